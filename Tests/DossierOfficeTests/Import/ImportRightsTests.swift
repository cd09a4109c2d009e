import DossierCore
import Testing

@testable import DossierOffice

/// Who may import what, and for which school.
struct ImportRightsTests {
  let board: SampleBoard

  init() throws {
    board = try SampleBoard()
  }

  @Test(arguments: ["LKR", "IB", "DIR", "FG", "SMW"] as [RoleCode])
  func `a role without the duty imports nothing`(_ role: RoleCode) throws {
    let office = try board.office(role)
    #expect(throws: Refusal.roleMayNot(role, "R-O-4.3-4")) {
      try office.planImport(of: SampleExport.file([SampleExport.pupil(1)]))
    }
    #expect(board.store.journal.last?.event == .refused)
    #expect(board.store.journal.last?.objects == ["import"])
  }

  @Test func `a field that the role may not change is dropped, and later taken by who may`() throws
  {
    var row = SampleExport.pupil(1)
    row.number = .bsn("999990019")
    let file = SampleExport.file([row])
    let administration = try board.office("ADM")
    let plan = try administration.importAll(file)
    #expect(plan.dropped == [ImportDrop(name: "c05.bsn", reason: .noRight, count: 1)])
    let pupil = try board.pupil(named: "Kim")
    #expect(try administration.storedSheet("C05", of: pupil) == nil)

    let coordinator = try board.office("CLA")
    #expect(try coordinator.importAll(file).counts == [0, 1, 0])
    #expect(try coordinator.storedSheet("C05", of: pupil)?["c05.bsn"] == "999990019")
    #expect(try board.office("ADM").importAll(file).counts == [0, 0, 1])
  }

  @Test func `a secret address is not overwritten by a role that may not see it`() throws {
    let coordinator = try board.office("CLA")
    try coordinator.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let pupil = try board.pupil(named: "Kim")
    try coordinator.change(pupil, "c02.adres_geheim", to: "ja")
    var moved = SampleExport.pupil(1)
    moved.postcode = "9999ZZ"
    let plan = try board.office("ADM").importAll(SampleExport.file([moved]))
    #expect(plan.dropped.contains(ImportDrop(name: "c02.postcode", reason: .noRight, count: 1)))
    #expect(try coordinator.storedSheet("C02", of: pupil)?["c02.postcode"] == "1234AB")
    try board.office("CLA").importAll(SampleExport.file([moved]))
    #expect(try coordinator.storedSheet("C02", of: pupil)?["c02.postcode"] == "9999ZZ")
  }

  @Test func `a guess at a secret address tells nothing, whether it is right or wrong`() throws {
    let coordinator = try board.office("CLA")
    let right = SampleExport.pupil(1)
    try coordinator.importAll(SampleExport.file([right]))
    let pupil = try board.pupil(named: "Kim")
    try coordinator.change(pupil, "c02.adres_geheim", to: "ja")
    var wrong = right
    wrong.postcode = "9999ZZ"
    let told = try [right, wrong].map { row in
      let plan = try board.office("ADM").planImport(of: SampleExport.file([row]))
      return (plan.dropped, plan.counts, plan.held, plan.warnings)
    }
    #expect(told[0].0.contains(ImportDrop(name: "c02.postcode", reason: .noRight, count: 1)))
    #expect(told[0].0 == told[1].0 && told[0].1 == told[1].1)
    #expect(told[0].2 == told[1].2 && told[0].3 == told[1].3)
    // Who tries pupil after pupil stands in the journal with the pupils.
    #expect(board.store.journal.last?.pupils == [pupil])
  }

  @Test func `a file of a school that the board does not have is refused and changes nothing`()
    throws
  {
    let office = try board.office("CLA")
    let puts = board.store.puts
    #expect(throws: ImportRefused.unknownSchool(brin: "11AA")) {
      try office.planImport(of: SampleExport.file([SampleExport.pupil(1)], brin: "11AA"))
    }
    #expect(board.store.puts == puts)
  }

  @Test func `a school of the board outside the own reach is unknown as well`() throws {
    let office = try board.office("CLA")
    #expect(throws: ImportRefused.unknownSchool(brin: "98YY")) {
      try office.planImport(of: SampleExport.file([SampleExport.pupil(1)], brin: "98YY"))
    }
    #expect(throws: Refusal.notFound(.school)) {
      try office.planImport(
        of: SampleExport.file([SampleExport.pupil(1)]), for: SampleBoard.otherSchool)
    }
  }

  @Test func `a location in the file fits a school that names none`() throws {
    let office = try board.office("CLA")
    var file = SampleExport.file([SampleExport.pupil(1)])
    file.school?.dependance = "00"
    #expect(try office.planImport(of: file).school == SampleBoard.school)
  }

  @Test func `a file without a BRIN is for the only school of the importer`() throws {
    let office = try board.office("CLA")
    let plan = try office.planImport(of: SampleExport.file([SampleExport.pupil(1)], brin: nil))
    #expect(plan.school == SampleBoard.school)
  }
}
