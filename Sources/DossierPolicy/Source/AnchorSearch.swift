/// Finds YAML anchors (`&name`) before anything is parsed.
///
/// Aliases expand: a few lines can stand for billions of nodes, and a parser that compares keys
/// would walk all of them. Without anchors there are no aliases. Where an anchor may stand is
/// decided from the characters before it only, so text such as `zaal:&b` must be quoted.
enum AnchorSearch {
  /// The places of the first anchors, at most `limit`.
  static func places(in text: String, file: String, limit: Int = 20) -> [Place] {
    var places: [Place] = []
    var line = 1
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for column in columns(in: Array(row.unicodeScalars)) {
        places.append(Place(file: file, line: line, column: column))
        if places.count == limit { return places }
      }
      line += 1
    }
    return places
  }

  private static func columns(in row: [Unicode.Scalar]) -> [Int] {
    guard row.first(where: { $0 != " " && $0 != "\t" }) != "#" else { return [] }
    return row.indices.filter { row[$0] == "&" && isName(row, $0 + 1) && mayStart(row, $0) }
      .map { $0 + 1 }
  }

  private static func isName(_ row: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index < row.count else { return false }
    return !row[index].properties.isWhitespace
  }

  private static func mayStart(_ row: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = row[..<index]
    guard let last = before.lastIndex(where: { !$0.properties.isWhitespace }) else { return true }
    if "-:?,[{\u{FEFF}".unicodeScalars.contains(row[last]) { return true }
    // A tag may stand before an anchor: `!a &b`.
    let word = before[...last].split(whereSeparator: \.properties.isWhitespace).last
    return word?.contains("!") ?? false
  }
}
