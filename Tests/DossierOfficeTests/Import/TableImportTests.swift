import DossierCore
import Testing

@testable import DossierOffice

/// Tables (CSV): guardians and single fields of pupils that are known.
struct TableImportTests {
  let board: SampleBoard
  let office: Office
  let pupil: PupilID

  init() throws {
    board = try SampleBoard()
    office = try board.office("CLA")
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    pupil = try board.pupil(named: "Kim")
  }

  private func guardian(
    _ position: Int, _ surname: String, _ relation: ImportedGuardian.Relation?, key: String = "k1",
    phone: String? = "0612345678"
  ) -> ImportedGuardian {
    var row = ImportedGuardian(
      line: 2, pupil: PupilReference(key: key), position: position,
      name: ImportedName(surname: surname, initials: "A"))
    row.relation = relation
    row.authority = .joint
    row.phones = phone.map { [$0] } ?? []
    row.address.street = "Dorpsstraat"
    row.address.houseNumber = "7"
    row.address.addition = "a"
    return row
  }

  private func table(
    _ guardians: [ImportedGuardian] = [], _ fields: [ImportedFieldRow] = []
  ) -> ImportedFile {
    var file = ImportedFile()
    file.guardians = guardians
    file.fields = fields
    return file
  }

  private func sheets() throws -> [Sheet] {
    try office.archive.recordsOn(.category("C06", of: pupil), .dossier)
      .map { try Sheet(opened: $0.body) }
  }

  @Test func `two guardians become two sheets, and the same table twice changes nothing`() throws {
    let file = table([guardian(1, "Eik", .mother), guardian(2, "Els", .father)])
    #expect(try office.importAll(file).counts == [0, 1, 0])
    let stored = try sheets()
    #expect(stored.map { $0["c06.naam"] } == ["Eik", "Els"])
    #expect(stored.map { $0["c06.relatie"] } == ["2", "1"])
    #expect(stored[0]["c06.gezag"] == "gezamenlijk")
    #expect(stored[0]["c06.telefoon"] == "+31612345678")
    #expect(stored[0]["c06.huisnummer"] == "7 a")
    let puts = board.store.puts
    #expect(try office.importAll(file).counts == [0, 0, 1])
    #expect(board.store.puts == puts)
  }

  @Test func `authority that was settled here is not overwritten`() throws {
    try office.importAll(table([guardian(1, "Eik", .mother)]))
    let record = try #require(
      try office.archive.recordsOn(.category("C06", of: pupil), .dossier).first)
    try office.perform(
      ChangeSheet(
        pupil: pupil, category: "C06", sheet: record.id,
        edits: [FieldEdit(field: "c06.gezag", seen: "gezamenlijk", value: "nee")],
        source: .guardian))
    var row = guardian(1, "Eik", .mother, phone: "0687654321")
    row.authority = .sole
    let plan = try office.importAll(table([row]))
    #expect(plan.reasons == [.changedHere("c06.gezag")])
    #expect(try sheets().first?["c06.gezag"] == "nee")
    #expect(try sheets().first?["c06.telefoon"] == "+31687654321")
  }

  @Test func `a relation without a choice in the policy is told and left out`() throws {
    let plan = try office.importAll(table([guardian(1, "Eik", .grandparent)]))
    #expect(
      plan.warnings == [
        ImportWarning(line: 2, matter: .notStored("c06.relatie", .notAChoice))
      ])
    #expect(try sheets().first?["c06.relatie"] == nil)
  }

  @Test func `fields of a table fill empty fields and hold what is there`() throws {
    let row = ImportedFieldRow(
      line: 4, pupil: PupilReference(key: "k1"),
      values: ["c02.straat": "Kerkstraat", "c01.geboorteplaats": "Ede", "c10.alert": "x"])
    let plan = try office.importAll(table([], [row]))
    #expect(plan.counts == [0, 1, 0])
    #expect(plan.dropped == [ImportDrop(name: "c10.alert", reason: .noRight, count: 1)])
    #expect(try office.storedSheet("C02", of: pupil)?["c02.straat"] == "Kerkstraat")
    try office.change(pupil, "c02.straat", to: "Laan")
    var next = row
    next.values["c02.straat"] = "Plein"
    #expect(try office.importAll(table([], [next])).reasons == [.changedHere("c02.straat")])
  }

  @Test func `enrolment, special data and repeated sheets are not filled by a table`() throws {
    let row = ImportedFieldRow(
      line: 4, pupil: PupilReference(key: "k1"),
      values: ["c12.groep": "x", "c07a.instructie": "x", "c06.naam": "x", "c99.weg": "x"])
    let plan = try office.importAll(table([], [row]))
    #expect(plan.dropped.map(\.name) == ["c06.naam", "c07a.instructie", "c12.groep", "c99.weg"])
    #expect(plan.dropped.allSatisfy { $0.reason == .notKept })
    #expect(plan.isEmpty)
  }

  @Test func `a pupil nobody knows is held, one known by name only must be confirmed`() throws {
    var byName = PupilReference(name: ImportedName(surname: "Voorbeeld", callName: "Kim"))
    byName.birthDate = CalendarDate(dayNumber: 17_000)
    let fields: [FieldCode: String] = ["c02.straat": "Kerkstraat"]
    let file = table(
      [],
      [
        ImportedFieldRow(line: 2, pupil: PupilReference(key: "none"), values: fields),
        ImportedFieldRow(line: 3, pupil: byName, values: fields),
      ])
    let plan = try office.planImport(of: file)
    #expect(plan.reasons == [.unknownPupil, .needsConfirmation([pupil])])
    #expect(try office.importAll(file, decisions: [3: .same(pupil)]).counts == [0, 1, 0])
  }

  @Test func `parts of a reference that disagree are held`() throws {
    try office.importAll(
      SampleExport.file([SampleExport.pupil(1), SampleExport.pupil(2, callName: "Bo")]))
    var reference = PupilReference(key: "k1")
    reference.pupilNumber = "k2"
    let row = ImportedFieldRow(line: 2, pupil: reference, values: ["c02.straat": "Kerkstraat"])
    #expect(try office.planImport(of: table([], [row])).reasons == [.contradiction])
  }

  @Test func `guardians of a restricted pupil are held`() throws {
    try board.restrict(pupil, "C06")
    let plan = try office.importAll(table([guardian(1, "Eik", .mother)]))
    #expect(plan.reasons == [.restricted("C06")])
    #expect(try sheets().isEmpty)
  }
}
