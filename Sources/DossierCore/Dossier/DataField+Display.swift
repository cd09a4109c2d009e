extension DataField {
  /// A stored value as people read it: dates as dd-mm-jjjj, choices by their label.
  package func display(of value: String) -> String {
    switch kind {
    case .date: CalendarDate(iso: value)?.dutch ?? value
    case .choice: choices.first { $0.value == value }?.label ?? value
    case .postcode: (try? Postcode(value))?.display ?? value
    case .phone: (try? Phone(value))?.display ?? value
    case .initials: (try? Initials(value))?.display ?? value
    case .text, .memo, .yesNo, .number, .bsn, .onderwijsnummer, .email, .group, .groups, .school:
      value
    }
  }
}
