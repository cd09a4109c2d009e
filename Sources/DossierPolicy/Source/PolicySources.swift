import DossierCore

private let sectionKeys = [
  "compartimenten", "doelen", "termijnen", "keuzes", "rollen", "matrix", "registers", "rubrieken",
  "toestemmingen", "soorten_ontvangers",
]

/// Brings a board's file and its basis together into one tree.
struct PolicySources {
  private let load: PolicyReader.Loader
  /// Used for its reports and values only; the parts themselves are read afterwards.
  private var walk = PolicyWalk()
  private(set) var deviations: [PolicyDeviation] = []

  init(load: @escaping PolicyReader.Loader) {
    self.load = load
  }

  var mistakes: [PolicyMistake] { walk.mistakes }

  /// The tree of the file, changed as its deviations say; `nil` when there is nothing to read.
  mutating func root(of file: String) -> MarkedNode? {
    guard let board = tree(of: file, from: Place(file: file, line: 1, column: 1)) else {
      return nil
    }
    guard let basis = board["basis"] else {
      return walk.table(board, keys: sectionKeys + ["identiteit"])
    }
    let own = ["basis", "identiteit", "afwijkingen"]
    guard walk.table(board, keys: own, basisKeys: sectionKeys) != nil,
      var root = basisTree(basis)
    else { return nil }
    if let identity = board["identiteit"] {
      root = root.changed(by: wrapped("identiteit", identity, at: board.place))
    }
    for change in walk.items("afwijkingen", in: board, isRequired: false) ?? [] {
      root = root.changed(by: deviation(change))
    }
    return MarkedNode(place: board.place, content: root.content)
  }

  private mutating func tree(of file: String, from place: Place) -> MarkedNode? {
    guard let bytes = try? load(file) else {
      walk.report(.unreadable, at: place)
      return nil
    }
    var source = YAMLSource(file: file)
    let root = source.root(of: bytes)
    walk.mistakes += source.mistakes
    return root
  }

  /// The tree of the basis: a file in the same folder that has no basis itself.
  private mutating func basisTree(_ node: MarkedNode) -> MarkedNode? {
    guard let name = walk.text(of: node, key: "basis", limit: 80) else { return nil }
    guard !name.contains("/"), !name.hasPrefix("."), name.hasSuffix(".yaml") else {
      walk.report(.badBasis(name), at: node.place)
      return nil
    }
    guard let basis = tree(of: name, from: node.place) else { return nil }
    if let nested = basis["basis"] {
      walk.report(.nestedBasis, at: nested.place)
      return nil
    }
    return walk.table(basis, keys: sectionKeys)
  }

  /// What a deviation changes, without its reason and date.
  private mutating func deviation(_ node: MarkedNode) -> MarkedNode {
    let empty = MarkedNode(place: node.place, content: .table([]))
    guard let table = walk.table(node, keys: ["onderwerp", "reden", "besluit"] + sectionKeys)
    else { return empty }
    let subject = walk.text("onderwerp", in: table)
    let reason = walk.text("reden", in: table, limit: 400)
    let decision = walk.required("besluit", in: table)
    let isProposal = decision?.text?.trimmed == "voorstel"
    let decided = isProposal ? nil : walk.optionalDate("besluit", in: table)
    if let subject, let reason {
      deviations.append(PolicyDeviation(subject: subject, reason: reason, decided: decided))
    }
    let changes = (table.pairs ?? []).filter { sectionKeys.contains($0.key) }
    return MarkedNode(place: table.place, content: .table(changes))
  }

  private func wrapped(_ key: String, _ value: MarkedNode, at place: Place) -> MarkedNode {
    let pair = MarkedNode.Pair(key: key, place: value.place, value: value)
    return MarkedNode(place: place, content: .table([pair]))
  }
}
