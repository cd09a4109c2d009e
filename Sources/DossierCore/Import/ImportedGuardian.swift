/// One parent or guardian (ouder of verzorger) of one pupil, from a table with a mapping.
package struct ImportedGuardian: Hashable, Sendable {
  /// The line in the file; 0 when the row does not come from a file.
  package var line: Int
  /// Whose guardian this is.
  package var pupil: PupilReference
  /// The place among the pupil's guardians in the table, from 1: tables often hold two per row.
  package var position: Int
  /// What the person is to the pupil.
  package var relation: Relation?
  /// Whether the person holds parental authority; `nil` when the table does not say.
  package var authority: Authority?
  /// Whether the address is secret (adres geheim); `nil` when the file does not say.
  package var addressIsSecret: Bool?
  /// The parts of the name.
  package var name: ImportedName
  /// Street, number and place.
  package var address: ImportedAddress
  /// Telephone numbers as given, in the order of the table.
  package var phones: [String] = []
  /// E-mail address as given.
  package var email: String?

  /// Starts a row; the optional properties are set afterwards.
  package init(
    line: Int = 0, pupil: PupilReference, position: Int = 1, name: ImportedName = ImportedName(),
    address: ImportedAddress = ImportedAddress()
  ) {
    self.line = line
    self.pupil = pupil
    self.position = position
    self.name = name
    self.address = address
  }

  /// What a person is to a pupil (relatie tot kind).
  package enum Relation: String, Hashable, Sendable, CaseIterable {
    case mother = "moeder"
    case father = "vader"
    case parent = "ouder"
    case stepParent = "stiefouder"
    case fosterParent = "pleegouder"
    case guardian = "voogd"
    case grandparent = "grootouder"
    case institution = "instelling"
    case other = "overig"
  }

  /// Whether and how a person holds parental authority (gezag) over a pupil.
  package enum Authority: String, Hashable, Sendable, CaseIterable {
    case sole = "ja"
    case none = "nee"
    case joint = "gezamenlijk"
    case guardianship = "voogdij"
  }
}

extension ImportedGuardian: Redacted {
  /// Only the place in the file: personal data stay out of logs and error texts.
  package var description: String { "guardian at line \(line)" }
}
