extension CalendarDate {
  /// The completed years, on `day`, of somebody born on this date; negative before the birth.
  ///
  /// Who was born on 29 February completes a year on 1 March when there is no 29 February: on
  /// 28 February the last day of that year is not yet over. At 16 a pupil's own consent begins,
  /// so the later day is also the careful one.
  package func age(on day: CalendarDate) -> Int {
    let (birth, now) = (parts, day.parts)
    let isBeforeBirthday = (now.month, now.day) < (birth.month, birth.day)
    return now.year - birth.year - (isBeforeBirthday ? 1 : 0)
  }

  /// The day on which somebody born on this date reaches an age, with the rule of `age(on:)`.
  package func birthday(reaching age: Int) -> CalendarDate {
    let birth = parts
    let (year, overflows) = birth.year.addingReportingOverflow(age)
    if overflows || !(1...9999).contains(year) { return age > 0 ? .latest : .earliest }
    return CalendarDate(year: year, month: birth.month, day: birth.day)
      ?? CalendarDate(year: year, month: 3, day: 1) ?? self
  }
}
