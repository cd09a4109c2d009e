import DossierCore

extension PolicyWalk {
  /// The codes of a list, each once and at least one.
  mutating func codeList(_ key: String, in table: MarkedNode) -> Set<String> {
    var found: Set<String> = []
    for node in items(key, in: table) ?? [] {
      guard let code = text(of: node, key: key, limit: 40) else { continue }
      if !found.insert(code).inserted { report(.valueTwice(key: key, value: code), at: node.place) }
    }
    if let node = table[key], node.list?.isEmpty == true {
      report(.emptyText(key: key), at: node.place)
    }
    return found
  }

  /// The codes of a standard by those of a dossier, all of which must be there.
  ///
  /// No two may lead to the same code, or reading a file back would be a guess, unless they `mayShare`.
  mutating func translations(
    _ key: String, in table: MarkedNode, of codes: [String], mayShare: Bool = false
  ) -> [String: String] {
    guard let node = required(key, in: table),
      let list = self.table(node, named: key, keys: codes)
    else { return [:] }
    var found: [String: String] = [:]
    for code in codes {
      guard let value = text(code, in: list, limit: 80) else { continue }
      if !mayShare, found.values.contains(value) {
        report(.valueTwice(key: key, value: value), at: (list[code] ?? list).place)
      }
      found[code] = value
    }
    return found
  }

  /// Rows of fields, of each of which one will do.
  mutating func fieldRows(
    _ key: String, in table: MarkedNode, isRequired: Bool = true
  ) -> [[FieldCode]] {
    (items(key, in: table, isRequired: isRequired) ?? []).compactMap { row in
      guard let list = row.list, !list.isEmpty else {
        report(.wrongShape(key: key, expected: .list), at: row.place)
        return nil
      }
      return list.compactMap { field(of: $0, key: key) }
    }
  }

  private mutating func field(of node: MarkedNode, key: String) -> FieldCode? {
    guard let code = text(of: node, key: key, limit: 60) else { return nil }
    if isWellFormed(code, .field) { return FieldCode(code) }
    report(.badCode(.field, code), at: node.place)
    return nil
  }
}
