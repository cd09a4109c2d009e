package import DossierCore

/// What changes for people when one policy takes the place of another, in Dutch sentences.
package enum PolicyDifference {
  /// A sentence for everything that differs, from who sees what to the contact details.
  ///
  /// Empty when the policies say the same; the reasons a board gives are not compared.
  package static func sentences(from old: Policy, to new: Policy) -> [String] {
    matrix(from: old, to: new)
      + categories(from: old, to: new)
      + roles(from: old, to: new)
      + registers(from: old, to: new)
      + purposes(from: old, to: new)
      + compartments(from: old, to: new)
      + terms(from: old.terms, to: new.terms)
      + choices(from: old.choices, to: new.choices)
      + consents(from: old, to: new)
      + recipients(from: old, to: new)
      + identity(from: old.identity, to: new.identity)
  }
}

/// Two lists brought together by their codes.
struct Pairing<Item> {
  /// Items that only the old list has.
  var removed: [Item] = []
  /// Items that only the new list has.
  var added: [Item] = []
  /// Items of both lists, in the order of the new one.
  var kept: [(old: Item, new: Item)] = []

  init<Key: Hashable>(_ old: [Item], _ new: [Item], by key: (Item) -> Key) {
    let oldByKey = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let newKeys = Set(new.map(key))
    removed = old.filter { !newKeys.contains(key($0)) }
    for item in new {
      if let match = oldByKey[key(item)] { kept.append((match, item)) } else { added.append(item) }
    }
  }
}

extension PolicyDifference {
  /// A sentence if two values differ, saying what it becomes and what it was.
  static func change<Value: Equatable>(
    _ subject: String, _ old: Value, _ new: Value, _ written: (Value) -> String
  ) -> [String] {
    old == new ? [] : ["\(subject) wordt \(written(new)) in plaats van \(written(old))."]
  }

  /// A sentence if a yes/no differs.
  static func turn(
    _ old: Bool, _ new: Bool, on yes: String, off no: String
  ) -> [String] {
    old == new ? [] : [new ? yes : no]
  }

  /// Codes one after the other, or "niets".
  static func listed(_ words: [String]) -> String {
    words.isEmpty ? "niets" : words.joined(separator: ", ")
  }
}
