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
    ).journal
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

  private func newFingerprint(of user: String) throws -> String {
    try #require(
      try Program.run(
        ["accept", "--code-file", scratch.path("code"), "--json"] + login(user)
      ).object["fingerprint"] as? String)
  }

  @Test func `with one directeur and one bestuurder the sheets let a reset one in again`() throws {
    let (first, one) = try desk(sheets)
    _ = try first.fulfil()
    try first.leave()
    try one.close()
    for user in ["a.bestuur", "c.beheer"] {
      let (desk, reception) = try desk(sheets)
      let typed = Typed([])
      try RecoveryDialogue(typed.dialogue).perform(at: desk, resetting: user)
      let told = try #require(typed.shown.last)
      let code = try #require(
        told.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }.first {
          !$0.isEmpty && $0.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
        })
      try scratch.write("code", code + "\n")
      try desk.leave()
      try reception.close()
      let fingerprint = try newFingerprint(of: user)
      #expect(try Program.run(["ask", "today", "--json"] + login(user)).status != 0)
      let (again, second) = try self.desk(sheets)
      let typing = Typed(["FOUT-FOUT-FOUT-FOUT", fingerprint.lowercased(), "ja"])
      try RecoveryDialogue(typing.dialogue).perform(at: again)
      #expect(typing.shown.contains(RecoveryWords.fingerprintDiffers))
      #expect(try again.unapproved().isEmpty)
      try again.leave()
      try second.close()
      #expect(try Program.run(["ask", "today", "--json"] + login(user)).status == 0)
    }
    // Whom they let in before stays in, and nothing in the file is amiss.
    #expect(try Program.run(["ask", "roster", "--json"] + login("d.directeur")).status == 0)
    #expect(try Program.run(["verify", "--json"] + login("d.directeur")).status == 0)
  }

  @Test func `who approved already is told that nothing changes, and no line says otherwise`()
    throws
  {
    let accounts = try Program.run(["ask", "accounts", "--json"] + login("a.bestuur")).list
    let director = try #require(accounts.first { $0["login"] as? String == "d.directeur" })
    let account = try #require(director["account"] as? String)
    let fingerprint = try #require(director["fingerprint"] as? String)
    let again = try Program.run(
      ["do"] + login("a.bestuur"),
      input: """
        {"action":"role.approve","account":"\(account)","role":"DIR",\
        "fingerprint":"\(fingerprint)"}

        """)
    #expect(again.lines.first?["ok"] as? Bool == false, "\(again.output)")
  }

  @Test func `an unknown login gets no code`() throws {
    let (desk, reception) = try desk(sheets)
    #expect(throws: CommandFault.brokenOff) {
      try RecoveryDialogue(Typed([]).dialogue).perform(at: desk, resetting: "niemand")
    }
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
