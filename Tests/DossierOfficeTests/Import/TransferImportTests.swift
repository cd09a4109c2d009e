import DossierCore
import Testing

@testable import DossierOffice

/// The file of a previous school: one new pupil, or what was empty of a known one (R-O-4.3-2).
struct TransferImportTests {
  let board: SampleBoard
  let office: Office

  init() throws {
    board = try SampleBoard(policy: TransferFile.policy)
    office = try board.office("CLA")
  }

  private func plan(_ file: TransferFile, _ role: RoleCode = "CLA") throws -> ImportPlan {
    try board.office(role).planImport(of: file.file)
  }

  private func take(
    _ file: TransferFile, _ role: RoleCode = "CLA", _ decisions: [Int: ImportDecision] = [:]
  ) throws -> ImportPlan {
    try board.office(role).importAll(file.file, decisions: decisions)
  }

  private func entries(_ category: CategoryCode, of pupil: PupilID) throws -> [DossierEntry] {
    try office.contents(of: category, pupil: pupil).entries.map(\.content)
  }

  @Test(.tags(.`R-O-4.3-2`))
  func `a new pupil has applied, and everything comes from the previous school`() throws {
    let plan = try take(TransferFile())
    #expect(plan.counts == [1, 0, 0])
    let pupil = try board.pupil(named: "Sem")
    for category in ["C01", "C02", "C05", "C12"] as [CategoryCode] {
      let sheet = try #require(try office.storedSheet(category, of: pupil))
      #expect(sheet.cells.values.allSatisfy { $0.source == .previousSchool })
    }
    let enrolment = Enrolment(sheet: try office.storedSheet("C12", of: pupil))
    #expect(enrolment.status == .applied && enrolment.school == SampleBoard.school)
    #expect(enrolment.entered == nil && enrolment.group == nil && enrolment.yearGroup == "5")
    #expect(try office.storedSheet("C02", of: pupil)?["c02.straat"] == "Dorpsstraat")
    #expect(try office.storedSheet("C05", of: pupil)?["c05.bsn"] == "999990019")
    #expect(try office.storedSheet("C06", of: pupil)?["c06.gezag"] == "ja")
    #expect(try office.storedSheet("C04", of: pupil) == nil)
    let report = try #require(try entries("C10", of: pupil).first)
    #expect(report.title == "Begrijpend lezen" && report.text == "III")
    #expect(report.source == .previousSchool && report.mentionsOthers)
    #expect(report.date == TransferFile.day && report.written == board.today)
  }

  @Test func `the dry run tells what is recognised and dropped, and changes nothing`() throws {
    let puts = board.store.puts
    let plan = try self.plan(TransferFile())
    #expect(board.store.puts == puts)
    #expect(plan.recognised.contains(ImportRecognised(kind: .entries("C10"), count: 1)))
    #expect(plan.recognised.contains(ImportRecognised(kind: .field("c02.straat"), count: 1)))
    #expect(
      plan.dropped.contains(
        ImportDrop(name: "nationaliteit", reason: .excluded(.forbidden), count: 1)))
    // A role without that category, a category that asks for a reason, and one that nobody has.
    #expect(plan.dropped.contains(ImportDrop(name: "C26", reason: .noRight, count: 1)))
    #expect(
      plan.dropped.contains(ImportDrop(name: "C07a", reason: .excluded(.needsReason), count: 1)))
    #expect(plan.dropped.contains(ImportDrop(name: "C99", reason: .notKept, count: 1)))
    #expect(board.store.journal.last?.objects.contains("proef") == true)
  }

  @Test func `the same file twice changes nothing the second time`() throws {
    _ = try take(TransferFile())
    let pupil = try board.pupil(named: "Sem")
    let puts = board.store.puts
    let plan = try take(TransferFile())
    #expect(plan.counts == [0, 0, 1])
    #expect(plan.held.isEmpty)
    #expect(board.store.puts == puts)
    #expect(try entries("C10", of: pupil).count == 1)
  }

  @Test(.tags(.`R-I-1.3-5`))
  func `of a known pupil only what is empty is filled, and what differs stays and is told`() throws
  {
    var row = SampleExport.pupil(1, surname: "Vis", callName: "Sem")
    row.birthDate = TransferFile.birth
    row.number = .bsn("999990019")
    row.postcode = "1234AB"
    try office.importAll(SampleExport.file([row]))
    let pupil = try board.pupil(named: "Sem")
    let marks = try board.store.marks()
    let plan = try take(TransferFile())
    #expect(plan.counts == [0, 1, 0])
    let contact = try #require(try office.storedSheet("C02", of: pupil))
    #expect(contact["c02.straat"] == "Dorpsstraat")
    #expect(contact["c02.postcode"] == "1234AB")
    #expect(contact.cells["c02.postcode"]?.imported == "1234AB")
    #expect(plan.reasons.contains(.changedHere("c02.postcode")))
    #expect(Enrolment(sheet: try office.storedSheet("C12", of: pupil)).status == .enrolled)
    #expect(try entries("C10", of: pupil).count == 1)
    // What the administration gave and will give is not touched by another school.
    #expect(try board.store.marks() == marks)
    #expect(try office.importAll(SampleExport.file([row])).counts == [0, 0, 1])
  }

  @Test func `the administration takes over what only the previous school told`() throws {
    _ = try take(TransferFile())
    var row = SampleExport.pupil(1, surname: "Vis", callName: "Sem")
    row.birthDate = TransferFile.birth
    row.number = .bsn("999990019")
    let plan = try office.importAll(SampleExport.file([row]))
    #expect(plan.counts == [0, 1, 0])
    #expect(plan.held.isEmpty)
    let pupil = try board.pupil(named: "Sem")
    #expect(try office.storedSheet("C02", of: pupil)?["c02.postcode"] == "1234AB")
    let enrolment = Enrolment(sheet: try office.storedSheet("C12", of: pupil))
    #expect(enrolment.status == .enrolled && enrolment.group != nil)
  }

  @Test func `a namesake waits until somebody says who it is`() throws {
    var row = SampleExport.pupil(1, surname: "Vis", callName: "Sem")
    row.birthDate = TransferFile.birth
    try office.importAll(SampleExport.file([row]))
    let known = try board.pupil(named: "Sem")
    let held = try self.plan(TransferFile())
    #expect(held.reasons == [.needsConfirmation([known])])
    let same = try take(TransferFile(), "CLA", [TransferFile.line: .same(known)])
    #expect(same.counts == [0, 1, 0])
    #expect(try entries("C10", of: known).count == 1)
    let new = try take(TransferFile(number: "999990020"), "CLA", [TransferFile.line: .new])
    #expect(new.counts == [1, 0, 0])
  }

  @Test func `a number of another child is held whole`() throws {
    var row = SampleExport.pupil(1, surname: "Anders", callName: "Noor")
    row.number = .bsn("999990019")
    try office.importAll(SampleExport.file([row]))
    let puts = board.store.puts
    let plan = try take(TransferFile())
    #expect(plan.reasons == [.looksLikeAnother])
    #expect(board.store.puts == puts)
    #expect(try entries("C10", of: board.pupil(named: "Noor")).isEmpty)
  }

  @Test(.tags(.`R-O-8.5-3`))
  func `nothing is added to a category that is frozen`() throws {
    _ = try take(TransferFile(reports: []))
    let pupil = try board.pupil(named: "Sem")
    try board.restrict(pupil, "C10")
    let plan = try take(TransferFile())
    #expect(plan.reasons == [.restricted("C10")])
    #expect(try entries("C10", of: pupil).isEmpty)
  }

  @Test(.tags(.`R-I-1.3-2`))
  func `who may not make pupils adds to a known one what the role may write`() throws {
    #expect(throws: Refusal.roleMayNot("IB", "R-I-1.3-2")) { try self.plan(TransferFile(), "IB") }
    _ = try take(TransferFile())
    let pupil = try board.pupil(named: "Sem")
    let plan = try take(TransferFile(), "IB")
    #expect(plan.counts == [0, 1, 0])
    let shielded = try board.office("IB").contents(of: "C26", pupil: pupil)
    #expect(shielded.entries.count == 1)
  }

  @Test func `the scans of a previous school are added once, by who may write there`() throws {
    func scans(_ category: CategoryCode, of pupil: PupilID) throws -> [DocumentDescription] {
      try office.contents(of: category, pupil: pupil).documents.map(\.content)
    }
    var file = TransferFile()
    file.documents = [("C10", "Uitslag", "uitslag.pdf"), ("C26", "Melding", "melding.pdf")]
    let plan = try take(file)
    #expect(plan.recognised.contains(ImportRecognised(kind: .documents("C10"), count: 1)))
    #expect(plan.dropped.contains(ImportDrop(name: "C26", reason: .noRight, count: 2)))
    let pupil = try board.pupil(named: "Sem")
    let scan = try #require(try scans("C10", of: pupil).first)
    #expect(scan.title == "Uitslag" && scan.fileType == "pdf" && scan.size == 12)
    #expect(scan.source == .previousSchool && scan.added == TransferFile.day)
    let again = try take(file)
    #expect(again.counts == [0, 0, 1])
    #expect(try scans("C10", of: pupil).count == 1)
    #expect(try take(file, "IB").counts == [0, 1, 0])
    #expect(
      try board.office("IB").contents(of: "C26", pupil: pupil).documents.count == 1)
  }

  @Test(.tags(.`R-O-8.2-4`), arguments: ["paspoort.pdf", "kopie-identiteitskaart.pdf"])
  func `a copy of an identity document is not taken over`(name: String) throws {
    var file = TransferFile()
    file.documents = [("C10", "Scan", name)]
    let plan = try take(file)
    let drop = ImportDrop(name: "C10", reason: .excluded(.identityDocument), count: 1)
    #expect(plan.dropped.contains(drop))
    #expect(
      try office.contents(of: "C10", pupil: board.pupil(named: "Sem")).documents.isEmpty)
  }

  @Test func `who reads in transfers reads in no file of the administration`() throws {
    #expect(throws: Refusal.self) {
      try board.office("IB").planImport(of: SampleExport.file([SampleExport.pupil(1)]))
    }
  }

  @Test func `a file of tomorrow is refused, an old one is told`() throws {
    let puts = board.store.puts
    #expect(throws: ImportRefused.madeInFuture(line: 3)) {
      try self.plan(TransferFile(madeOn: board.today.adding(days: 1)))
    }
    #expect(board.store.puts == puts)
    let old = board.today.adding(days: -400)
    let plan = try self.plan(TransferFile(madeOn: old))
    #expect(plan.warnings.map(\.matter).contains(.sentLongAgo(old)))
  }

  @Test func `a report that does not fit is told, and the rest goes on`() throws {
    let plan = try take(
      TransferFile(reports: [
        ("C10", "Morgen", "x", board.today.adding(days: 1)),
        ("C10", String(repeating: "t", count: 121), "x", TransferFile.day),
        ("C10", "Goed", "x", TransferFile.day),
      ]))
    #expect(plan.counts == [1, 0, 0])
    #expect(plan.warnings.count == 2)
    #expect(try entries("C10", of: board.pupil(named: "Sem")).map(\.title) == ["Goed"])
  }
}

/// A transfer file as the reader hands it over, about an invented child.
struct TransferFile {
  static let line = 40
  static let birth = CalendarDate(dayNumber: 17_400)
  static let day = CalendarDate(dayNumber: 20_500)

  var number = "999990019"
  var madeOn = CalendarDate(dayNumber: 20_700)
  var reports: [(CategoryCode, String, String, CalendarDate)] = [
    ("C10", "Begrijpend lezen", "III", day), ("C26", "Melding", "x", day),
    ("C07a", "Diagnose", "x", day), ("C99", "Onbekend", "x", day),
  ]

  /// A policy in which the administration may write C10, and the care coordinator reads in transfers.
  static var policy: Policy {
    var policy = SamplePolicy.policy
    var cells = policy.matrix.cells
    cells["CLA"]?["C10"] = MatrixCell(access: .change, scope: .ownSchool)
    policy.matrix = AccessMatrix(cells: cells)
    for index in policy.roles.indices where policy.roles[index].code == "IB" {
      policy.roles[index].duties.insert(.importTransfers)
    }
    return policy
  }

  var documents: [(CategoryCode, String, String)] = []

  var file: ImportedFile {
    var file = ImportedFile()
    file.documents = documents.enumerated().map { index, document in
      ImportedDocument(
        line: 120 + index, category: document.0, date: Self.day, title: document.1,
        fileName: document.2, fileType: "pdf", bytes: Array("%PDF-kanarie".utf8))
    }
    file.origin = .previousSchool(
      ImportedSender(line: 3, name: "De Linde", brin: "00YY", madeOn: madeOn))
    var pupil = ImportedPupil(
      line: Self.line, key: "#oso",
      name: ImportedName(surname: "Vis", initials: "S.", callName: "Sem"))
    pupil.birthDate = Self.birth
    pupil.sex = .male
    pupil.yearGroup = .group5
    pupil.number = .bsn(number)
    pupil.postcode = "9999ZZ"
    file.pupils = [pupil]
    file.fields = [
      ImportedFieldRow(
        line: Self.line, pupil: PupilReference(),
        values: ["c02.straat": "Dorpsstraat", "c02.adres_geheim": "nee"])
    ]
    var guardian = ImportedGuardian(
      line: 60, pupil: PupilReference(), name: ImportedName(surname: "Vis", initials: "K."))
    guardian.relation = .mother
    guardian.authority = .sole
    file.guardians = [guardian]
    file.entries = reports.enumerated().map { index, report in
      ImportedEntry(
        line: 80 + index, category: report.0, date: report.3, title: report.1, text: report.2)
    }
    file.summary.count(excluded: "nationaliteit", because: .forbidden)
    return file
  }
}

extension MemoryStore {
  /// What imports remember of pupils.
  func marks() throws -> [ImportMark] {
    try archive([.dossier]).recordsOn(.importMarks(of: SampleBoard.school), .dossier)
      .map { try ImportMark(opened: $0.body) }
  }
}
