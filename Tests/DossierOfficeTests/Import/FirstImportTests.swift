import DossierCore
import Testing

@testable import DossierOffice

/// A file into an empty school.
struct FirstImportTests {
  let board: SampleBoard
  let office: Office

  init() throws {
    board = try SampleBoard()
    office = try board.office("CLA")
  }

  @Test func `a dry run changes nothing and is journalled`() throws {
    let puts = board.store.puts
    let plan = try office.planImport(of: SampleExport.file(SampleExport.pupils(12)))
    #expect(plan.counts == [12, 0, 0])
    #expect(plan.newGroups.map(\.key) == ["g5", "g6", "plus"])
    #expect(board.store.puts == puts)
    #expect(board.listed.isEmpty)
    #expect(board.store.journal.last?.event == .imported)
    #expect(board.store.journal.last?.action == .read)
  }

  @Test func `applying does what the dry run said`() throws {
    let plan = try office.importAll(SampleExport.file(SampleExport.pupils(12)))
    #expect(plan.counts == [12, 0, 0])
    #expect(plan.held.isEmpty)
    #expect(board.listed.count == 12)
    let names = try board.listedNames()
    #expect(names.first == "Naam0, Kind7")
    #expect(office.directory.openGroups(of: SampleBoard.school).map(\.name).contains("5A"))
  }

  @Test func `every value lands in its field with the export as its source`() throws {
    var row = SampleExport.pupil(1, surname: "Berg", callName: "Aïcha")
    row.name.prefix = "van den"
    row.number = .bsn("999990019")
    row.compositeGroupKeys = ["plus"]
    row.startOfGroup3 = CalendarDate(dayNumber: 19_600)
    try office.importAll(SampleExport.file([row]))
    let pupil = try board.pupil(named: "Aïcha")
    let identity = try office.storedSheet("C01", of: pupil)
    #expect(identity?["c01.achternaam"] == "Berg")
    #expect(identity?["c01.voorvoegsel"] == "van den")
    #expect(identity?["c01.voorletters"] == "K.")
    #expect(identity?["c01.geslacht"] == "2")
    #expect(identity?["c01.geboortedatum"] == "2016-07-18")
    let cell = try #require(identity?.cells["c01.roepnaam"])
    #expect(cell.source == .system && cell.imported == "Aïcha" && cell.written == board.today)
    #expect(try office.storedSheet("C02", of: pupil)?["c02.postcode"] == "1234AB")
    #expect(try office.storedSheet("C04", of: pupil)?["c04.leerlingnummer"] == "k1")
    #expect(try office.storedSheet("C05", of: pupil)?["c05.bsn"] == "999990019")
    #expect(try office.storedSheet("C05", of: pupil)?["c05.bsn4"] == "0019")
    let enrolment = Enrolment(sheet: try office.storedSheet("C12", of: pupil))
    #expect(enrolment.status == .enrolled && enrolment.school == SampleBoard.school)
    #expect(enrolment.yearGroup == "5")
    let groups = office.directory.groups
    #expect(enrolment.group.flatMap { groups[$0]?.name } == "5A")
    #expect(enrolment.compositeGroups.compactMap { groups[$0]?.name } == ["Plusklas"])
  }

  @Test func `each batch has one journal line that names its pupils and no data`() throws {
    try office.importAll(SampleExport.file(SampleExport.pupils(30)))
    let lines = board.store.journal.filter { $0.event == .imported && $0.action == .update }
    #expect(Set(lines.flatMap(\.pupils)) == Set(board.listed))
    #expect(lines.allSatisfy { $0.objects == [SampleBoard.school.text] })
  }

  @Test func `a pupil with a last day has left, one that leaves later has not`() throws {
    var gone = SampleExport.pupil(1, callName: "Weg")
    gone.leftOn = board.today.adding(days: -1)
    var leaving = SampleExport.pupil(2, callName: "Straks")
    leaving.leftOn = board.today.adding(days: 30)
    try office.importAll(SampleExport.file([gone, leaving]))
    let status = { name in
      Enrolment(sheet: try office.storedSheet("C12", of: board.pupil(named: name))).status
    }
    #expect(try status("Weg") == .left)
    #expect(try status("Straks") == .enrolled)
  }

  @Test func `a pupil without birth date or surname is imported and marked incomplete`() throws {
    var row = SampleExport.pupil(1, callName: "Wimpie", birthDate: nil)
    row.name.surname = nil
    try office.importAll(SampleExport.file([row]))
    let card = try RosterCard(
      bytes: try #require(board.store.rosterEntries(of: SampleBoard.school).first).card[...])
    #expect(card.listName == "Wimpie")
    #expect(card.marks.contains([.incomplete, .noBirthDate]))
  }

  @Test func `what is too long or steers a terminal is held, the rest goes on`() throws {
    let long = SampleExport.pupil(1, surname: String(repeating: "x", count: 10_000))
    let escape = SampleExport.pupil(2, callName: "\u{1B}[2J")
    var future = SampleExport.pupil(3, callName: "Morgen")
    future.birthDate = board.today.adding(days: 1)
    let plan = try office.importAll(
      SampleExport.file([long, escape, future, SampleExport.pupil(4, callName: "Gewoon")]))
    #expect(plan.counts == [1, 0, 0])
    #expect(plan.held.map(\.line) == [20, 30, 40])
    #expect(plan.reasons[0] == .invalid("c01.achternaam", .text(.tooLong(limit: 500))))
    #expect(plan.reasons[1].field == "c01.roepnaam")
    #expect(plan.reasons[2].field == "c01.geboortedatum")
    #expect(try board.listedNames() == ["Voorbeeld, Gewoon"])
  }

  @Test func `a BSN that fails the eleven test is warned about and not stored`() throws {
    var row = SampleExport.pupil(1)
    row.number = .bsn("999990018")
    let plan = try office.importAll(SampleExport.file([row]))
    #expect(
      plan.warnings == [
        ImportWarning(line: 20, matter: .notStored("c05.bsn", .bsn(.failsElevenTest)))
      ])
    let pupil = try board.pupil(named: "Kim")
    #expect(try office.storedSheet("C05", of: pupil) == nil)
  }

  /// The reader names the line of the number, which lies below the beginning of the row.
  @Test(arguments: [20, 28])
  func `a number that the reader already told about is not told twice`(line: Int) throws {
    var (row, other) = (SampleExport.pupil(1), SampleExport.pupil(2))
    row.number = .bsn("133456785")
    other.number = .bsn("999990018")
    var file = SampleExport.file([row, other])
    file.summary.add(ImportFinding(line: line, problem: .looksLikeEducationNumber))
    let plan = try office.planImport(of: file)
    #expect(
      plan.warnings == [
        ImportWarning(line: line, matter: .finding(.looksLikeEducationNumber)),
        ImportWarning(line: other.line, matter: .notStored("c05.bsn", .bsn(.failsElevenTest))),
      ])
  }

  @Test func `held rows and warnings of the reader stand in the plan`() throws {
    var file = SampleExport.file([SampleExport.pupil(1)])
    file.summary.add(ImportFinding(line: 3, problem: .missingKey(.pupil)))
    file.summary.add(ImportFinding(line: 4, problem: .missingSurname))
    let plan = try office.planImport(of: file)
    #expect(plan.held == [ImportHold(line: 3, reason: .finding(.missingKey(.pupil)))])
    #expect(plan.warnings == [ImportWarning(line: 4, matter: .finding(.missingSurname))])
  }

  @Test func `sensitive elements and what has no field are counted as dropped`() throws {
    var row = SampleExport.pupil(1)
    row.dropped = [.etniciteit, .fotourl]
    row.originCountry = "6030"
    var second = SampleExport.pupil(2, callName: "Bo")
    second.dropped = [.etniciteit]
    let plan = try office.planImport(of: SampleExport.file([row, second]))
    #expect(
      plan.dropped == [
        ImportDrop(name: "etniciteit", reason: .sensitive, count: 2),
        ImportDrop(name: "fotourl", reason: .sensitive, count: 1),
        ImportDrop(name: "land", reason: .notKept, count: 1),
      ])
  }

  @Test func `staff in a file are proposals and get no account`() throws {
    var staff = ImportedStaff(line: 90, key: "s1", name: ImportedName(surname: "Juf"))
    staff.roles = [.teacher, .subjectTeacher, .careCoordinator]
    var file = SampleExport.file([SampleExport.pupil(1)])
    file.staff = [staff]
    let accounts = board.store.accounts.states.count
    let plan = try office.importAll(file)
    #expect(plan.staff.map(\.proposals) == [[.role("LKR"), .role("IB")]])
    #expect(board.store.accounts.states.count == accounts)
  }
}
