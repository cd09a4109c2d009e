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

  /// Puts a word in a report of every category; answers which report it is.
  @discardableResult
  private func plant() throws -> [String: String] {
    var records: [String: String] = [:]
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
      for (pair, line) in zip(pairs, run.lines) {
        records[pair.category] = line["record"] as? String
      }
    }
    return records
  }

  @Test func `no role reads the history of such a report, and a refusal tells nothing of it`()
    throws
  {
    let records = try plant()
    try #require(records.count == Self.writers.count)
    for user in Demo.users {
      for (category, record) in records.sorted(by: { $0.key < $1.key }) {
        let level = access[user.uppercased()]?[category] ?? "none"
        guard level != "view", level != "change" else { continue }
        let about = ["--pupil", pupil, "--category", category]
        let history = try demo.ask("entry.history", about + ["--entry", record], as: user)
        let withdrawn = try demo.perform(
          [
            """
            {"action":"entry.withdraw","pupil":"\(pupil)","category":"\(category)",\
            "entry":"\(record)","seen":1,"reason":"Hoort hier niet"}
            """
          ], as: user)
        #expect(history.status != 0 && withdrawn.status != 0, "\(user) \(category)")
        for text in [history.output, history.complaint, withdrawn.output, withdrawn.complaint] {
          #expect(!text.contains("kanarie"), "\(user) \(category): \(text)")
        }
      }
    }
  }

  @Test func `no role reads a document of a category that it may not see`() throws {
    // Nothing that lies beside the store may go in as a document.
    let scratch = try Scratch()
    let file = try scratch.write("verslag.txt", "kanariedocumentvogel\n")
    var documents: [String: String] = [:]
    for (category, user) in Self.writers {
      let run = try demo.perform(
        [
          """
          {"action":"document.add","pupil":"\(pupil)","category":"\(category)",\
          "title":"kanarietitelvogel","file":"\(file)","source":"school"}
          """
        ], as: user)
      documents[category] = run.lines.first?["record"] as? String
    }
    try #require(documents.count > 3)
    var readers = 0
    for user in Demo.users {
      for (category, document) in documents {
        let level = access[user.uppercased()]?[category] ?? "none"
        let run = try demo.ask(
          "document", ["--pupil", pupil, "--category", category, "--document", document], as: user)
        let isRead = (run.output + run.complaint).contains("kanarie")
        if isRead { readers += 1 }
        #expect(!isRead || level == "view" || level == "change", "\(user) \(category)")
      }
    }
    #expect(readers > documents.count)
  }

  @Test func `the log that is still beside the file shows no word either`() throws {
    let conversation = try Conversation(["do"] + demo.login("ib"))
    try conversation.say(
      """
      {"action":"entry.add","pupil":"\(pupil)","category":"C09","date":"2026-11-02",\
      "title":"\(Self.canary("C09"))","text":"\(Self.canary("C09"))","source":"school",\
      "necessity":"Nodig"}
      """)
    #expect(try conversation.hear()["ok"] as? Bool == true)
    let log = try Data(contentsOf: URL(filePath: demo.store + "-wal"))
    #expect(!log.isEmpty, "the process has not left yet, so its last commit is in the log")
    #expect(log.range(of: Data("kanarie".utf8)) == nil)
    #expect(try conversation.end() == 0)
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
