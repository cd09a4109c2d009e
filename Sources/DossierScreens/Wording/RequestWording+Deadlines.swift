package import DossierCore

extension RequestWording {
  /// How a request stands on a day, for example "dag 12 van 28", "nog 2 d, dag 26 van 28" or
  /// "TE LAAT 3 d".
  package static func word(_ status: DeadlineStatus) -> String {
    switch status {
    case .running(let day, let term, _):
      [pressing(status), "dag \(day) van \(term)"].compactMap(\.self).joined(separator: ", ")
    case .late(let days): "TE LAAT \(days) d"
    case .answered(let day, _, 0): "beantwoord \(day.dutch)"
    case .answered(let day, _, let late): "beantwoord \(day.dutch), \(late) d te laat"
    }
  }

  /// How a request stands, in a column of a list.
  package static func short(_ status: DeadlineStatus) -> String {
    switch status {
    case .running(let day, let term, _): pressing(status) ?? "dag \(day) van \(term)"
    case .late(let days): "TE LAAT \(days) d"
    case .answered(_, let day, 0): "antw. na \(day) d"
    case .answered(_, _, let late): "\(late) d te laat"
    }
  }

  /// The last warning of R-O-8.2-1, in words: colour alone does not tell two days from seven.
  private static func pressing(_ status: DeadlineStatus) -> String? {
    guard case .running(_, _, let left) = status else { return nil }
    return switch status.urgency {
    case .today: "vandaag"
    case .withinTwoDays: "nog \(left) d"
    case .late, .withinWeek, .withinTwoWeeks, .later, .done: nil
    }
  }

  /// How a due date came about.
  ///
  /// For example "verlengd tot 14-02-2027, bericht 18-12-2026, het dossier is groot".
  package static func words(_ origin: DeadlineOrigin) -> String {
    switch origin {
    case .term(let days): "\(Self.days(days)) na ontvangst"
    case .extended(let last, let times):
      "verlengd tot \(last.until.dutch), bericht \(last.told.dutch), \(last.reason)"
        + (times > 1 ? " (\(times) keer verlengd)" : "")
    }
  }

  /// Why nobody may be at school on a due date.
  package static func word(_ warning: DueDateWarning, in year: Int) -> String {
    switch warning {
    case .weekend(let weekday): weekday == 6 ? "een zaterdag" : "een zondag"
    case .publicHoliday(let kind): kind.dutchName(inYear: year)
    case .schoolHoliday(let holiday):
      "in de \(holiday.name) (\(holiday.days.lowerBound.dutch) - \(holiday.days.upperBound.dutch))"
    case .unknownHolidays(let last):
      "na \(last.dutch), en van daarna zijn de schoolvakanties nog niet ingevoerd"
    }
  }

  /// The warning about a due date, with the last day to work on it.
  package static func sentence(_ advice: DueDateAdvice) -> String {
    let year = advice.due.parts.year
    let closed = advice.warnings.filter { !$0.isUnknown }.map { word($0, in: year) }
    let unknown = advice.warnings.filter(\.isUnknown).map { word($0, in: year) }
    var sentences = unknown.map { "\(advice.due.dutch) valt \($0)." }
    if !closed.isEmpty {
      sentences.append(
        "\(advice.due.dutch) is \(closed.joined(separator: ", ")). De termijn schuift niet op: de "
          + "laatste werkdag is \(advice.lastWorkingDay.dutch).")
    }
    if advice.warnings.contains(where: \.isSchoolHoliday) { sentences.append(deputy) }
    return sentences.joined(separator: " ")
  }

  /// The law does not wait for a holiday, so somebody must be there.
  private static let deputy =
    "Bent u dan weg? Wijs een collega aan die het overneemt (F9, Toewijzen)."

  /// A period of waiting, which does not stop the clock.
  package static func line(_ period: WaitingPeriod) -> String {
    let end = period.until.map { " tot \($0.dutch)" } ?? ""
    return "sinds \(period.since.dutch)\(end): \(word(period.reason)); de klok loopt door"
  }
}

extension DueDateWarning {
  fileprivate var isUnknown: Bool { if case .unknownHolidays = self { true } else { false } }

  fileprivate var isSchoolHoliday: Bool { if case .schoolHoliday = self { true } else { false } }
}
