/// By what a row of a table says which pupil it is about; every filled part must agree.
package struct PupilReference: Hashable, Sendable {
  /// The key the exporting system has for the pupil.
  package var key: String?
  /// The number by which the school's own administration knows the pupil.
  package var pupilNumber: String?
  /// The chain pseudonym.
  package var eckID: String?
  /// BSN, onderwijsnummer or the last four digits.
  package var number: ImportedPersonalNumber?
  /// Parts of the pupil's name.
  package var name: ImportedName
  /// The pupil's birth date.
  package var birthDate: CalendarDate?

  /// Starts a reference; fill what the table gives.
  package init(key: String? = nil, name: ImportedName = ImportedName()) {
    self.key = key
    self.name = name
  }

  /// True when there is nothing to find a pupil by.
  package var isEmpty: Bool {
    key == nil && pupilNumber == nil && eckID == nil && number == nil
      && (name.isNameless || birthDate == nil)
  }

  /// True when only name and birth date are given, so that a person must confirm: twins exist.
  package var needsConfirmation: Bool {
    key == nil && pupilNumber == nil && eckID == nil && (number == nil || numberIsPartial)
  }

  private var numberIsPartial: Bool {
    if case .lastFour = number { true } else { false }
  }
}

extension PupilReference: Redacted {}
