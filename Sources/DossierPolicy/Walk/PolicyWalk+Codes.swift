import DossierCore

extension PolicyWalk {
  /// Remembers the codes of a list before the parts that refer to them are read.
  mutating func collectCodes(_ family: PolicyMistake.Family, _ key: String, in root: MarkedNode) {
    let items = root[key]?.list ?? []
    codes[family] = Set(items.compactMap { $0["code"]?.text })
    guard family == .purpose else { return }
    unassessed = Set(
      items.filter { $0["dpia_nodig"]?.text == "ja" && $0["dpia"] == nil }
        .compactMap { $0["code"]?.text })
  }

  /// The code of an item, of the right form and not used before in this list.
  mutating func code(
    _ family: PolicyMistake.Family, of table: MarkedNode, seen: inout [String: Place]
  ) -> String? {
    guard let node = required("code", in: table),
      let code = text(of: node, key: "code", limit: 60)
    else { return nil }
    guard isWellFormed(code, family) else {
      report(.badCode(family, code), at: node.place)
      return nil
    }
    if let first = seen[code] {
      report(.duplicateCode(family, code, firstLine: first.line), at: node.place)
      return nil
    }
    seen[code] = node.place
    return code
  }

  /// The codes of a list that refers to a family, each of which must exist.
  mutating func references<Kind>(
    _ key: String, in table: MarkedNode, to family: PolicyMistake.Family
  ) -> [Code<Kind>]? {
    guard let items = items(key, in: table, isRequired: false) else { return nil }
    var result: [Code<Kind>] = []
    for node in items {
      if let code = reference(node, key: key, to: family) { result.append(Code(code)) }
    }
    return result
  }

  /// One code that must exist.
  mutating func reference(
    _ node: MarkedNode, key: String, to family: PolicyMistake.Family
  ) -> String? {
    guard let code = text(of: node, key: key) else { return nil }
    guard checkExists(code, family, at: node.place) else { return nil }
    if family == .purpose, unassessed.contains(code) {
      report(.purposeNotAssessed(code), at: node.place)
    }
    return code
  }

  /// Whether a code exists; reports it when it does not.
  mutating func checkExists(
    _ code: String, _ family: PolicyMistake.Family, at place: Place
  ) -> Bool {
    if codes[family]?.contains(code) == true { return true }
    report(.unknownCode(family, code), at: place)
    return false
  }

  /// Reports the codes without which the program cannot work.
  mutating func demand(
    _ wanted: [String], _ family: PolicyMistake.Family, under key: String, in root: MarkedNode
  ) {
    guard let node = root[key] else { return }
    for code in wanted where codes[family]?.contains(code) != true {
      report(.missingCode(family, code), at: node.place)
    }
  }
}

/// Letters, digits and underscores; field codes have one dot, everything else has none.
func isWellFormed(_ code: String, _ family: PolicyMistake.Family) -> Bool {
  let parts = code.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == (family == .field ? 2 : 1), parts.allSatisfy({ !$0.isEmpty }) else {
    return false
  }
  return parts.joined().utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
