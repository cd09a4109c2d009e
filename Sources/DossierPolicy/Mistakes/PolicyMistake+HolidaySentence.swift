extension PolicyMistake.Kind {
  /// What is wrong with school holidays; `nil` when it is something else.
  var holidaySentence: String? {
    switch self {
    case .badSchoolYear(let text):
      "\(quoted(text)) is geen schooljaar. Schrijf het als 2026-2027."
    case .holidayEndsBeforeStart(let name):
      "De laatste dag van \(quoted(name)) ligt voor de eerste dag."
    case .holidayTooLong(let name, let limit):
      "\(quoted(name)) duurt langer dan \(limit) dagen. Controleer het jaar van de laatste dag."
    case .holidayOutsideYear(let name, let year):
      "\(quoted(name)) begint niet in schooljaar \(year), dat loopt van 1 augustus tot en met"
        + " 31 juli."
    case .holidaysOverlap(let name, let other, let line):
      "\(quoted(name)) valt samen met \(quoted(other)) van regel \(line)."
    case .tooManyHolidays(let region, let limit):
      "Regio \(region) heeft meer dan \(limit) vakanties."
    case .regionWithoutHolidays(let region):
      "Van regio \(region) staat hier geen enkele vakantie."
    default: nil
    }
  }
}
