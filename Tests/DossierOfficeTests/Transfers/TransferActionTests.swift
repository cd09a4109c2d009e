import DossierCore
import DossierOffice
import Testing

/// R-O-7.1-1, R-O-7.1-2, L-15: a file goes to another school after the family had it.
struct TransferActionTests {
  private func prepared() throws -> (DisclosureScene, RecordID, RecordID) {
    let scene = try DisclosureScene()
    let school = try scene.recipient("PO_SCHOOL")
    let outcome = try scene.office("DIR").perform(
      PrepareTransfer(
        pupil: Scene.pupil, kind: .primary, recipient: school,
        parts: [
          DisclosedPartGiven(
            category: "C01", reason: "Onderwijskundig rapport.",
            fields: ["c01.achternaam", "c01.roepnaam"]),
          DisclosedPartGiven(
            category: "C10", reason: "Onderwijskundig rapport.",
            records: [try scene.family.note("C10")]),
        ]))
    return (scene, try #require(outcome.record), school)
  }

  private func show(_ transfer: RecordID, in scene: DisclosureScene) throws {
    let mother = RequesterGiven(guardian: try scene.family.mother)
    let office = try scene.office("DIR")
    try office.perform(
      GiveTransferCopy(transfer: transfer, receiver: mother, way: .inPerson))
    try office.perform(
      RecordParentalView(
        transfer: transfer, person: mother, agreement: .disagrees, reason: "Te streng.",
        remark: "Zij werkt hard."))
  }

  @Test func `a file goes when the family had it, as a line in the register`() throws {
    let (scene, transfer, school) = try prepared()
    let office = try scene.office("DIR")
    #expect(throws: Refusal.transfer(.copyMissing(.primary))) {
      try office.perform(SendTransfer(transfer: transfer))
    }
    try show(transfer, in: scene)
    let record = try #require(try office.perform(SendTransfer(transfer: transfer)).record)
    let line = try scene.line(record)
    #expect(line.transfer == transfer)
    #expect(line.recipient == school)
    #expect(line.form == "oso")
    #expect(Set(line.terms.parts.flatMap(\.items)) == itemsOf(try #require(scene.pressed.last)))
    let files = try office.answer(DisclosureFilesQuery(disclosure: record)).files.map(\.name)
    #expect(files == ["onderwijskundig-rapport.html", "overstapdossier.xml"])
    #expect(throws: Refusal.transfer(.alreadySent(scene.scene.today))) {
      try office.perform(SendTransfer(transfer: transfer))
    }
    let rows = try office.answer(TransfersQuery(pupil: Scene.pupil)).rows
    #expect(rows.map(\.state) == [.sent])
    #expect(try office.answer(TransfersQuery()).rows.isEmpty)
  }

  @Test func `the number that nobody of them sees goes along, and stands in the register`() throws {
    let (scene, transfer, _) = try prepared()
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C05", sheet: nil,
        edits: [FieldEdit(field: "c05.bsn", seen: nil, value: "999900006")], source: .staff))
    try show(transfer, in: scene)
    let preview = try scene.office("DIR").answer(TransferPreviewQuery(transfer: transfer))
    #expect(!preview.html.isEmpty)
    let record = try #require(
      try scene.office("DIR").perform(SendTransfer(transfer: transfer)).record)
    let line = try scene.line(record)
    #expect(line.matters.contains(.field("c05.bsn")))
    let number = try #require(scene.pressed.last?.parts.last?.sheets.first?.fields.first)
    #expect(number.value == "999900006" && !number.text.contains("999900006"))
  }

  @Test func `the family sees exactly what would go`() throws {
    let (scene, transfer, _) = try prepared()
    let answer = try scene.office("DIR").answer(TransferPreviewQuery(transfer: transfer))
    #expect(!answer.html.isEmpty)
    let sheet = try #require(scene.family.records["C01"]?.sheet)
    #expect(
      itemsOf(try #require(scene.pressed.last)) == [
        .field("c01.achternaam", sheet: sheet), .field("c01.roepnaam", sheet: sheet),
        .record(try scene.family.note("C10")),
      ])
  }

  @Test func `other content is shown again, and stopping needs a reason`() throws {
    let (scene, transfer, _) = try prepared()
    try show(transfer, in: scene)
    let office = try scene.office("DIR")
    #expect(try office.answer(TransferQuery(transfer: transfer)).row.state == .ready)
    try office.perform(
      ChooseTransferParts(
        transfer: transfer,
        parts: [
          DisclosedPartGiven(
            category: "C01", reason: "Onderwijskundig rapport.", fields: ["c01.roepnaam"])
        ]))
    #expect(try office.answer(TransferQuery(transfer: transfer)).row.state == .prepared)
    #expect(throws: Refusal.transfer(.reasonMissing)) {
      try office.perform(CancelTransfer(transfer: transfer, reason: " "))
    }
    try office.perform(CancelTransfer(transfer: transfer, reason: "De leerling blijft."))
    #expect(
      try office.answer(TransfersQuery(pupil: Scene.pupil)).rows.map(\.state) == [.cancelled])
  }

  @Test func `a second file for the same school, and a school of another kind, are refused`() throws
  {
    let (scene, transfer, school) = try prepared()
    let office = try scene.office("DIR")
    var again = PrepareTransfer.example
    again.pupil = Scene.pupil
    again.recipient = school
    again.parts[0].fields = ["c01.roepnaam"]
    #expect(throws: Refusal.transfer(.alreadyOpen(transfer))) { try office.perform(again) }
    again.kind = .secondary
    #expect(throws: Refusal.transfer(.recipientDoesNotFit(.secondary))) {
      try office.perform(again)
    }
  }

  @Test func `what the law does not list is refused when it is prepared`() throws {
    let (scene, transfer, _) = try prepared()
    #expect(throws: Refusal.self) {
      try scene.office("DIR").perform(
        ChooseTransferParts(
          transfer: transfer,
          parts: [
            DisclosedPartGiven(
              category: "C01", reason: "Onderwijskundig rapport.",
              fields: ["c01.geboorteplaats"])
          ]))
    }
  }

  @Test(arguments: ["ADM", "ZC", "FG", "ICT"] as [RoleCode])
  func `only who keeps the file prepares and sends it`(role: RoleCode) throws {
    let (scene, transfer, school) = try prepared()
    try show(transfer, in: scene)
    var action = PrepareTransfer.example
    action.pupil = Scene.pupil
    action.recipient = school
    #expect(throws: Refusal.self) { try scene.office(role).perform(action) }
    #expect(throws: Refusal.self) {
      try scene.office(role).perform(SendTransfer(transfer: transfer))
    }
  }
}
