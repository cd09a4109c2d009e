import Foundation
import Testing

@Suite struct AccountCommandTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  /// Invites a teacher of the demo teacher's group and returns account and code.
  private func invite() throws -> (account: String, code: String) {
    let run = try demo.perform(
      [
        """
        {"action":"account.invite","login":"t.nieuw","name":"T. Nieuw",\
        "roles":[{"role":"LKR"}],"secrecySigned":"2026-01-05"}
        """
      ], as: "ict")
    try #require(run.status == 0, "\(run.output)\(run.complaint)")
    let line = try #require(run.lines.first)
    return (
      try #require(line["account"] as? String), try #require(line["oneTimeCode"] as? String)
    )
  }

  private func accept(_ code: String, password: String = "een lange zin") throws -> Program.Run {
    try demo.write("code", code + "\n")
    try demo.write("passwords/t.nieuw", password + "\n")
    return try Program.run(
      ["accept", "--code-file", demo.path("code"), "--json"] + demo.login("t.nieuw"))
  }

  @Test func `from invitation to first look: code, fingerprint, approval, keys`() throws {
    let (account, code) = try invite()
    let accepted = try accept(code)
    #expect(accepted.status == 0, "\(accepted.complaint)")
    let fingerprint = try #require(accepted.object["fingerprint"] as? String)
    let tooSoon = try demo.ask("groups", as: "t.nieuw")
    #expect(tooSoon.status == 1)
    #expect(tooSoon.complaint.contains(fingerprint))
    let approved = try demo.perform(
      [
        """
        {"action":"role.approve","account":"\(account)","role":"LKR",\
        "fingerprint":"\(fingerprint.lowercased())"}
        """
      ], as: "dir")
    #expect(approved.status == 0, "\(approved.output)")
    #expect(try demo.ask("groups", as: "t.nieuw").status == 0)
  }

  @Test(.tags(.`R-O-4.3-4`))
  func `a role that was withdrawn and given again opens nothing until it is approved anew`() throws
  {
    let accounts = try demo.ask("accounts", as: "ict").list
    let assistant = try #require(accounts.first { $0["login"] as? String == "ass" })
    let account = try #require(assistant["account"] as? String)
    let fingerprint = try #require(assistant["fingerprint"] as? String)
    #expect(try demo.ask("groups", as: "ass").status == 0)
    let again = try demo.perform(
      [
        #"{"action":"role.withdraw","account":"\#(account)","role":"ASS"}"#,
        #"{"action":"role.assign","account":"\#(account)","assignment":{"role":"ASS"}}"#,
      ], as: "ict")
    #expect(again.status == 0, "\(again.output)")
    // A colleague with the keys logs in: nothing may be handed out on the old approval.
    #expect(try demo.ask("groups", as: "dir").status == 0)
    #expect(try demo.ask("groups", as: "ib").status == 0)
    let closed = try demo.ask("groups", as: "ass")
    #expect(closed.status == 1)
    #expect(closed.complaint.contains(fingerprint))
    let approved = try demo.perform(
      [
        """
        {"action":"role.approve","account":"\(account)","role":"ASS",\
        "fingerprint":"\(fingerprint)"}
        """
      ], as: "dir")
    #expect(approved.status == 0, "\(approved.output)")
    #expect(try demo.ask("groups", as: "ib").status == 0)
    #expect(try demo.ask("groups", as: "ass").status == 0)
  }

  @Test func `another fingerprint than that of the keys approves nothing`() throws {
    let (account, code) = try invite()
    #expect(try accept(code).status == 0)
    let run = try demo.perform(
      [
        """
        {"action":"role.approve","account":"\(account)","role":"LKR",\
        "fingerprint":"AAAA-BBBB-CCCC-DDDD-EEEE"}
        """
      ], as: "dir")
    #expect(run.status == 1)
    #expect(try demo.ask("groups", as: "t.nieuw").status == 1)
  }

  @Test(arguments: ["0000-0000-0000-0000", "geen code", ""])
  func `a wrong code makes no keys`(code: String) throws {
    _ = try invite()
    #expect(try accept(code).status == 1)
  }

  @Test func `a password that is too short is refused before the code is used`() throws {
    let (_, code) = try invite()
    let short = try accept(code, password: "kort")
    #expect(short.status == 1)
    #expect(short.complaint.contains("12"))
    #expect(try accept(code).status == 0)
  }

  @Test func `after a change only the new password opens the store`() throws {
    let new = try demo.write("nieuw", "een heel andere zin\n")
    let changed = try Program.run(["password", "--new-password-file", new] + demo.login("ib"))
    #expect(changed.status == 0, "\(changed.complaint)")
    #expect(try demo.ask("groups", as: "ib").status == 1)
    try demo.write("passwords/ib", "een heel andere zin\n")
    #expect(try demo.ask("groups", as: "ib").status == 0)
  }
}
