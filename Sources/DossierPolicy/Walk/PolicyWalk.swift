import DossierCore

/// Reads a policy out of marked nodes and collects every mistake on the way.
///
/// Functions answer `nil` for what cannot be made; the walk goes on, so that one run shows all
/// that is wrong. Unknown keys are mistakes: a key with a typing error must not be silently the
/// default.
struct PolicyWalk {
  var mistakes: [PolicyMistake] = []
  /// The codes of each family, known before the parts that refer to them are read.
  var codes: [PolicyMistake.Family: Set<String>] = [:]
  /// The scope that a cell without its own scope gets.
  var roleScopes: [RoleCode: Scope] = [:]
  var roleNatures: [RoleCode: RoleNature] = [:]
  /// References to fields, checked when all fields are read.
  var conditions: [(field: String, condition: String, place: Place)] = []
  var fieldKinds: [String: FieldKind] = [:]
  /// Systems of record of fields, checked when the choices of the board are read.
  var fieldSources: [(field: String, system: String, place: Place)] = []
  /// The purposes for which nothing is done before an impact assessment (R-O-5.1-C).
  var unassessed: Set<String> = []

  mutating func report(_ kind: PolicyMistake.Kind, at place: Place) {
    mistakes.append(PolicyMistake(place: place, kind: kind))
  }
}

// MARK: Shapes

extension PolicyWalk {
  /// The node if it is a table, after every key outside `keys` has been reported.
  ///
  /// `basisKeys` are those that belong in the basis of a board's file.
  mutating func table(
    _ node: MarkedNode, named key: String? = nil, keys: [String], basisKeys: [String] = []
  ) -> MarkedNode? {
    guard let pairs = node.pairs else {
      report(.wrongShape(key: key, expected: .table), at: node.place)
      return nil
    }
    for pair in pairs where !keys.contains(pair.key) {
      guard !basisKeys.contains(pair.key) else {
        report(.belongsInBasis(pair.key), at: pair.place)
        continue
      }
      let meant = Likeness.closest(to: pair.key, in: keys)
      report(.unknownKey(pair.key, meant: meant), at: pair.place)
    }
    return node
  }

  /// The value of a key that must be there.
  mutating func required(_ key: String, in table: MarkedNode) -> MarkedNode? {
    if let value = table[key] { return value }
    report(.missingKey(key), at: table.place)
    return nil
  }

  /// The items of a list; a missing key is a mistake only when `isRequired`.
  mutating func items(
    _ key: String, in table: MarkedNode, isRequired: Bool = true
  ) -> [MarkedNode]? {
    guard let node = isRequired ? required(key, in: table) : table[key] else { return nil }
    if let list = node.list { return list }
    report(.wrongShape(key: key, expected: .list), at: node.place)
    return nil
  }

  /// The pairs of a table whose keys are codes.
  mutating func pairs(_ key: String, in table: MarkedNode) -> [MarkedNode.Pair]? {
    guard let node = required(key, in: table) else { return nil }
    if let pairs = node.pairs { return pairs }
    report(.wrongShape(key: key, expected: .table), at: node.place)
    return nil
  }
}

// MARK: Values

extension PolicyWalk {
  /// A text of one line that must be there.
  mutating func text(_ key: String, in table: MarkedNode, limit: Int = 200) -> String? {
    required(key, in: table).flatMap { text(of: $0, key: key, limit: limit) }
  }

  /// A text of one line that may be left out.
  mutating func optionalText(_ key: String, in table: MarkedNode, limit: Int = 200) -> String? {
    table[key].flatMap { text(of: $0, key: key, limit: limit) }
  }

  /// The text of a node, trimmed, without anything that a terminal would act upon.
  mutating func text(of node: MarkedNode, key: String, limit: Int = 200) -> String? {
    guard let written = node.text else {
      report(.wrongShape(key: key, expected: .text), at: node.place)
      return nil
    }
    let text = written.trimmed
    if text.isEmpty {
      report(.emptyText(key: key), at: node.place)
    } else if text.unicodeScalars.contains(where: \.isUnprintable) {
      report(.unprintable(key: key), at: node.place)
    } else if text.count > limit {
      report(.tooLong(key: key, limit: limit), at: node.place)
    } else {
      return text
    }
    return nil
  }

  /// A yes or a no; `fallback` when the key is missing or wrong.
  mutating func flag(_ key: String, in table: MarkedNode, fallback: Bool = false) -> Bool {
    guard let node = table[key] else { return fallback }
    switch text(of: node, key: key) {
    case "ja": return true
    case "nee": return false
    case .some(let value): report(.notYesNo(key: key, value: value), at: node.place)
    case nil: break
    }
    return fallback
  }

  /// A yes or a no that must be there.
  mutating func requiredFlag(_ key: String, in table: MarkedNode) -> Bool? {
    guard required(key, in: table) != nil else { return nil }
    return flag(key, in: table)
  }

  /// A whole number within a range.
  mutating func number(
    _ key: String, in table: MarkedNode, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let node = required(key, in: table), let text = text(of: node, key: key) else {
      return nil
    }
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) }
    if isPlain, let number = Int(text), range.contains(number) { return number }
    report(
      .notNumber(key: key, value: text, lowest: range.lowerBound, highest: range.upperBound),
      at: node.place)
    return nil
  }

  /// A date of the form jjjj-mm-dd that may be left out.
  mutating func optionalDate(_ key: String, in table: MarkedNode) -> CalendarDate? {
    guard let node = table[key], let text = text(of: node, key: key) else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    report(.notDate(key: key, value: text), at: node.place)
    return nil
  }

  /// One of the words of a closed list.
  mutating func word<Value>(
    _ key: String, in table: MarkedNode, _ words: [(String, Value)]
  ) -> Value? {
    required(key, in: table).flatMap { word(of: $0, key: key, words) }
  }

  /// The meaning of a node that holds one of the words of a closed list.
  mutating func word<Value>(
    of node: MarkedNode, key: String, _ words: [(String, Value)]
  ) -> Value? {
    guard let text = text(of: node, key: key) else { return nil }
    if let match = words.first(where: { $0.0 == text }) { return match.1 }
    report(.notOneOf(key: key, value: text, allowed: words.map(\.0)), at: node.place)
    return nil
  }

  /// A list of words of a closed list.
  mutating func words<Value>(
    _ key: String, in table: MarkedNode, isRequired: Bool = true, _ words: [(String, Value)]
  ) -> [Value] {
    var values: [Value] = []
    for node in items(key, in: table, isRequired: isRequired) ?? [] {
      if let value = word(of: node, key: key, words) { values.append(value) }
    }
    return values
  }
}

extension Unicode.Scalar {
  /// Control and format characters: a terminal would act upon them, or a reader be misled.
  var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: true
    default: false
    }
  }
}

extension String {
  /// Without blanks and line ends around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
