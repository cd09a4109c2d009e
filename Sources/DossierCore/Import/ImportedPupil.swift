/// One pupil (leerling) of an imported file: what the file says, typed, nothing concluded.
///
/// Match on (BRIN, key) unless `keyIsDummy`, then `eckID`, then the number, then name and birth
/// date with a person's confirmation, because of twins.
package struct ImportedPupil: Hashable, Sendable {
  /// The line in the file; 0 when the row does not come from a file.
  package var line: Int
  /// The key the exporting system has for the pupil, trimmed; unique within a file.
  package var key: String
  /// The chain pseudonym, as given; forms other than the official one carry a warning.
  package var eckID: String?
  /// The parts of the name.
  package var name: ImportedName
  /// Absent for some pupils in real exports (trap 4).
  package var birthDate: CalendarDate?
  /// Absent when the file does not say; `.unknown` when it says so.
  package var sex: ImportedSex?
  /// First day in year group 3 (start_ondw_jgr3).
  package var startOfGroup3: CalendarDate?
  /// The pupil's own year group, which may differ from that of the group.
  package var yearGroup: ImportedYearGroup?
  /// Key of the group; `nil` also when the file names a group that does not exist.
  package var groupKey: String?
  /// Keys of the composite groups that exist in the file.
  package var compositeGroupKeys: [String] = []
  /// Key of the location.
  package var locationKey: String?
  /// Login name in the school's systems.
  package var username: String?
  /// E-mail address at school.
  package var email: String?
  /// Country of origin (land) by the code of the file; the unknown mark `?` becomes `nil`.
  package var originCountry: String?
  /// BSN, onderwijsnummer or the last four digits.
  package var number: ImportedPersonalNumber?
  /// Postcode without blanks and in capitals; other countries' codes as given.
  package var postcode: String?
  /// First day at the school (instroomdatum).
  package var enrolledOn: CalendarDate?
  /// Last day at the school (uitstroomdatum); present means the pupil has left or will leave then.
  package var leftOn: CalendarDate?
  /// Moment of the last change in the exporting system, as written.
  package var changedAt: String?
  /// Which sensitive elements stood in the row and were not read.
  package var dropped: SensitiveElements = []

  /// Starts a row; the optional properties are set afterwards.
  package init(line: Int = 0, key: String, name: ImportedName = ImportedName()) {
    self.line = line
    self.key = key
    self.name = name
  }

  /// True when the key is a placeholder that must never become a lasting id (trap 6).
  package var keyIsDummy: Bool { key.utf8.first == UInt8(ascii: "#") }
}

extension ImportedPupil: Redacted {
  /// Only the place in the file: a pupil's data stay out of logs and error texts.
  package var description: String { "pupil at line \(line)" }
}
