/// The written form of keys: `"<F7>berg<Enter>"`, `<S-Tab>`, `<C-s>`, `<A-Down>`, `<lt>`.
package enum KeyNotation {
  /// What is wrong with a written key.
  package enum Failure: Error, Hashable {
    /// A `<` without a `>`.
    case unclosed(String)
    /// A name between `<` and `>` that no key has.
    case unknown(String)
  }

  /// Reads a row of keys; text outside `<` and `>` is typed letter by letter.
  package static func parse(_ script: String) throws(Failure) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(script)
    while let first = rest.first {
      rest.removeFirst()
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { throw .unclosed(String(rest)) }
      keys.append(try key(named: rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  /// Writes a key so that `parse` reads it back.
  package static func describe(_ key: Key) -> String {
    var prefix = ""
    if key.modifiers.contains(.control) { prefix += "C-" }
    if key.modifiers.contains(.alt) { prefix += "A-" }
    if key.modifiers.contains(.shift) { prefix += "S-" }
    let name = name(of: key.code)
    return prefix.isEmpty && name.count == 1 ? name : "<\(prefix)\(name)>"
  }

  private static let names: [(String, Key.Code)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Space", .character(" ")), ("lt", .character("<")),
  ]

  fileprivate static func name(of code: Key.Code) -> String {
    if case .function(let number) = code { return "F\(number)" }
    if let known = names.first(where: { $0.1 == code }) { return known.0 }
    if case .character(let character) = code { return String(character) }
    return "?"
  }

  private static func key(named text: Substring) throws(Failure) -> Key {
    var modifiers: Key.Modifiers = []
    var rest = text
    while rest.count > 2, rest.dropFirst().first == "-", let held = modifier(rest.first) {
      modifiers.insert(held)
      rest = rest.dropFirst(2)
    }
    if let known = names.first(where: { $0.0 == rest }) { return Key(known.1, modifiers) }
    if rest.first == "F", let number = Int(rest.dropFirst()), (1...12).contains(number) {
      return Key(.function(number), modifiers)
    }
    guard rest.count == 1, let letter = rest.first else { throw .unknown(String(text)) }
    return Key(.character(letter), modifiers)
  }

  private static func modifier(_ letter: Character?) -> Key.Modifiers? {
    switch letter {
    case "C": .control
    case "A": .alt
    case "S": .shift
    default: nil
    }
  }
}

extension KeyNotation {
  /// The form for people, in bar, menu and help: `F2`, `Ctrl-S`, `Shift-Tab`.
  package static func readable(_ key: Key) -> String {
    var words: [String] = []
    if key.modifiers.contains(.control) { words.append("Ctrl") }
    if key.modifiers.contains(.alt) { words.append("Alt") }
    if key.modifiers.contains(.shift) { words.append("Shift") }
    switch key.code {
    case .character(let letter) where !key.modifiers.isEmpty: words.append(letter.uppercased())
    case .character(let letter) where letter != " ": words.append(String(letter))
    default: words.append(name(of: key.code))
    }
    return words.joined(separator: "-")
  }
}
