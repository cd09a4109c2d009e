import Foundation
import Testing

/// `docs/requirements.md` tells the truth: what it names exists, and the list of rules without a test
/// only shrinks.
struct RequirementTests {
  struct Row {
    var id: String
    var place: String
    var test: String
  }

  @Test func `every rule stands in the table once`() throws {
    let ids = try rows().map(\.id)
    #expect(ids.count == 133)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `the rules without a test are exactly the ones on the list`() throws {
    let without = Set(try rows().filter { $0.test == "not yet" }.map(\.id))
    let listed = Set(
      try SourceTree.text("Tests/TidyTests/rules-without-a-test.txt")
        .split(separator: "\n").map(String.init))
    print("rules without a test: \(without.count) of 133")
    #expect(without.subtracting(listed) == [], "a rule lost its test")
    #expect(listed.subtracting(without) == [], "take these off the list: it only shrinks")
  }

  @Test func `files that the table names exist`() throws {
    let missing = try rows().flatMap { row in
      names(in: row.place + " " + row.test).filter { name in
        !FileManager.default.fileExists(atPath: SourceTree.root.appending(path: name).path)
      }.map { "\(row.id): \($0)" }
    }
    #expect(missing == [])
  }

  private func rows() throws -> [Row] {
    try SourceTree.text("docs/requirements.md").split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| R-") else { return nil }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4 else { return nil }
      return Row(id: cells[0], place: cells[2], test: cells[3])
    }
  }

  /// Paths between back ticks.
  private func names(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) && $0.element.contains("/") }.map {
        String($0.element)
      }
  }
}
