/// A step of what is typed: a named key or plain text.
enum KeyStroke: Equatable {
  case key(String)
  case text(String)

  /// Reads `<F7>berg<Enter>`: names between angle brackets as tmux knows them.
  static func strokes(of keys: String) -> [KeyStroke] {
    var strokes: [KeyStroke] = []
    var rest = keys[...]
    while let match = rest.firstMatch(of: /<([A-Za-z0-9-]+)>/) {
      let text = rest[..<match.range.lowerBound]
      if !text.isEmpty { strokes.append(.text(String(text))) }
      strokes.append(.key(String(match.1)))
      rest = rest[match.range.upperBound...]
    }
    if !rest.isEmpty { strokes.append(.text(String(rest))) }
    return strokes
  }
}
