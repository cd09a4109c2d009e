import DossierCore
import DossierOffice
import DossierPolicy
import DossierScreens
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

/// A store remembers where its witness lies.
@Suite struct WitnessNoteTests {
  private let scratch: Scratch
  private let place: StorePlace
  private let witness: String

  init() throws {
    scratch = try Scratch()
    witness = scratch.path("getuige")
    try FileManager.default.createDirectory(
      atPath: witness, withIntermediateDirectories: false)
    place = StorePlace(file: scratch.path("kast.db"), witness: witness)
    let policy = try PolicyReader.read(fileAt: ResourceFolder(named: nil).policyFile("iezo"))
    let school = School(id: SchoolID(number: 3), name: "De Kastanje", brin: "99XX")
    let person = FoundingPerson(
      login: "a.voorbeeld", name: "A. Voorbeeld", password: Secret(utf8: "een lange zin"),
      assignments: [RoleAssignment(role: "DIR", schools: [school.id])])
    try NewStore(at: place).make(
      from: FoundingPlan(
        policy: policy, schools: [school], people: [person], moment: SystemClock.now())
    ) { _ in }
    try scratch.write("wachtwoord", "een lange zin\n")
  }

  private func ask() throws -> Program.Run {
    try Program.run([
      "ask", "groups", "--store", place.file, "--user", "a.voorbeeld", "--password-file",
      scratch.path("wachtwoord"), "--json",
    ])
  }

  private var state: WitnessState {
    get throws { try Store.open(place).witnessState() }
  }

  @Test func `a new store keeps the place of its witness for its owner only`() throws {
    #expect(try WitnessNote.read(beside: place.file) == witness)
    let rights = try FileManager.default.attributesOfItem(atPath: place.file + WitnessNote.suffix)
    #expect(rights[.posixPermissions] as? Int == 0o600)
    #expect(try state == .current)
  }

  @Test func `whatever is done later is witnessed without naming the directory again`() throws {
    let before = try Data(contentsOf: URL(filePath: witness + "/journal.head"))
    let run = try ask()
    #expect(run.status == 0)
    #expect(run.complaint.isEmpty)
    #expect(try Data(contentsOf: URL(filePath: witness + "/journal.head")) != before)
    #expect(try state == .current)
  }

  @Test func `a witness that is gone is told and does not stop the work`() throws {
    try FileManager.default.removeItem(atPath: witness)
    let run = try ask()
    #expect(run.status == 0)
    #expect(run.complaint.contains("getuige"))
  }

  @Test(arguments: [0o644, 0o660])
  func `a note that others could have written is refused`(rights: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: rights], ofItemAtPath: place.file + WitnessNote.suffix)
    let run = try ask()
    #expect(run.status == 1)
    #expect(run.complaint.contains("chmod 600"))
  }

  @Test(arguments: ["", "getuige\n", "\n/getuige\n"])
  func `a note without a whole path is refused`(text: String) throws {
    try scratch.write("kast.db" + WitnessNote.suffix, text)
    #expect(throws: CommandFault.witnessNoteUnsafe) {
      try WitnessNote.read(beside: place.file)
    }
  }

  @Test func `the witness of another store, a file and nothing are no place for a new witness`()
    throws
  {
    let file = try scratch.write("bestand", "")
    for path in [witness, file, scratch.path("nergens")] {
      #expect(throws: CommandFault.witnessUnusable(path)) { try WitnessNote.demandFree(path) }
      let demo = try Program.run(["demo", "--dir", scratch.path("demo"), "--witness", path])
      #expect(demo.status == 1)
      #expect(!FileManager.default.fileExists(atPath: scratch.path("demo")))
    }
  }

  @Test func `a witness that cannot be written to is told after logging in`() throws {
    let reception = Reception(store: try Store.open(place), clock: SystemClock.clock())
    #expect(reception.witnessTrouble() == nil)
    // A file in the place where the next head is made stops every further write.
    try FileManager.default.removeItem(atPath: witness)
    try Data().write(to: URL(filePath: witness))
    #expect(reception.witnessTrouble() == .missing)
    try reception.close()
  }

  @Test func `a witness that lags or was altered is told to whoever watches over the store`() throws
  {
    let head = witness + "/journal.head.new"
    try FileManager.default.createDirectory(
      atPath: head + "/in de weg", withIntermediateDirectories: true)
    #expect(try ask().status == 0)
    let reception = Reception(store: try Store.open(place), clock: SystemClock.clock())
    guard case .behind(let lines)? = reception.witnessTrouble() else {
      Issue.record("nobody was told that the witness lags")
      return
    }
    #expect(lines > 0)
    try FileManager.default.removeItem(atPath: head)
    #expect(reception.witnessTrouble() == nil)
    try reception.close()
    // A row as the directory holds them, that this store never wrote.
    let content: [UInt8] = [UInt8](repeating: 0, count: 20)
    let frame = content + Digest(of: content).bytes
    let length = withUnsafeBytes(of: UInt32(frame.count).bigEndian) { Array($0) }
    try Data(length + frame).write(to: URL(filePath: witness + "/journal.rows"))
    let run = try ask()
    #expect(run.status == 0)
    #expect(run.complaint.contains("getuige"), "\(run.complaint)")
    let check = try Program.run(["verify", "--store", place.file, "--json"])
    #expect(check.status == 1)
    let findings = check.object["findings"] as? [[String: Any]]
    #expect(findings?.compactMap { $0["place"] as? String } == ["witness"])
  }

  @Test func `a clock behind the own last line is told after logging in, and journalled`() throws {
    #expect(try ask().status == 0)
    let clock = Clock(
      today: { SystemClock.clock().today() },
      now: { SystemClock.now().adding(seconds: -86_400) })
    let reception = Reception(store: try Store.open(place), clock: clock)
    try reception.unlock(login: "a.voorbeeld", password: Secret(utf8: "een lange zin"))
    #expect(reception.warningsOfLogin.isEmpty)
    let office = try reception.enter(as: nil)
    #expect(reception.warningsOfLogin.count == 1)
    #expect(reception.warningsOfLogin.first?.contains("klok") ?? false)
    #expect(StoreFrontDoor(reception).door.warnings() == reception.warningsOfLogin)
    let lines = try office.answer(JournalQuery(reason: .management, limit: 20)).lines
    #expect(lines.contains { $0.entry?.event == .clockBehind })
    try reception.leave()
  }

  @Test func `without a note there is no witness and nothing to tell`() throws {
    try FileManager.default.removeItem(atPath: place.file + WitnessNote.suffix)
    #expect(try WitnessNote.read(beside: place.file) == nil)
    #expect(try ask().complaint.isEmpty)
  }
}
