import Foundation
import Testing

@Suite struct VerifyCommandTests {
  @Test func `a sound store has no findings, with and without keys`() throws {
    let demo = try Demo()
    let bare = try Program.run(["verify", "--store", demo.store, "--json"])
    #expect(bare.status == 0, "\(bare.output)")
    #expect(bare.object["ok"] as? Bool == true)
    #expect((bare.object["records"] as? Int ?? 0) > Demo.pupils)
    let keyed = try Program.run(["verify", "--json"] + demo.login("dir"))
    #expect(keyed.status == 0, "\(keyed.output)")
  }

  @Test func `a bit that was flipped in a record is found`() throws {
    let demo = try Demo()
    var bytes = try Data(contentsOf: URL(filePath: demo.store))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: demo.store))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: demo.store)
    let run = try Program.run(["verify", "--store", demo.store, "--json"])
    #expect(run.status == 1)
    #expect(run.object["ok"] as? Bool ?? false == false)
  }

  @Test func `what is no store is refused without a crash and left as it was`() throws {
    let scratch = try Scratch()
    let text = String(repeating: "Dit is een brief. ", count: 500)
    let file = try scratch.write("brief.db", text)
    for path in [file, scratch.path("bestaatniet.db"), scratch.folder] {
      let run = try Program.run(["verify", "--store", path, "--json"])
      #expect(run.status == 1)
      #expect(run.complaint.hasSuffix(".\n"))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test func `a store that breaks off is refused`() throws {
    let demo = try Demo()
    let bytes = try Data(contentsOf: URL(filePath: demo.store))
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: demo.store))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: demo.store)
    let run = try Program.run(["ask", "groups"] + demo.login("ib"))
    #expect(run.status == 1)
    #expect(!run.complaint.isEmpty)
  }
}
