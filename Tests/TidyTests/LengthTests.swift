import Testing

/// Files and functions stay short enough to be read in one look.
struct LengthTests {
  static let fileLimit = 400
  static let functionLimit = 70

  @Test func `no file is longer than 400 lines`() throws {
    let long = try (SourceTree.files(under: "Sources") + SourceTree.files(under: "Tests"))
      .filter { $0.lines.count > Self.fileLimit }
    #expect(long.map { "\($0.path): \($0.lines.count)" } == [])
  }

  @Test func `no function of the product is longer than 70 lines`() throws {
    let long = try SourceTree.files(under: "Sources").flatMap { file in
      functionLengths(in: file).filter { $0.length > Self.functionLimit }
        .map { "\(file.path):\($0.line) has \($0.length) lines" }
    }
    #expect(long == [])
  }

  /// A function ends at the first line that closes a brace at its own indentation.
  private func functionLengths(in file: SourceTree.File) -> [(line: Int, length: Int)] {
    var found: [(line: Int, length: Int)] = []
    for (index, line) in file.lines.enumerated() {
      let indentation = line.prefix { $0 == " " }
      let words = line.split(separator: " ")
      guard words.contains("func") || words.first?.hasPrefix("init(") ?? false,
        !line.hasSuffix("}"), !words[0].hasPrefix("//")
      else { continue }
      let rest = file.lines[(index + 1)...]
      guard let end = rest.firstIndex(where: { $0 == indentation + "}" }) else { continue }
      // A declaration without a body, such as a requirement of a protocol, ends before it begins.
      let isBody = rest[..<end].contains { $0.prefix { $0 == " " }.count > indentation.count }
      if isBody { found.append((index + 1, end - index + 1)) }
    }
    return found
  }
}
