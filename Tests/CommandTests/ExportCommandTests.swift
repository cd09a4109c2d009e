import Foundation
import Sealing
import Testing

/// `dossierkast export`: nothing leaves without a line, and nothing is registered that has no file.
@Suite struct ExportCommandTests {
  private let demo: Demo
  private let outside: Scratch

  init() throws {
    demo = try Demo()
    outside = try Scratch()
  }

  private func supplier(_ name: String) throws -> String {
    let rows = try ["in_gebruik", "leveranciers"].flatMap { filter in
      try demo.ask("recipients", ["--filter", filter], as: "cla").object["rows"]
        as? [[String: Any]] ?? []
    }
    let row = rows.first { ($0["name"] as? String)?.hasPrefix(name) ?? false }
    return try #require(row?["recipient"] as? String, "\(name): \(rows)")
  }

  private func group() throws -> String {
    let schools = try demo.ask("groups", as: "cla").list
    let groups = schools.flatMap { $0["groups"] as? [[String: Any]] ?? [] }
    return try #require(groups.first?["group"] as? String)
  }

  private func edexml(
    _ file: String, to supplier: String, reason: String = "Voor de nieuwe methode.",
    _ more: [String] = []
  ) throws -> Program.Run {
    try Program.run(
      [
        "export", "edexml", "--group", try group(), "--recipient", supplier, "--profile", "smal",
        "--purpose", "A2", "--basis", "O", "--reason", reason,
        "--subsidiarity", "Zonder namen kan niemand inloggen.",
        "--proportionality", "Alleen de smalle set.", "--to", file,
      ] + more + demo.login("cla"))
  }

  private func lines(to supplier: String) throws -> Int {
    try demo.ask("disclosures", ["--recipient", supplier], as: "cla").object["count"] as? Int ?? -1
  }

  @Test func `a file for a supplier is written with a line that knows it by its bytes`() throws {
    let supplier = try supplier("Rekenmaat")
    let before = try lines(to: supplier)
    let file = outside.path("leerlingen.xml")
    let run = try edexml(file, to: supplier, ["--json"])
    #expect(run.status == 0, "\(run.complaint)")
    let count = try #require(run.object["pupils"] as? Int)
    #expect(count > 0)
    #expect(try lines(to: supplier) == before + count)
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: Data("<?xml".utf8)))
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    let record = try #require(run.object["disclosure"] as? String)
    let line = try demo.ask("disclosure", ["--disclosure", record], as: "cla").object
    let known = (line["files"] as? [[String: Any]])?.first?["digest"] as? String
    #expect(known == HexText.of(FileDigest.bytes(of: Array(bytes))))
  }

  @Test func `a second run is refused, and the file can be read out again`() throws {
    let supplier = try supplier("Rekenmaat")
    let first = try edexml(outside.path("een.xml"), to: supplier, ["--json"])
    let record = try #require(first.object["disclosure"] as? String, "\(first.complaint)")
    let before = try lines(to: supplier)
    let again = try edexml(outside.path("twee.xml"), to: supplier)
    #expect(again.status == 1 && again.complaint.contains("staat al in het register"))
    #expect(!FileManager.default.fileExists(atPath: outside.path("twee.xml")))
    #expect(try lines(to: supplier) == before)
    let read = try Program.run(
      ["export", "file", "--disclosure", record, "--to", outside.path("drie.xml")]
        + demo.login("cla"))
    #expect(read.status == 0, "\(read.complaint)")
    #expect(
      FileManager.default.contents(atPath: outside.path("drie.xml"))
        == FileManager.default.contents(atPath: outside.path("een.xml")))
    #expect(try lines(to: supplier) == before)
  }

  @Test func `the scan of a demand is read out by who handles demands, and the journal knows`()
    throws
  {
    let rows = try demo.ask("demands", ["--filter", "open"], as: "dir").object["rows"]
    let demand = try #require((rows as? [[String: Any]])?.first?["demand"] as? String)
    let known = try demo.ask("demand", ["--demand", demand], as: "dir").object
    let seen = try #require(known["version"] as? Int, "\(known)")
    let bytes = "%PDF-1.7 vordering"
    let scan = try outside.write("vordering.pdf", bytes)
    let action: [String: Any] = [
      "action": "demand.scan", "demand": demand, "seen": seen, "file": scan,
    ]
    let script = String(
      decoding: try JSONSerialization.data(withJSONObject: action), as: UTF8.self)
    let added = try demo.perform([script], as: "dir")
    #expect(added.lines.first?["ok"] as? Bool == true, "\(added.output)\(added.complaint)")
    let file = outside.path("scan.pdf")
    let arguments = ["export", "file", "--demand", demand, "--to"]
    let refused = try Program.run(arguments + [outside.path("nee.pdf")] + demo.login("cla"))
    #expect(refused.status == 1 && !refused.complaint.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: outside.path("nee.pdf")))
    let run = try Program.run(arguments + [file] + demo.login("dir"))
    #expect(run.status == 0, "\(run.complaint)")
    #expect(FileManager.default.contents(atPath: file) == Data(bytes.utf8))
    let journal = try demo.ask("journal", ["--reason", "toezicht", "--limit", "20"], as: "fg")
      .output
    #expect(journal.contains(demand))
    let both = try Program.run(
      arguments + [outside.path("x.pdf"), "--disclosure", demand] + demo.login("dir"))
    #expect(both.status != 0 && both.complaint.contains("--disclosure of --demand"))
  }

  @Test func `a place where nothing can be written is told before anything leaves`() throws {
    let supplier = try supplier("Rekenmaat")
    let before = try lines(to: supplier)
    let other = try outside.write("ander.xml", "van iemand anders")
    let places = [
      other, outside.path("geen-map/leerlingen.xml"), other + "/leerlingen.xml",
      demo.path("kast.db-journal"),
    ]
    for place in places {
      let run = try edexml(place, to: supplier)
      #expect(run.status == 1 && !run.complaint.isEmpty, "\(place)")
    }
    #expect(try lines(to: supplier) == before)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "van iemand anders")
    #expect(!FileManager.default.fileExists(atPath: demo.path("kast.db-journal")))
  }

  @Test func `what is refused leaves no file`() throws {
    let file = outside.path("leerlingen.xml")
    let ended = try edexml(file, to: try supplier("Klasbericht"))
    #expect(ended.status == 1 && ended.complaint.contains("verwerkersovereenkomst"))
    let nobody = try edexml(file, to: "0000000000001")
    #expect(nobody.status == 1 && !nobody.complaint.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
