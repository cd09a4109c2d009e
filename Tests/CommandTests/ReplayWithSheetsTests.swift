import DossierCore
import DossierPolicy
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

/// The journal got a new key after the backup: only the recovery sheets read what was witnessed
/// under it.
@Suite struct ReplayWithSheetsTests {
  private let scratch: Scratch
  private let place: StorePlace
  private let sheets: RecoverySheets

  init() throws {
    scratch = try Scratch()
    let witness = scratch.path("getuige")
    try FileManager.default.createDirectory(
      atPath: witness, withIntermediateDirectories: false)
    place = StorePlace(file: scratch.path("kast.db"), witness: witness)
    try scratch.write("wachtwoord", "een lange zin\n")
    let policy = try PolicyReader.read(
      fileAt: ResourceFolder(named: nil).policyFile("oarsprong"))
    let school = School(id: SchoolID(number: 3), name: "De Kastanje", brin: "99XX")
    let people = [
      ("a.beheer", "ICT"), ("b.fg", "FG"), ("c.fg", "FG"), ("d.leraar", "LKR"),
    ].map {
      FoundingPerson(
        login: $0, name: $0, password: Secret(utf8: "een lange zin"),
        assignments: [
          RoleAssignment(role: RoleCode($1), schools: $1 == "FG" ? [] : [school.id])
        ])
    }
    var made: RecoverySheets?
    try NewStore(at: place).make(
      from: FoundingPlan(
        policy: policy, schools: [school], people: people, moment: SystemClock.now())
    ) { made = $0 }
    sheets = try #require(made)
    let backup = try Program.run(["backup", "--to", scratch.path("kopie.db")] + login("a.beheer"))
    try #require(backup.status == 0, "\(backup.complaint)")
    try block("c.fg")
    // The other FG makes the new key of the journal at the next login.
    try #require(try ask("b.fg").status == 0)
    try block("d.leraar")
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: place.file + suffix)
    }
    try FileManager.default.moveItem(atPath: scratch.path("kopie.db"), toPath: place.file)
  }

  private func login(_ user: String) -> [String] {
    ["--store", place.file, "--user", user, "--password-file", scratch.path("wachtwoord")]
  }

  private func ask(_ user: String) throws -> Program.Run {
    try Program.run(["ask", "groups", "--json"] + login(user))
  }

  private func block(_ user: String) throws {
    let accounts = try Program.run(["ask", "accounts", "--json"] + login("a.beheer")).list
    let found = accounts.first { $0["login"] as? String == user }
    let account = try #require(found?["account"] as? String)
    let run = try Program.run(
      ["do"] + login("a.beheer"),
      input: #"{"action":"account.block","account":"\#(account)","change":"block"}"# + "\n")
    try #require(run.status == 0, "\(run.output)\(run.complaint)")
  }

  private func reception() throws -> Reception {
    Reception(
      store: try Store.open(place), clock: SystemClock.clock(), acceptRestore: { _ in })
  }

  @Test func `the FG is sent to the sheets and nothing changes`() throws {
    let reception = try reception()
    try reception.unlock(login: "b.fg", password: Secret(utf8: "een lange zin"))
    #expect(throws: CommandFault.replayNeedsSheets) { try reception.enter(as: nil) }
    #expect(try reception.store.witnessState() == .ahead)
    try reception.close()
    #expect(
      CommandFaultWording.sentence(for: .replayNeedsSheets).contains("recover --accept-restore"))
  }

  @Test func `with the sheets everything is replayed, and the others come in again`() throws {
    let reception = try reception()
    let desk = try reception.recover(with: sheets)
    #expect(reception.warnings.contains { $0.contains("2 blokkades") })
    #expect(try reception.store.witnessState() != .ahead)
    try desk.leave()
    try reception.close()
    for user in ["c.fg", "d.leraar"] {
      let run = try ask(user)
      #expect(run.status == 1)
      #expect(run.complaint.contains("geblokkeerd"), "\(run.complaint)")
    }
    #expect(try Program.run(["verify", "--store", place.file]).status == 0)
  }
}
