import Foundation
import Testing

/// Who logs in, out or tries in vain leaves a line, in the store itself.
@Suite struct SessionLineTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  /// The newest lines, newest first, without those of the FG who reads them.
  private func lines() throws -> [[String: Any]] {
    let accounts = try demo.ask("accounts", as: "dir").list
    let fg = accounts.first { $0["login"] as? String == "fg" }?["account"] as? String
    let director = accounts.first { $0["login"] as? String == "dir" }?["account"] as? String
    return try demo.ask("journal", ["--reason", "toezicht", "--limit", "20"], as: "fg").journal
      .compactMap { $0["entry"] as? [String: Any] }
      .filter { ![fg, director].contains($0["account"] as? String) }
  }

  @Test(.tags(.`R-O-6.3-1`))
  func `a login, a question and a log-out are three lines of one account`() throws {
    #expect(try demo.ask("groups", as: "mt").status == 0)
    let lines = Array(try lines().prefix(2))
    #expect(lines.compactMap { $0["event"] as? String } == ["session.logout", "session.login"])
    #expect(Set(lines.compactMap { $0["account"] as? String }).count == 1)
    #expect(lines.allSatisfy { $0["role"] as? String == "MT" && $0["outcome"] as? String == "ok" })
    #expect(lines.allSatisfy { ($0["station"] as? String)?.isEmpty == false })
  }

  @Test(.tags(.`R-O-6.3-1`))
  func `a wrong password is a refused line that names the account and no word typed`() throws {
    try demo.write("passwords/mt", "heel iets anders\n")
    #expect(try demo.ask("groups", as: "mt").status == 1)
    let line = try #require(try lines().first)
    #expect(line["event"] as? String == "session.failed")
    #expect(line["outcome"] as? String == "geweigerd")
    #expect(line["account"] is String)
    #expect(line["role"] == nil)
    #expect(!"\(line)".contains("heel iets anders"))
  }

  @Test(.tags(.`R-O-6.3-1`))
  func `a login that does not exist is a refused line without an account or a name`() throws {
    try demo.write("passwords/w.onbekend", "een lange zin\n")
    #expect(try demo.ask("groups", as: "w.onbekend").status == 1)
    let line = try #require(try lines().first)
    #expect(line["event"] as? String == "session.failed")
    #expect(line["account"] == nil)
    #expect(!"\(line)".contains("onbekend"))
  }
}
