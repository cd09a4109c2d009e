import DossierCore
import Testing

@testable import DossierOffice

/// Which pupil a row is about: key, chain pseudonym, number, and never a name alone.
struct PupilMatchTests {
  let board: SampleBoard
  let office: Office

  init() throws {
    board = try SampleBoard()
    office = try board.office("CLA")
  }

  @Test func `twins with keys of their own are two pupils`() throws {
    let day = CalendarDate(dayNumber: 17_500)
    let twins = [
      SampleExport.pupil(1, surname: "Tweeling", callName: "Jip", birthDate: day),
      SampleExport.pupil(2, surname: "Tweeling", callName: "Janneke", birthDate: day),
    ]
    try office.importAll(SampleExport.file([twins[0]]))
    let plan = try office.importAll(SampleExport.file(twins))
    #expect(plan.counts == [1, 0, 1])
    #expect(board.listed.count == 2)
  }

  @Test func `a twin without a call name waits for a person`() throws {
    let day = CalendarDate(dayNumber: 17_500)
    try office.importAll(
      SampleExport.file([
        SampleExport.pupil(1, surname: "Tweeling", callName: "Jip", birthDate: day)
      ]))
    let jip = try board.pupil(named: "Jip")
    var unnamed = SampleExport.pupil(2, surname: "tweeling", birthDate: day)
    unnamed.name.callName = nil
    let file = SampleExport.file([unnamed])
    let plan = try office.importAll(file)
    #expect(plan.held == [ImportHold(line: 30, reason: .needsConfirmation([jip]))])
    #expect(board.listed.count == 1)
    #expect(try office.importAll(file, decisions: [30: .new]).counts == [1, 0, 0])
    #expect(board.listed.count == 2)
  }

  @Test func `a pupil registered by hand is joined only when a person says so`() throws {
    let day = CalendarDate(dayNumber: 17_000)
    let made = try office.perform(
      CreatePupil(
        school: SampleBoard.school, group: nil, status: .applied, entered: nil,
        fields: [
          "c01.achternaam": "Voorbeeld", "c01.roepnaam": "Kim", "c01.voorletters": "K",
          "c01.geslacht": "2", "c01.geboortedatum": day.iso,
        ], source: .guardian))
    let pupil = try #require(made.pupil)
    let file = SampleExport.file([SampleExport.pupil(1)])
    #expect(try office.importAll(file).reasons == [.needsConfirmation([pupil])])
    let joined = try office.importAll(file, decisions: [20: .same(pupil)])
    #expect(joined.counts == [0, 1, 0])
    #expect(joined.reasons == [.changedHere("c12.status")])
    #expect(board.listed == [pupil])
    #expect(try office.importAll(file).counts == [0, 0, 1])
  }

  @Test func `a confirmation about a pupil that does not exist is held`() throws {
    let file = SampleExport.file([SampleExport.pupil(1)])
    let nobody = PupilID(number: 4)
    let plan = try office.importAll(file, decisions: [20: .same(nobody)])
    #expect(plan.held == [ImportHold(line: 20, pupil: nobody, reason: .elsewhere)])
  }

  @Test func `another key with the same chain pseudonym is the same pupil`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    var moved = SampleExport.pupil(1)
    moved.key = "new-system"
    let file = SampleExport.file([moved])
    #expect(try office.importAll(file).counts == [0, 1, 0])
    #expect(board.listed.count == 1)
    #expect(try office.importAll(file).counts == [0, 0, 1])
  }

  @Test func `another key with the same BSN is the same pupil`() throws {
    var row = SampleExport.pupil(1)
    row.eckID = nil
    row.number = .bsn("999990019")
    try office.importAll(SampleExport.file([row]))
    row.key = "other"
    #expect(try office.importAll(SampleExport.file([row])).counts == [0, 1, 0])
    #expect(board.listed.count == 1)
  }

  @Test func `the last four digits find nobody`() throws {
    var row = SampleExport.pupil(1)
    row.eckID = nil
    row.number = .lastFour("0019")
    try office.importAll(SampleExport.file([row]))
    row.key = "other"
    let plan = try office.importAll(SampleExport.file([row]))
    #expect(plan.reasons == [.needsConfirmation(board.listed)])
  }

  @Test func `a key and a pseudonym of two pupils contradict each other`() throws {
    try office.importAll(
      SampleExport.file([SampleExport.pupil(1), SampleExport.pupil(2, callName: "Bo")]))
    var mixed = SampleExport.pupil(1)
    mixed.eckID = SampleExport.pupil(2).eckID
    #expect(try office.importAll(SampleExport.file([mixed])).reasons == [.contradiction])
  }

  @Test func `a key that was given to another child is held`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    var other = SampleExport.pupil(
      1, surname: "Heel", callName: "Anders", birthDate: CalendarDate(dayNumber: 18_000))
    other.eckID = nil
    let plan = try office.importAll(SampleExport.file([other]))
    #expect(plan.reasons == [.looksLikeAnother])
    #expect(try board.listedNames() == ["Voorbeeld, Kim"])
  }

  @Test func `two rows with one chain pseudonym: the first stands, the second waits`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    var double = SampleExport.pupil(1)
    double.key = "double"
    double.line = 77
    let plan = try office.planImport(of: SampleExport.file([SampleExport.pupil(1), double]))
    #expect(plan.held.map(\.line) == [77])
    #expect(plan.reasons == [.sharesPupil(line: 20)])
  }

  @Test func `two rows that point to one pupil in different ways both wait`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    var byKey = SampleExport.pupil(1)
    byKey.eckID = "https://ketenid.nl/201703/9"
    var byPseudonym = SampleExport.pupil(1)
    byPseudonym.key = "k9"
    byPseudonym.line = 77
    let file = SampleExport.file([byKey, byPseudonym])
    for _ in 1...2 {
      let plan = try office.importAll(file)
      #expect(plan.reasons == [.sharesPupil(line: 77), .sharesPupil(line: 20)])
      #expect(plan.isEmpty)
    }
  }

  @Test func `two new pupils with one BSN: the second waits`() throws {
    var rows = SampleExport.pupils(2)
    for index in rows.indices { rows[index].number = .bsn("999990019") }
    let file = SampleExport.file(rows)
    for counts in [[1, 0, 0], [0, 0, 1]] {
      let plan = try office.importAll(file)
      #expect(plan.counts == counts)
      #expect(plan.reasons == [.sharesPupil(line: 20)])
    }
  }

  @Test func `a pupil without birth date under a dummy key is not made twice`() throws {
    var dummy = SampleExport.pupil(1, birthDate: nil)
    dummy.key = "#1"
    dummy.eckID = nil
    try office.importAll(SampleExport.file([dummy]))
    dummy.postcode = "9999ZZ"
    let plan = try office.importAll(SampleExport.file([dummy]))
    #expect(plan.reasons == [.needsConfirmation(board.listed)])
  }

  @Test func `a dummy key is never kept, and the same row is known again`() throws {
    var dummy = SampleExport.pupil(1)
    dummy.key = "#1"
    dummy.eckID = nil
    let file = SampleExport.file([dummy])
    #expect(try office.importAll(file).counts == [1, 0, 0])
    let pupil = try board.pupil(named: "Kim")
    #expect(try office.storedSheet("C04", of: pupil) == nil)
    #expect(try board.store.newest(ImportMark.self).allSatisfy { $0.key == nil })
    #expect(try office.importAll(file).counts == [0, 0, 1])
    var changed = dummy
    changed.postcode = "9999ZZ"
    #expect(
      try office.importAll(SampleExport.file([changed])).reasons == [.needsConfirmation([pupil])])
  }

  @Test func `a pupil that is at another school by now is held`() throws {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let pupil = try board.pupil(named: "Kim")
    try office.write { transaction in
      let record = try #require(
        try transaction.recordsOn(.category("C12", of: pupil), .dossier).first)
      var sheet = try Sheet(opened: record.body)
      sheet.cells["c12.school"]?.value = SampleBoard.otherSchool.text
      try transaction.put(
        ArchiveDraft(
          id: record.id, version: 2, compartment: .dossier, subject: record.subject,
          list: record.list, body: sheet.sealedForm))
      return [office.entry(.enrolmentChanged, .update)]
    }
    let plan = try office.importAll(SampleExport.file([SampleExport.pupil(1, surname: "Anders")]))
    #expect(plan.reasons == [.elsewhere])
  }
}
