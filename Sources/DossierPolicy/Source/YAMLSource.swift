import Yams

/// Turns the bytes of one policy file into marked nodes, within bounds.
///
/// A policy is a few thousand lines. The bounds are far above that and far below what could make
/// the program slow: size before decoding, anchors before parsing, count and depth after it.
struct YAMLSource {
  static let maximumBytes = 512 * 1024
  static let maximumNodes = 40_000
  static let maximumDepth = 16
  static let maximumDoubleKeys = 20

  let file: String
  private(set) var mistakes: [PolicyMistake] = []
  private var nodeCount = 0
  private var maskedKeys: [Place: MaskedKey] = [:]

  init(file: String) {
    self.file = file
  }

  /// The root of the file, or `nil` when `mistakes` says why there is none.
  mutating func root(of bytes: [UInt8]) -> MarkedNode? {
    guard bytes.count <= Self.maximumBytes else {
      report(.tooLarge(limit: Self.maximumBytes), 1, 1)
      return nil
    }
    guard let text = decoded(bytes) else { return nil }
    let anchors = AnchorSearch.places(in: text, file: file)
    guard anchors.isEmpty else {
      mistakes += anchors.map { PolicyMistake(place: $0, kind: .anchor) }
      return nil
    }
    guard let node = composed(text) else { return nil }
    return marked(node, depth: 0)
  }

  private mutating func decoded(_ bytes: [UInt8]) -> String? {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let before = validPrefix(of: bytes)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    report(.notUTF8, lines.count, (lines.last?.unicodeScalars.count ?? 0) + 1)
    return nil
  }

  mutating func report(_ kind: PolicyMistake.Kind, _ line: Int, _ column: Int) {
    mistakes.append(PolicyMistake(place: place(line, column), kind: kind))
  }

  private func place(_ line: Int, _ column: Int) -> Place {
    Place(file: file, line: line, column: column)
  }
}

/// The text before the first byte that is not UTF-8.
private func validPrefix(of bytes: [UInt8]) -> String {
  var low = 0
  var high = bytes.count
  // Prefixes of valid text may still cut a letter in half, so the end is searched a few bytes back.
  while low < high {
    let middle = (low + high + 1) / 2
    let isValid = (0..<4).contains { back in
      middle >= back && String(validating: bytes[..<(middle - back)], as: UTF8.self) != nil
    }
    if isValid { low = middle } else { high = middle - 1 }
  }
  for end in stride(from: low, through: max(0, low - 3), by: -1) {
    if let text = String(validating: bytes[..<end], as: UTF8.self) { return text }
  }
  return ""
}

// MARK: Composing

extension YAMLSource {
  /// Composes the text; a key that stands twice in a table is reported, hidden and passed over, so
  /// that one mistake does not keep the others from being seen.
  private mutating func composed(_ text: String) -> Node? {
    var text = text
    for _ in 0..<Self.maximumDoubleKeys {
      do {
        if let node = try Parser(yaml: text, encoding: .utf8).singleRoot() { return node }
        report(.empty, 1, 1)
        return nil
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let mark = context.mark
        let key = keys.first ?? ""
        guard let masked = MaskedKey(key, line: mark.line, column: mark.column, in: text) else {
          report(.duplicateKey(key, firstLine: nil), mark.line, mark.column)
          return nil
        }
        maskedKeys[place(mark.line, mark.column)] = masked
        text = masked.text
      } catch let error as YamlError {
        report(error)
        return nil
      } catch {
        report(.notYAML(""), 1, 1)
        return nil
      }
    }
    // Each round parses the whole file again, so at some point the double keys are enough to know.
    for (place, masked) in maskedKeys {
      report(.duplicateKey(masked.key, firstLine: nil), place.line, place.column)
    }
    return nil
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(.notYAML(problem), mark.line, mark.column)
    case .reader(let problem, let offset, _, let yaml):
      let end = yaml.index(yaml.startIndex, offsetBy: offset ?? 0, limitedBy: yaml.endIndex)
      let lines = yaml[..<(end ?? yaml.endIndex)].split(
        separator: "\n", omittingEmptySubsequences: false)
      report(.notYAML(problem), lines.count, (lines.last?.unicodeScalars.count ?? 0) + 1)
    default:
      report(.notYAML(""), 1, 1)
    }
  }
}

// MARK: Marking

extension YAMLSource {
  private mutating func marked(_ node: Node, depth: Int) -> MarkedNode? {
    let place = self.place(node.mark?.line ?? 1, node.mark?.column ?? 1)
    nodeCount += 1
    guard nodeCount <= Self.maximumNodes else {
      // Told once; everything after it is passed over.
      if nodeCount == Self.maximumNodes + 1 {
        report(.tooManyParts(limit: Self.maximumNodes), place.line, place.column)
      }
      return nil
    }
    guard depth <= Self.maximumDepth else {
      report(.tooDeep(limit: Self.maximumDepth), place.line, place.column)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return MarkedNode(place: place, content: .text(scalar.string))
    case .sequence(let sequence):
      var items: [MarkedNode] = []
      for item in sequence {
        if let item = marked(item, depth: depth + 1) { items.append(item) }
      }
      return MarkedNode(place: place, content: .list(items))
    case .mapping(let mapping):
      return MarkedNode(place: place, content: .table(pairs(of: mapping, depth: depth)))
    case .alias:
      report(.anchor, place.line, place.column)
      return nil
    }
  }

  private mutating func pairs(of mapping: Node.Mapping, depth: Int) -> [MarkedNode.Pair] {
    var pairs: [MarkedNode.Pair] = []
    var hidden: [String: Place] = [:]
    for (key, value) in mapping {
      let place = self.place(key.mark?.line ?? 1, key.mark?.column ?? 1)
      guard case .scalar(let scalar) = key else {
        report(.wrongShape(key: nil, expected: .text), place.line, place.column)
        continue
      }
      guard let value = marked(value, depth: depth + 1) else { continue }
      if let masked = maskedKeys[place] {
        if let first = hidden[masked.key] { reportDuplicate(masked.key, at: place, first: first) }
        hidden[masked.key] = hidden[masked.key] ?? place
        continue
      }
      if let first = hidden[scalar.string] {
        reportDuplicate(scalar.string, at: place, first: first)
      }
      pairs.append(MarkedNode.Pair(key: scalar.string, place: place, value: value))
    }
    return pairs
  }

  private mutating func reportDuplicate(_ key: String, at place: Place, first: Place) {
    report(.duplicateKey(key, firstLine: first.line), place.line, place.column)
  }
}
