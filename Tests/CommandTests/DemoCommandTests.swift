import Foundation
import Testing

@Suite struct DemoCommandTests {
  @Test func `a demo has one account for each internal role, named after it`() throws {
    let accounts = try Demo.answer()["accounts"] as? [[String: String]] ?? []
    #expect(accounts.compactMap { $0["user"] } == Demo.users)
    #expect(accounts.allSatisfy { $0["role"]?.lowercased() == $0["user"] })
  }

  @Test func `a password file of the demo is for its owner only`() throws {
    let accounts = try Demo.answer()["accounts"] as? [[String: String]] ?? []
    #expect(!accounts.isEmpty)
    for file in accounts.compactMap({ $0["passwordFile"] }) {
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `the same seed makes the same school with the same identifiers`() throws {
    let first = try Demo()
    let scratch = try Scratch()
    let again = scratch.path("demo")
    let made = try Program.run(
      ["demo", "--dir", again, "--pupils", "\(Demo.pupils)", "--no-open", "--json"])
    #expect(made.status == 0)
    let rows = try Program.run([
      "ask", "roster", "--store", again + "/kast.db", "--user", "ib", "--password-file",
      again + "/passwords/ib", "--json",
    ])
    #expect(rows.output == (try first.ask("roster", as: "ib").output))
  }

  @Test func `a second demo in the same folder is refused and changes nothing`() throws {
    let demo = try Demo()
    let folder = URL(filePath: demo.store).deletingLastPathComponent().path
    let before = try Data(contentsOf: URL(filePath: demo.store))
    let run = try Program.run(["demo", "--dir", folder, "--no-open"])
    #expect(run.status == 1)
    #expect(run.complaint.contains("bestaat al"))
    #expect(try Data(contentsOf: URL(filePath: demo.store)) == before)
  }

  @Test(arguments: [("--pupils", "0"), ("--schools", "0"), ("--pupils", "veel")])
  func `an impossible size is a wrong call`(option: String, value: String) throws {
    let scratch = try Scratch()
    let run = try Program.run(["demo", "--dir", scratch.path("demo"), option, value])
    #expect(run.status == 2)
  }
}
