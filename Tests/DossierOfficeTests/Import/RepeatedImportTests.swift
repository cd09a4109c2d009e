import DossierCore
import Testing

@testable import DossierOffice

/// The second file, and the same file twice.
struct RepeatedImportTests {
  let board: SampleBoard
  let office: Office

  init() throws {
    board = try SampleBoard()
    office = try board.office("CLA")
  }

  @Test func `the same file twice changes nothing and writes nothing`() throws {
    let file = SampleExport.file(SampleExport.pupils(25))
    try office.importAll(file)
    let puts = board.store.puts
    let plan = try office.importAll(file)
    #expect(plan.counts == [0, 0, 25])
    #expect(plan.held.isEmpty && plan.warnings.isEmpty && plan.isEmpty)
    #expect(board.store.puts == puts)
  }

  @Test func `a known row is recognised without opening its dossier`() throws {
    let file = SampleExport.file(SampleExport.pupils(25))
    try office.importAll(file)
    var lists = 0
    board.store.interfere = { if $0 == .list { lists += 1 } }
    _ = try office.planImport(of: file)
    #expect(lists == 1)
  }

  @Test func `a changed surname changes one sheet and the place in the list`() throws {
    let rows = SampleExport.pupils(8)
    try office.importAll(SampleExport.file(rows))
    var married = rows
    married[3].name.surname = "Aalbers"
    let puts = board.store.puts
    let plan = try office.importAll(SampleExport.file(married))
    #expect(plan.counts == [0, 1, 7])
    // One sheet, one mark and the turn.
    #expect(board.store.puts == puts + 3)
    #expect(try board.listedNames().first == "Aalbers, Kind4")
    #expect(board.listed.count == 8)
  }

  @Test func `a field that was changed here is held and stays`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let pupil = try board.pupil(named: "Kim")
    try office.change(pupil, "c02.postcode", to: "5678CD")
    var moved = SampleExport.pupil(1)
    moved.postcode = "9999ZZ"
    let file = SampleExport.file([moved])
    let plan = try office.importAll(file)
    #expect(
      plan.held == [
        ImportHold(line: 20, pupil: pupil, reason: .changedHere("c02.postcode"))
      ])
    let cell = try office.storedSheet("C02", of: pupil)?.cells["c02.postcode"]
    #expect(cell?.value == "5678CD" && cell?.imported == "9999ZZ")
    #expect(cell?.isChangedHere == true)
    let puts = board.store.puts
    let again = try office.importAll(file)
    #expect(again.held.isEmpty && again.counts == [0, 0, 1])
    #expect(board.store.puts == puts)
  }

  @Test func `the old file after a change here reports nothing`() throws {
    let file = SampleExport.file([SampleExport.pupil(1)])
    try office.importAll(file)
    let pupil = try board.pupil(named: "Kim")
    try office.change(pupil, "c01.roepnaam", to: "Kimberley")
    let plan = try office.importAll(file)
    #expect(plan.held.isEmpty && plan.counts == [0, 0, 1])
    #expect(try office.storedSheet("C01", of: pupil)?["c01.roepnaam"] == "Kimberley")
  }

  @Test func `a field that was filled here and never imported is held`() throws {
    var bare = SampleExport.pupil(1)
    bare.email = nil
    try office.importAll(SampleExport.file([bare]))
    let pupil = try board.pupil(named: "Kim")
    try office.change(pupil, "c02.email", to: "eigen@thuis.example")
    let file = SampleExport.file([SampleExport.pupil(1)])
    #expect(try office.importAll(file).reasons == [.changedHere("c02.email")])
    #expect(try office.importAll(file).reasons == [])
    #expect(try office.storedSheet("C02", of: pupil)?["c02.email"] == "eigen@thuis.example")
  }

  @Test func `a field that was emptied here is not filled again`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let pupil = try board.pupil(named: "Kim")
    try office.change(pupil, "c02.email", to: nil)
    var changed = SampleExport.pupil(1)
    changed.postcode = "9999ZZ"
    let plan = try office.importAll(SampleExport.file([changed]))
    #expect(plan.reasons == [.changedHere("c02.email")])
    #expect(plan.changedPupils == 1)
    #expect(try office.storedSheet("C02", of: pupil)?["c02.email"] == nil)
    #expect(try office.importAll(SampleExport.file([changed])).reasons == [])
  }

  @Test func `a source that caught up with a change here counts as unchanged`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let pupil = try board.pupil(named: "Kim")
    try office.change(pupil, "c01.achternaam", to: "Nieuwnaam")
    let renamed = SampleExport.pupil(1, surname: "Nieuwnaam")
    #expect(try office.importAll(SampleExport.file([renamed])).counts == [0, 0, 1])
    let cell = try office.storedSheet("C01", of: pupil)?.cells["c01.achternaam"]
    #expect(cell?.isChangedHere == false && cell?.source == .guardian)
    #expect(
      try office.importAll(SampleExport.file([SampleExport.pupil(1, surname: "Derde")])).counts
        == [0, 1, 0])
  }

  @Test func `a field that is gone from the file stays and is told once`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    var bare = SampleExport.pupil(1)
    bare.email = nil
    let file = SampleExport.file([bare])
    let plan = try office.importAll(file)
    #expect(plan.warnings == [ImportWarning(line: 20, matter: .goneFromFile("c02.email"))])
    let pupil = try board.pupil(named: "Kim")
    #expect(try office.storedSheet("C02", of: pupil)?["c02.email"] != nil)
  }

  @Test func `a group that was chosen here is not overwritten by the old one`() throws {
    let file = SampleExport.file([SampleExport.pupil(1)])
    try office.importAll(file)
    let pupil = try board.pupil(named: "Kim")
    try office.perform(MovePupil(pupil: pupil, group: SampleBoard.group3))
    #expect(try office.importAll(file).held.isEmpty)
    var moved = SampleExport.pupil(1)
    moved.groupKey = "g6"
    let plan = try office.importAll(SampleExport.file([moved]))
    #expect(plan.reasons.contains(.changedHere("c12.groep")))
    #expect(
      Enrolment(sheet: try office.storedSheet("C12", of: pupil)).group == SampleBoard.group3)
  }

  @Test func `somebody who comes back has no last day any more`() throws {
    var gone = SampleExport.pupil(1)
    gone.leftOn = board.today.adding(days: -3)
    try office.importAll(SampleExport.file([gone]))
    let plan = try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    #expect(plan.counts == [0, 1, 0])
    let pupil = try board.pupil(named: "Kim")
    let enrolment = Enrolment(sheet: try office.storedSheet("C12", of: pupil))
    #expect(enrolment.status == .enrolled && enrolment.left == nil)
  }

  @Test func `R-O-8.5-1 a changed surname of a restricted pupil is held and not applied`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let pupil = try board.pupil(named: "Kim")
    try board.restrict(pupil, "C01")
    var married = SampleExport.pupil(1, surname: "Aalbers")
    married.postcode = "9999ZZ"
    let file = SampleExport.file([married])
    for count in [[0, 1, 0], [0, 0, 0]] {
      let plan = try office.importAll(file)
      #expect(plan.reasons == [.restricted("C01")])
      #expect(plan.counts == count)
      #expect(try office.storedSheet("C01", of: pupil)?["c01.achternaam"] == "Voorbeeld")
      #expect(try board.listedNames() == ["Voorbeeld, Kim"])
    }
    #expect(try office.storedSheet("C02", of: pupil)?["c02.postcode"] == "9999ZZ")
  }

  @Test func `of a wholly restricted pupil nothing is written`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let pupil = try board.pupil(named: "Kim")
    try board.restrict(pupil, nil)
    var changed = SampleExport.pupil(1, surname: "Aalbers")
    changed.postcode = "9999ZZ"
    let puts = board.store.puts
    let plan = try office.importAll(SampleExport.file([changed]))
    #expect(Set(plan.reasons) == [.restricted("C01"), .restricted("C02")])
    #expect(plan.counts == [0, 0, 0])
    #expect(board.store.puts == puts)
  }
}
