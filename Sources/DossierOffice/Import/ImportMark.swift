package import DossierCore

/// What an import remembers of a pupil: by what to find it back, and what it gave.
///
/// One small record per pupil, found by the pupil as well, so that it goes when the dossier goes. It
/// lies in the compartment of the dossiers, because a digest of a number could be guessed back.
package struct ImportMark: Hashable, Sendable {
  /// The pupil; `nil` in the one mark of a school that says which import has its turn.
  package var pupil: PupilID?
  /// The key of the exporting system; `nil` for a dummy.
  package var key: String?
  /// Digest of the chain pseudonym.
  package var eckID: UInt64?
  /// Digest of BSN or onderwijsnummer.
  package var number: UInt64?
  /// Digest of the last row that was taken over whole.
  package var row: UInt64?
  /// The fields that rows of pupils ever gave, by their place in `knownFields`.
  package var given: UInt32
  /// The fields that tables ever gave.
  package var tableFields: [FieldCode]

  /// Puts a mark together.
  package init(
    pupil: PupilID?, key: String? = nil, eckID: UInt64? = nil, number: UInt64? = nil,
    row: UInt64? = nil, given: UInt32 = 0, tableFields: [FieldCode] = []
  ) {
    self.pupil = pupil
    self.key = key
    self.eckID = eckID
    self.number = number
    self.row = row
    self.given = given
    self.tableFields = tableFields
  }

  /// The fields that rows of pupils can give; the place of each is its bit and never changes.
  package static let knownFields: [FieldCode] = [
    PupilName.surnameField, PupilName.prefixField, PupilName.givenNamesField,
    PupilName.callNameField, PupilName.initialsField, PupilName.sexField,
    PupilName.birthDateField, ImportFieldCode.email, ImportFieldCode.postcode,
    ImportFieldCode.pupilNumber, ImportFieldCode.eckID, ImportFieldCode.bsn,
    ImportFieldCode.educationNumber, ImportFieldCode.lastFour, Enrolment.schoolField,
    Enrolment.groupField, Enrolment.compositeGroupsField, Enrolment.yearGroupField,
    Enrolment.statusField, Enrolment.enteredField, Enrolment.leftField,
    ImportFieldCode.location, ImportFieldCode.startOfGroup3,
  ]

  /// Whether an import ever gave a field.
  package func gave(_ field: FieldCode, bit: UInt32) -> Bool {
    given & bit != 0 || tableFields.contains(field)
  }
}

/// Codes of fields that files give and that no other rule names.
package enum ImportFieldCode {
  package static let email: FieldCode = "c02.email"
  package static let postcode: FieldCode = "c02.postcode"
  package static let pupilNumber: FieldCode = "c04.leerlingnummer"
  package static let eckID: FieldCode = "c04.eckid"
  package static let bsn: FieldCode = "c05.bsn"
  package static let educationNumber: FieldCode = "c05.onderwijsnummer"
  package static let lastFour: FieldCode = "c05.bsn4"
  package static let location: FieldCode = "c12.vestiging"
  package static let startOfGroup3: FieldCode = "c12.start_groep3"
  /// The category of pupil number and chain pseudonym.
  package static let identifierCategory: CategoryCode = "C04"
}

extension ImportMark: Sealable {
  package static let recordKind = RecordContentKind.importMark
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.optional { (reader) throws(ByteFault) in try reader.id() }
    key = try reader.optional { (reader) throws(ByteFault) in try reader.text() }
    eckID = try reader.optional { (reader) throws(ByteFault) in try reader.number() }
    number = try reader.optional { (reader) throws(ByteFault) in try reader.number() }
    row = try reader.optional { (reader) throws(ByteFault) in try reader.number() }
    guard let given = UInt32(exactly: try reader.number()) else { throw .malformed }
    self.given = given
    tableFields = try reader.list { (reader) throws(ByteFault) in
      FieldCode(try reader.text())
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(optional: pupil) { $0.write(id: $1) }
    writer.write(optional: key) { $0.write(text: $1) }
    writer.write(optional: eckID) { $0.write(number: $1) }
    writer.write(optional: number) { $0.write(number: $1) }
    writer.write(optional: row) { $0.write(number: $1) }
    writer.write(number: UInt64(given))
    writer.write(list: tableFields) { $0.write(text: $1.text) }
  }
}

extension RecordList {
  /// The marks of the pupils that were imported at a school.
  package static func importMarks(of school: SchoolID) -> RecordList {
    RecordList("imports/\(school.text)")
  }

  /// The one mark that says which import of a school has its turn.
  package static func importTurn(of school: SchoolID) -> RecordList {
    RecordList("imports/\(school.text)/turn")
  }
}
