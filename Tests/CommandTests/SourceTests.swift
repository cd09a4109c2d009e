import Foundation
import Testing

/// Nothing enters a dossier without its source (R-O-4.3-1), by whatever way it comes.
@Suite struct SourceTests {
  private let demo: Demo
  private let pupil: String

  init() throws {
    demo = try Demo()
    pupil = try #require(try demo.pupils(as: "ib").first)
  }

  private var actions: [String: [String: Any]] {
    [
      "sheet.change": [
        "pupil": pupil, "category": "C01",
        "edits": [["field": "c01.geboorteplaats", "seen": NSNull(), "value": "Kastdorp"]],
      ],
      "entry.add": [
        "pupil": pupil, "category": "C14", "date": "2026-11-02", "title": "Gesprek",
        "text": "Besproken.",
      ],
      "document.add": ["pupil": pupil, "category": "C14", "title": "Scan", "file": "scan.pdf"],
    ]
  }

  private func perform(
    _ action: String, _ more: [String: Any], as user: String
  ) throws -> Program.Run {
    var object = (actions[action] ?? [:]).merging(more) { $1 }
    object["action"] = action
    let line = try JSONSerialization.data(withJSONObject: object)
    return try demo.perform([String(decoding: line, as: UTF8.self)], as: user)
  }

  private func dossier(as user: String) throws -> String {
    try demo.ask("dossier", ["--pupil", pupil], as: user).output
  }

  @Test(
    .tags(.`R-O-4.3-1`),
    arguments: ["sheet.change", "entry.add", "document.add"],
    [nil, "", "van horen zeggen", "OUDER "] as [String?])
  func `a script that gives no source, or none that exists, changes nothing`(
    action: String, source: String?
  ) throws {
    let user = action == "sheet.change" ? "adm" : "ib"
    let before = try dossier(as: user)
    let run = try perform(action, source.map { ["source": $0] } ?? [:], as: user)
    #expect(run.status == 1)
    #expect(run.lines.map { $0["ok"] as? Bool } == [false])
    let complaint = try #require(run.lines.first?["error"] as? String)
    #expect(complaint.contains("source"), "\(complaint)")
    #expect(try dossier(as: user) == before)
  }

  @Test(.tags(.`R-O-4.3-1`))
  func `a new pupil needs a source as well`() throws {
    let count = try demo.pupils(as: "adm").count
    let school = try #require(try demo.ask("groups", as: "adm").list.first?["school"] as? String)
    let run = try perform(
      "pupil.create",
      [
        "school": school, "status": "aangemeld",
        "fields": [
          "c01.achternaam": "Berg", "c01.voorletters": "A", "c01.geslacht": "2",
          "c01.geboortedatum": "2019-05-04",
        ],
      ], as: "adm")
    #expect(run.status == 1)
    #expect(try demo.pupils(as: "adm").count == count)
  }

  @Test(.tags(.`R-O-4.3-1`))
  func `what was changed tells its source and the day`() throws {
    let run = try demo.perform(
      [
        """
        {"action":"sheet.change","pupil":"\(pupil)","category":"C01","source":"ouder",\
        "edits":[{"field":"c01.geboorteplaats","seen":null,"value":"Kastdorp"}]}
        """
      ], as: "adm")
    #expect(run.status == 0, "\(run.output)")
    let answer = try demo.ask("dossier", ["--pupil", pupil], as: "adm").object
    let categories = answer["categories"] as? [[String: Any]] ?? []
    let fields = categories.flatMap { $0["fields"] as? [[String: Any]] ?? [] }
    let field = try #require(fields.first { $0["id"] as? String == "c01.geboorteplaats" })
    #expect(field["value"] as? String == "Kastdorp")
    #expect(field["source"] as? String == "ouder")
    #expect((field["written"] as? String)?.count == 10)
  }
}
