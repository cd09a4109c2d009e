import DossierCore
import DossierPolicy
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

/// A store in which nobody holds the keys of the dossiers, and a new directeur who was approved.
@Suite struct RecoverTests {
  private let scratch: Scratch
  private let place: StorePlace
  private let sheets: RecoverySheets

  init() throws {
    scratch = try Scratch()
    place = StorePlace(file: scratch.path("kast.db"))
    try scratch.write("wachtwoord", "een lange zin\n")
    let policy = try PolicyReader.read(fileAt: ResourceFolder(named: nil).policyFile("iezo"))
    let school = School(id: SchoolID(number: 3), name: "De Kastanje", brin: "99XX")
    let people = [("a.bestuur", "BES"), ("b.bestuur", "BES"), ("c.beheer", "ICT")].map {
      FoundingPerson(
        login: $0, name: $0, password: Secret(utf8: "een lange zin"),
        assignments: [
          RoleAssignment(role: RoleCode($1), schools: $1 == "BES" ? [] : [school.id])
        ])
    }
    var made: RecoverySheets?
    try NewStore(at: place).make(
      from: FoundingPlan(
        policy: policy, schools: [school], people: people, moment: SystemClock.now())
    ) { made = $0 }
    sheets = try #require(made)
    try appoint("d.directeur", "DIR")
  }

  private func login(_ user: String) -> [String] {
    ["--store", place.file, "--user", user, "--password-file", scratch.path("wachtwoord")]
  }

  private func perform(_ line: String, as user: String) throws -> [String: Any] {
    let run = try Program.run(["do"] + login(user), input: line + "\n")
    try #require(run.status == 0, "\(run.output)\(run.complaint)")
    return try #require(run.lines.first)
  }

  /// Invited by ICT, keys made, approved by both board members: the dossiers stay closed.
  private func appoint(_ user: String, _ role: String) throws {
    let invited = try perform(
      """
      {"action":"account.invite","login":"\(user)","name":"D. Voorbeeld",\
      "roles":[{"role":"\(role)"}],"secrecySigned":"2026-01-05"}
      """, as: "c.beheer")
    let account = try #require(invited["account"] as? String)
    let code = try #require(invited["oneTimeCode"] as? String)
    try scratch.write("code", code + "\n")
    let accepted = try Program.run(
      ["accept", "--code-file", scratch.path("code"), "--json"] + login(user))
    let fingerprint = try #require(accepted.object["fingerprint"] as? String)
    for approver in ["a.bestuur", "b.bestuur"] {
      _ = try perform(
        """
        {"action":"role.approve","account":"\(account)","role":"\(role)",\
        "fingerprint":"\(fingerprint)"}
        """, as: approver)
    }
  }

  private func desk(_ sheets: RecoverySheets) throws -> (RecoveryDesk, Reception) {
    let reception = Reception(store: try Store.open(place), clock: SystemClock.clock())
    return (try reception.recover(with: sheets), reception)
  }

  @Test func `the sheets show who waits, hand over the keys and leave lines in the journal`() throws
  {
    let (desk, reception) = try desk(sheets)
    #expect(try reception.store.livingHolders()["dossier", default: 0] == 0)
    let typed = Typed(["ja"])
    try RecoveryDialogue(typed.dialogue).perform(at: desk)
    #expect(typed.shown.joined().contains("D. Voorbeeld (d.directeur), Directeur"))
    #expect(try desk.waiting().isEmpty)
    #expect(try reception.store.livingHolders()["dossier"] == 1)
    try desk.leave()
    try reception.close()
    #expect(try Program.run(["ask", "roster", "--json"] + login("d.directeur")).status == 0)
    let lines = try Program.run(
      ["ask", "journal", "--reason", "toezicht", "--json"] + login("d.directeur")
    ).list
    let events = lines.compactMap { $0["entry"] as? [String: Any] }
      .filter { $0["role"] as? String == "recovery" }.compactMap { $0["event"] as? String }
    #expect(events == ["session.logout", "grants.fulfil", "session.login"])
    #expect(try Program.run(["verify", "--json"] + login("d.directeur")).status == 0)
  }

  @Test(arguments: [["nee"], [""], []])
  func `without a clear yes nothing is handed over`(answers: [String]) throws {
    let (desk, reception) = try desk(sheets)
    #expect(throws: CommandFault.brokenOff) {
      try RecoveryDialogue(Typed(answers).dialogue).perform(at: desk)
    }
    #expect(try !desk.waiting().isEmpty)
    try desk.leave()
    try reception.close()
  }

  @Test func `when nothing waits nothing is asked`() throws {
    let (desk, reception) = try desk(sheets)
    _ = try desk.fulfil()
    let typed = Typed([])
    try RecoveryDialogue(typed.dialogue).perform(at: desk)
    #expect(typed.shown == [RecoveryWords.nothingWaits])
    try desk.leave()
    try reception.close()
  }

  @Test func `sheets of another store are refused and journalled as a failed login`() throws {
    #expect(throws: CommandFault.sheetsRefused) { try desk(RecoverySheets()) }
  }

  @Test func `without a terminal there is no recovery`() throws {
    let run = try Program.run(["recover", "--store", place.file])
    #expect(run.status == 2)
    #expect(run.complaint.contains("terminal"))
  }
}
