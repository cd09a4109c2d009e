import DossierCore
import DossierExchange
import Foundation
import Testing

/// A disk without room, played by a limit on the size of files: no rights are needed for it.
@Suite struct DiskFullTests {
  private let demo: Demo
  private let pupil: String

  init() throws {
    demo = try Demo()
    pupil = try #require(try demo.pupils(as: "cla").first)
  }

  private func isSound() throws -> Bool {
    try Program.run(["verify", "--json"] + demo.login("dir")).object["ok"] as? Bool ?? false
  }

  /// A line of `do` that saves one field.
  private func saving(_ name: String, over seen: String) throws -> String {
    let object: [String: Any] = [
      "action": "sheet.change", "pupil": pupil, "category": "C01", "source": "ouder",
      "edits": [["field": "c01.roepnaam", "seen": seen, "value": name]],
    ]
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  /// What the pupil is called now.
  private func name() throws -> String {
    let dossier = try demo.ask("dossier", ["--pupil", pupil], as: "cla").object
    let categories = dossier["categories"] as? [[String: Any]] ?? []
    let fields = categories.flatMap { $0["fields"] as? [[String: Any]] ?? [] }
    let field = fields.first { $0["id"] as? String == "c01.roepnaam" }
    return try #require(field?["value"] as? String)
  }

  @Test(arguments: ["save", "ask", "verify", "backup", "wrong password"])
  func `without any room the program says so, and goes on when there is`(what: String) throws {
    let before = try name()
    let wrong = try demo.write("wrong", "niet het wachtwoord")
    let arguments =
      switch what {
      case "save": ["do"] + demo.login("cla")
      case "ask": ["ask", "dossier", "--pupil", pupil] + demo.login("cla")
      case "verify": ["verify"] + demo.login("dir")
      case "backup": ["backup", "--to", demo.path("copy.db")] + demo.login("ict")
      default: ["ask", "today", "--store", demo.store, "--user", "cla", "--password-file", wrong]
      }
    let run = try Program.run(arguments, input: try saving("Vol", over: before), fileLimit: 8)
    #expect(run.status == 1)
    #expect(run.complaint.contains("De schijf is vol."), "\(run.complaint)\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: demo.path("copy.db")))
    #expect(try isSound())
    #expect(try name() == before)
    let saved = try demo.perform([saving("Ruim", over: before)], as: "cla")
    #expect(saved.status == 0, "\(saved.output)")
    #expect(try name() == "Ruim")
  }

  @Test func `a document that does not fit is refused, and one that fits is not`() throws {
    let file = try Scratch()
    let large = file.path("groot.pdf")
    try Data(count: 10_000_000).write(to: URL(filePath: large))
    let object: [String: Any] = [
      "action": "document.add", "pupil": pupil, "category": "C14", "title": "Scan",
      "file": large, "source": "school",
    ]
    let line = String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    let refused = try Program.run(["do"] + demo.login("ib"), input: line, fileLimit: 3000)
    #expect(refused.status == 1)
    let error = refused.lines.first?["error"] as? String
    #expect(error?.hasPrefix("De schijf is vol.") == true, "\(refused.output)\(refused.complaint)")
    #expect(try isSound())
    #expect(try demo.perform([line], as: "ib").status == 0)
  }

  @Test func `an import that runs out of room goes on where it was`() throws {
    let file = try Scratch()
    let export = file.path("export.xml")
    var school = InventedSchool(pupilCount: 500, seed: 4, startYear: 2026).file
    school.school?.brin = "99ZZ"
    try EdexmlWriter.write(school, to: URL(filePath: export))
    let arguments = ["import", "edexml", export, "--json"] + demo.login("cla")
    let broken = try Program.run(arguments, fileLimit: 1200)
    #expect(broken.status == 1)
    #expect(broken.complaint.contains("De schijf is vol."), "\(broken.complaint)")
    #expect(try isSound())
    let whole = try Program.run(arguments)
    #expect(whole.status == 0, "\(whole.complaint)")
    let again = try Program.run(arguments).object
    #expect(again["new"] as? Int == 0)
    #expect(again["changed"] as? Int == 0)
    #expect(try isSound())
  }

  @Test func `a backup that does not fit leaves no half file`() throws {
    let copy = demo.path("copy.db")
    let run = try Program.run(["backup", "--to", copy] + demo.login("ict"), fileLimit: 300)
    #expect(run.status == 1)
    #expect(run.complaint.contains("De schijf is vol."), "\(run.complaint)\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: copy))
    #expect(try isSound())
  }
}
