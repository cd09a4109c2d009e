/// The help over a screen: F1 shows the field, again the screen, again all keys.
struct HelpView: Sendable {
  private let topics: [HelpTopic]
  private var index = 0
  private var pager: TextPager

  /// Opens the first of the pages; without any there is nothing to open.
  init?(_ topics: [HelpTopic]) {
    guard let first = topics.first else { return nil }
    self.topics = topics
    pager = TextPager(first.text)
  }

  var title: String { topics[index].title }

  /// Takes all keys while it is open; `done` closes it.
  mutating func update(_ event: Event, in rect: Rect) -> Outcome<Void> {
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .f(1), .alt("h"), .character("?"):
      guard index + 1 < topics.count else { return .done(()) }
      index += 1
      pager = TextPager(topics[index].text)
    case .escape, .f(3), .f(12): return .done(())
    default: _ = pager.update(event, in: rect)
    }
    return .handled
  }

  func position(in rect: Rect) -> String {
    let (first, last, count) = pager.position(in: rect)
    return "\(first)-\(last)/\(count)"
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    pager.draw(into: &grid, in: rect)
  }

  /// A page that lists all keys with what they do.
  static func keysTopic(_ hints: [KeyHint], title: String) -> HelpTopic {
    let lines = hints.map { hint in
      let keys = ([hint.key] + hint.alternatives).map(KeyNotation.readable)
      let text = hint.help.isEmpty ? hint.label : hint.help
      let reason = hint.disabledReason.map { " (\($0))" } ?? ""
      return "\(keys.joined(separator: ", ")): \(text)\(reason)"
    }
    return HelpTopic(title, lines.joined(separator: "\n"))
  }
}
