import Foundation
import Testing

/// A word planted in a category reaches nobody whose role gets nothing, or only a summary, of it.
@Suite struct CanaryTests {
  /// The categories with reports, and a role of the demo that may write in each.
  private static let writers: [(category: String, user: String)] = [
    ("C07a", "ib"), ("C08", "ib"), ("C09", "ib"), ("C10", "ib"), ("C11", "lkr"), ("C13", "ib"),
    ("C14", "lkr"), ("C15", "ib"), ("C16", "adm"), ("C21", "ib"), ("C25", "cla"), ("C26", "ib"),
    ("C27", "cla"), ("C29", "vtp"),
  ]
  private let demo: Demo
  private let pupil: String
  private let access: [String: [String: String]]

  init() throws {
    demo = try Demo()
    let own = Set(try demo.pupils(as: "lkr"))
    pupil = try #require(try demo.pupils(as: "vtp").first { own.contains($0) })
    let matrix = try Program.run(["policy", "matrix", "--json"]).object
    let cells = matrix["cells"] as? [String: [String: [String: String]]] ?? [:]
    access = cells.mapValues { $0.compactMapValues { $0["access"] } }
  }

  private static func canary(_ category: String) -> String { "kanarie\(category)vogel" }

  private func plant() throws {
    for (user, pairs) in Dictionary(grouping: Self.writers, by: \.user) {
      let lines = pairs.map { pair in
        """
        {"action":"entry.add","pupil":"\(pupil)","category":"\(pair.category)",\
        "date":"2026-11-02","title":"\(Self.canary(pair.category))",\
        "text":"\(Self.canary(pair.category))","source":"school","necessity":"Nodig"}
        """
      }
      let run = try demo.perform(lines, as: user)
      try #require(run.status == 0, "\(run.output)\(run.complaint)")
    }
  }

  @Test func `no role reads a report of a category that it may not see, nor the file shows it`()
    throws
  {
    try plant()
    for user in Demo.users {
      let answers = try everyAnswer(for: user)
      for (category, _) in Self.writers {
        let level = access[user.uppercased()]?[category] ?? "none"
        let isRead = answers.contains(Self.canary(category))
        #expect(isRead == (level == "view" || level == "change"), "\(user) \(category)")
      }
    }
    for suffix in ["", "-wal", ".log", ".reserve"] {
      guard let bytes = try? Data(contentsOf: URL(filePath: demo.store + suffix)) else { continue }
      #expect(bytes.range(of: Data("kanarie".utf8)) == nil, "\(suffix)")
    }
  }

  /// Everything that the command line tells a user, complaints as well.
  private func everyAnswer(for user: String) throws -> String {
    let questions = [
      ["roster"], ["roster", "--search", "kanarie"], ["dossier", "--pupil", pupil], ["today"],
      ["groups"], ["emergencies"], ["journal", "--reason", "toezicht"],
    ]
    return try questions.map { words in
      let run = try Program.run(["ask"] + words + demo.login(user) + ["--json"])
      return run.output + run.complaint
    }.joined()
  }
}
