import Foundation
import Sealing
import Testing

/// `dossierkast export oso`: a transfer in a file, after the family had it, and only once.
@Suite struct ExportTransferTests {
  private let demo: Demo
  private let outside: Scratch

  init() throws {
    demo = try Demo()
    outside = try Scratch()
  }

  @Test func `a transfer is written when the family had it, and only once`() throws {
    let (transfer, pupil) = try transfer()
    let file = outside.path("overstap.xml")
    let early = try oso(transfer, file)
    #expect(early.status == 1 && !early.complaint.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: file))
    try fill(transfer, of: pupil)
    try show(transfer, of: pupil)
    let away = try oso(transfer, outside.path("geen-map/overstap.xml"))
    #expect(away.status == 1)
    #expect(try state(of: transfer) == "klaar")
    let run = try oso(transfer, file, ["--json"])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(try state(of: transfer) == "verstuurd")
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: Data("<?xml".utf8)))
    #expect(try complaints(about: file) == "")
    let record = try #require(run.object["disclosure"] as? String)
    let line = try demo.ask("disclosure", ["--disclosure", record], as: "dir").object
    let files = line["files"] as? [[String: Any]] ?? []
    #expect(
      files.compactMap { $0["digest"] as? String }.contains(
        HexText.of(FileDigest.bytes(of: Array(bytes)))))
    let again = try oso(transfer, outside.path("nog-eens.xml"))
    #expect(again.status == 1)
    #expect(!FileManager.default.fileExists(atPath: outside.path("nog-eens.xml")))
  }

  /// What the official schema beside the checkout says of a file; nothing where there is none.
  private func complaints(about file: String) throws -> String {
    let schema = ShippedStandards.folder.appending(
      path: "../../../shared/samples/oso/2019.1/OSO_gegevensset_2019.1.xsd"
    ).standardizedFileURL
    let tool = "/usr/bin/xmllint"
    guard FileManager.default.isExecutableFile(atPath: tool),
      FileManager.default.fileExists(atPath: schema.path)
    else { return "" }
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = ["--nonet", "--noout", "--schema", schema.path, file]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: output, as: UTF8.self)
  }

  private func oso(
    _ transfer: String, _ file: String, _ more: [String] = []
  ) throws -> Program.Run {
    try Program.run(
      ["export", "oso", "--transfer", transfer, "--to", file] + more + demo.login("dir"))
  }

  private func transfer() throws -> (transfer: String, pupil: String) {
    let rows = try demo.ask("transfers", as: "dir").object["rows"] as? [[String: Any]]
    let row = try #require(rows?.first)
    return (
      try #require(row["transfer"] as? String), try #require(row["pupil"] as? String)
    )
  }

  private func state(of transfer: String) throws -> String? {
    let answer = try demo.ask("transfer", ["--transfer", transfer], as: "dir").object
    return (answer["line"] as? [String: Any])?["state"] as? String ?? answer["state"] as? String
  }

  /// Chooses everything that may go along.
  private func fill(_ transfer: String, of pupil: String) throws {
    let answer = try demo.ask("transfer", ["--transfer", transfer], as: "dir").object
    let row = answer["line"] as? [String: Any] ?? answer
    let recipient = try #require(row["recipient"] as? String, "\(answer)")
    let offer = try demo.ask(
      "transfer.offer", ["--pupil", pupil, "--recipient", recipient], as: "dir"
    ).object
    let parts = (offer["categories"] as? [[String: Any]] ?? []).compactMap {
      category -> [String: Any]? in
      let items = (category["items"] as? [[String: Any]] ?? []).filter { $0["rule"] == nil }
        .compactMap { $0["item"] }
      guard category["rule"] == nil, !items.isEmpty else { return nil }
      return [
        "category": category["category"] ?? "", "reason": "Onderwijskundig rapport.",
        "items": items,
      ]
    }
    try act(["action": "transfer.choose", "transfer": transfer, "parts": parts])
  }

  /// Gives a parent the copy and writes down what the parent says.
  private func show(_ transfer: String, of pupil: String) throws {
    let preview = try demo.ask("request.preview", ["--pupil", pupil], as: "adm").object
    let guardians = preview["guardians"] as? [[String: Any]] ?? []
    let guardian = try #require(
      guardians.first { ["ja", "gezamenlijk"].contains($0["authority"] as? String) }?["sheet"]
        as? String)
    let person = ["guardian": guardian]
    try act([
      "action": "transfer.copy", "transfer": transfer, "receiver": person, "way": "overhandigd",
    ])
    try act([
      "action": "transfer.view", "transfer": transfer, "person": person, "agreement": "ja",
    ])
  }

  private func act(_ action: [String: Any]) throws {
    let text = String(decoding: try JSONSerialization.data(withJSONObject: action), as: UTF8.self)
    let run = try demo.perform([text], as: "dir")
    #expect(run.lines.first?["ok"] as? Bool == true, "\(text): \(run.output)\(run.complaint)")
  }
}
