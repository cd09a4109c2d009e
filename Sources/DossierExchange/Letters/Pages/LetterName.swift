/// The names that a template may use, each with where its words come from.
///
/// The names are Dutch because people of the board read and mend the templates.
struct LetterName: Sendable {
  /// How the words are read from a page.
  enum Reading: Sendable {
    case text(@Sendable (LetterPage) -> String)
    case flag(@Sendable (LetterPage) -> Bool)
    /// One row of cells for each element, in the order of the names.
    case list([String], @Sendable (LetterPage) -> [[String]])
  }

  let name: String
  let reading: Reading

  init(_ name: String, _ text: @escaping @Sendable (LetterPage) -> String) {
    self.name = name
    reading = .text(text)
  }

  init(asking name: String, _ flag: @escaping @Sendable (LetterPage) -> Bool) {
    self.name = name
    reading = .flag(flag)
  }

  init(
    repeating name: String, _ cells: [String],
    _ rows: @escaping @Sendable (LetterPage) -> [[String]]
  ) {
    self.name = name
    reading = .list(cells, rows)
  }

  var slot: LetterSlot {
    switch reading {
    case .text: .text
    case .flag: .flag
    case .list(let cells, _):
      .list(Dictionary(uniqueKeysWithValues: cells.map { ($0, LetterSlot.text) }))
    }
  }
}
