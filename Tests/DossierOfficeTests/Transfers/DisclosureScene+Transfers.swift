import DossierCore
import DossierOffice
import Testing

extension DisclosureScene {
  /// A name and a report, as the next school needs them.
  static func transferParts(_ note: RecordID) -> [DisclosedPartGiven] {
    [
      DisclosedPartGiven(
        category: "C01", reason: "Onderwijskundig rapport.",
        fields: ["c01.achternaam", "c01.roepnaam"]),
      DisclosedPartGiven(
        category: "C10", reason: "Onderwijskundig rapport.", records: [note]),
    ]
  }

  /// Prepares a file for another primary school.
  func prepareTransfer(to school: RecordID, by role: RoleCode = "DIR") throws -> RecordID {
    let outcome = try office(role).perform(
      PrepareTransfer(
        pupil: Scene.pupil, kind: .primary, recipient: school,
        parts: Self.transferParts(try family.note("C10"))))
    return try #require(outcome.record)
  }

  /// Gives the mother a copy.
  func giveCopy(of transfer: RecordID, by role: RoleCode = "DIR") throws {
    try office(role).perform(
      GiveTransferCopy(
        transfer: transfer, receiver: RequesterGiven(guardian: try family.mother), way: .inPerson))
  }

  /// Records what the mother thinks.
  func recordView(of transfer: RecordID, by role: RoleCode = "DIR") throws {
    try office(role).perform(
      RecordParentalView(
        transfer: transfer, person: RequesterGiven(guardian: try family.mother),
        agreement: .disagrees, reason: "Te streng.", remark: "Zij werkt hard."))
  }

  /// Shows a file to the mother, who disagrees.
  func show(_ transfer: RecordID, by role: RoleCode = "DIR") throws {
    try giveCopy(of: transfer, by: role)
    try recordView(of: transfer, by: role)
  }

  /// Adds another parent with this authority.
  func addParent(authority: ParentalAuthority) throws -> RecordID {
    let outcome = try office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: nil,
        edits: [
          FieldEdit(field: "c06.naam", seen: nil, value: "Visser"),
          FieldEdit(field: "c06.voorletters", seen: nil, value: "K"),
          FieldEdit(field: "c06.relatie", seen: nil, value: "1"),
          FieldEdit(field: "c06.gezag", seen: nil, value: authority.rawValue),
        ], source: .guardian))
    return try #require(outcome.record)
  }

  /// Changes a field of the sheet of a category.
  func change(_ field: FieldCode, from old: String, to new: String, in code: CategoryCode) throws {
    try office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: code, sheet: try #require(family.records[code]?.sheet),
        edits: [FieldEdit(field: field, seen: old, value: new)], source: .staff))
  }
}
