import Foundation
import Testing

/// Another policy in a store that is in use, through the whole program.
@Suite struct PolicyAdoptTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  /// The board's own file with a next version and one more deviation.
  private func proposal(version: Int = 4, _ deviation: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Resources/policies")
    let scratch = demo.path("beleid")
    try? FileManager.default.removeItem(atPath: scratch)
    try FileManager.default.copyItem(atPath: folder.path, toPath: scratch)
    let file = scratch + "/oarsprong.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
      .replacing("versie: 3", with: "versie: \(version)")
    let change = "  - onderwerp: proef\n    reden: proef\n    besluit: 2026-11-01\n"
    try Data((text + change + deviation).utf8).write(to: URL(filePath: file))
    return file
  }

  private func adopt(_ file: String, _ options: [String] = [], as user: String) throws
    -> Program.Run
  {
    try Program.run(["policy", "adopt", file, "--json"] + options + demo.login(user))
  }

  private var shorterLock: String { "    termijnen:\n      vergrendelen_minuten: 3\n" }

  @Test func `first a trial that changes nothing, then the policy with its number`() throws {
    let file = try proposal(shorterLock)
    let trial = try adopt(file, as: "bes")
    #expect(trial.status == 0, "\(trial.complaint)")
    #expect(trial.object["adopted"] as? Bool == false)
    let answer = trial.object["trial"] as? [String: Any] ?? [:]
    #expect((answer["changes"] as? [String])?.count == 2)
    let number = try #require(answer["replaces"] as? Int)
    let again = try adopt(file, as: "bes").object["trial"] as? [String: Any]
    #expect(again?["isSame"] as? Bool == false)
    let adopted = try adopt(file, ["--replaces", "\(number)"], as: "bes")
    #expect(adopted.status == 0, "\(adopted.complaint)")
    #expect(adopted.object["adopted"] as? Bool == true)
    let since = try adopt(file, as: "fg").object["trial"] as? [String: Any]
    #expect(since?["isSame"] as? Bool == true)
    #expect(since?["inForce"] as? Int == 4)
    #expect(try Program.run(["verify", "--json"] + demo.login("fg")).object["ok"] as? Bool == true)
  }

  @Test func `a pipe that stays open works under the new policy from its next line`() throws {
    let conversation = try Conversation(["do"] + demo.login("adm"))
    let pupil = try #require(try demo.pupils(as: "adm").first)
    func change(_ seen: String?, _ value: String) throws -> Bool? {
      try conversation.say(
        """
        {"action":"sheet.change","pupil":"\(pupil)","category":"C01","source":"ouder",\
        "edits":[{"field":"c01.geboorteplaats","seen":\(seen.map { "\"\($0)\"" } ?? "null"),\
        "value":"\(value)"}]}
        """)
      return try conversation.hear()["ok"] as? Bool
    }
    #expect(try change(nil, "Kastdorp") == true)
    let file = try proposal(shorterLock)
    let trial = try adopt(file, as: "bes").object["trial"] as? [String: Any]
    let number = try #require(trial?["replaces"] as? Int)
    #expect(try adopt(file, ["--replaces", "\(number)"], as: "bes").status == 0)
    #expect(try change("Kastdorp", "Ladedam") == true)
    #expect(try conversation.end() == 0)
  }

  @Test func `a number that no longer holds and a role that may not are refused`() throws {
    let file = try proposal(shorterLock)
    let stale = try adopt(file, ["--replaces", "2"], as: "bes")
    #expect(stale.status == 1)
    #expect(stale.complaint.contains("gewijzigd sinds"))
    let refused = try adopt(file, ["--replaces", "1"], as: "dir")
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("Uw rol (DIR) mag dit niet."))
    #expect(try adopt(file, as: "bes").object["adopted"] as? Bool == false)
  }

  @Test func `what would be orphaned is named, and nothing changes`() throws {
    let file = try proposal("    rubrieken:\n      - code: C17\n        vastleggen: nee\n")
    let trial = try adopt(file, as: "bes")
    #expect(trial.status == 1)
    let answer = trial.object["trial"] as? [String: Any] ?? [:]
    let obstacles = answer["obstacles"] as? [[String: String]] ?? []
    #expect(obstacles == [["code": "categoryOff", "about": "C17"]])
    let line = "{\"action\":\"policy.adopt\",\"file\":\"\(file)\",\"replaces\":1}"
    let done = try demo.perform([line], as: "bes")
    #expect(done.status == 1)
    #expect(done.lines.first?["rule"] as? String == "R-O-2.1-2")
    #expect(try Program.run(["verify", "--json"] + demo.login("fg")).object["ok"] as? Bool == true)
  }

  @Test func `who may open less can no longer, and everybody else goes on`() throws {
    let file = try proposal(
      "    rollen:\n      - code: IB\n        compartimenten: [dossier, register, organisation]\n")
    let trial = try adopt(file, ["--replaces", "1"], as: "bes")
    #expect(trial.status == 0, "\(trial.complaint)\(trial.output)")
    for user in ["ib", "dir", "lkr", "cla", "fg"] {
      #expect(try demo.ask("roster", as: user).status == 0, "\(user)")
    }
    #expect(try Program.run(["verify", "--json"] + demo.login("fg")).object["ok"] as? Bool == true)
  }
}
