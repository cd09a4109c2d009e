import Testing

/// Small rules of the house that no compiler checks.
struct HouseRuleTests {
  @Test func `only the executable prints`() throws {
    let wrong = try lines(where: { $0.contains(" print(") || $0.hasPrefix("print(") })
      .filter { !$0.hasPrefix("Sources/dossierkast/") }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "@unchecked Sendable", "nonisolated(unsafe)", "@preconcurrency", "fatalError(", "try!", "as!",
  ])
  func `the product does not use`(_ forbidden: String) throws {
    #expect(try lines(where: { $0.contains(forbidden) }) == [])
  }

  @Test(arguments: ["TODO", "FIXME", "XXX"])
  func `nothing is left to do in the code`(_ mark: String) throws {
    let wrong = try lines(where: { $0.contains(mark) }).filter { !$0.contains("99XX") }
    #expect(wrong == [])
  }

  @Test func `no path of a workplace is in the project`() throws {
    let paths = ["/" + "work/", "/" + "tmp/b/"]
    let wrong = try lines(where: { line in paths.contains(where: line.contains) })
    #expect(wrong == [])
  }

  /// Where lines of the product's code, comments apart, satisfy a condition.
  private func lines(where condition: (Substring) -> Bool) throws -> [String] {
    try SourceTree.files(under: "Sources").flatMap { file in
      file.lines.enumerated().compactMap { index, line in
        let isComment = line.drop { $0 == " " }.hasPrefix("//")
        return !isComment && condition(line) ? "\(file.path):\(index + 1)" : nil
      }
    }
  }
}
