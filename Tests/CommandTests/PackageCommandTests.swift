import Foundation
import Testing

/// `dossierkast package`: the copy that a requester gets, read out to a file like the screen does.
@Suite struct PackageCommandTests {
  private let demo: Demo
  private let outside: Scratch
  private let pupil: String

  init() throws {
    demo = try Demo()
    outside = try Scratch()
    pupil = try #require(try demo.pupils(as: "adm").last)
  }

  private func readOut(
    _ request: String, to file: String, _ more: [String] = [], as user: String = "adm"
  ) throws -> Program.Run {
    try Program.run(["package", "--request", request, "--to", file] + more + demo.login(user))
  }

  @Test func `a package becomes one archive that only its owner can read`() throws {
    let request = try requestWithPackage()
    let file = outside.path("pakket.zip")
    let run = try readOut(request, to: file, ["--json"])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.object["file"] as? String == file)
    let files = run.object["files"] as? [[String: Any]] ?? []
    #expect(!files.isEmpty && files.allSatisfy { ($0["size"] as? Int ?? 0) > 0 })
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: Data("PK".utf8)))
    for name in files.compactMap({ $0["name"] as? String }) {
      #expect(bytes.range(of: Data(name.utf8)) != nil, "\(name)")
    }
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(rights as? Int == 0o600)
  }

  @Test func `what was read out is said in Dutch, with the advice to erase it`() throws {
    let run = try readOut(try requestWithPackage(), to: outside.path("pakket.zip"))
    #expect(run.status == 0 && run.complaint.isEmpty)
    #expect(run.output.contains(outside.path("pakket.zip")) && run.output.contains("Wis het"))
  }

  @Test func `a file that is there already stays as it was`() throws {
    let request = try requestWithPackage()
    let file = try outside.write("pakket.zip", "van iemand anders")
    let run = try readOut(request, to: file)
    #expect(run.status == 1 && run.output.isEmpty && !run.complaint.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "van iemand anders")
  }

  @Test func `nothing is written beside the store`() throws {
    let file = demo.path("kast.db-journal")
    let run = try readOut(try requestWithPackage(), to: file)
    #expect(run.status == 1 && !run.complaint.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func `before it was granted nothing can be read out`() throws {
    let request = try register()
    let file = outside.path("pakket.zip")
    #expect(try readOut(request, to: file).status == 1)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: ["fg", "lkr"])
  func `who may not hand over reads nothing out`(user: String) throws {
    let file = outside.path("pakket.zip")
    #expect(try readOut(try requestWithPackage(), to: file, as: user).status == 1)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  /// A request for what the family supplied, with a package that is ready.
  private func requestWithPackage() throws -> String {
    let request = try register()
    try act("request.start", request)
    try act("request.identity", request, #""way":"bekend""#)
    try act("request.decide", request, #""parts":[{"item":{},"isGranted":true}]"#, as: "dir")
    try act("request.package", request)
    return request
  }

  private func register() throws -> String {
    let preview = try demo.ask("request.preview", ["--pupil", pupil], as: "adm").object
    let guardians = preview["guardians"] as? [[String: Any]] ?? []
    let guardian = try #require(
      guardians.first { ["ja", "gezamenlijk"].contains($0["authority"] as? String) }?["sheet"]
        as? String)
    let outcome = try perform(
      #"{"action":"request.register","pupil":"\#(pupil)","requester":{"guardian":"\#(guardian)"},"#
        + #""wish":{"kind":"dataportabiliteit"},"channel":"brief","received":"\#(Self.today)"}"#,
      as: "adm")
    return try #require(outcome["record"] as? String, "\(outcome)")
  }

  private func act(
    _ action: String, _ request: String, _ rest: String = "", as user: String = "adm"
  ) throws {
    let more = rest.isEmpty ? "" : ",\(rest)"
    let outcome = try perform(
      #"{"action":"\#(action)","request":"\#(request)"\#(more)}"#, as: user)
    #expect(outcome["ok"] as? Bool == true, "\(action): \(outcome)")
  }

  private func perform(_ line: String, as user: String) throws -> [String: Any] {
    let run = try demo.perform([line], as: user)
    let first = run.output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
    return try #require(try JSONSerialization.jsonObject(with: first) as? [String: Any])
  }

  /// Today in the Netherlands.
  private static var today: String {
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date())
  }
}
