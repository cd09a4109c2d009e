import DossierCore

/// Takes a small XML file whole, as a tree.
final class XmlTree: XmlSink {
  /// More elements than a file about one pupil has.
  static let mostNodes = 100_000
  static let deepest = 64

  var line = 1
  private(set) var root: XmlNode?
  /// The namespace that the root names.
  private(set) var namespace = ""
  private var stack: [XmlNode] = []
  private var nodes = 0
  private let limits: ImportLimits
  /// Elements whose value may be as long as the file.
  private let large: Set<String>

  init(limits: ImportLimits, large: Set<String> = []) {
    self.limits = limits
    self.large = large
  }

  var takesText: Bool { !stack.isEmpty }
  var rootOpened: Bool { root != nil || !stack.isEmpty }
  var rootClosed: Bool { root != nil }

  func open(_ name: String, attributes: [String: String]) throws {
    nodes += 1
    guard stack.count < Self.deepest, nodes <= Self.mostNodes else {
      throw ImportRefusal.tooDeep(line: line)
    }
    if stack.isEmpty {
      let prefix = name.split(separator: ":").dropLast().first
      namespace = attributes[prefix.map { "xmlns:\($0)" } ?? "xmlns"] ?? ""
    }
    stack.append(XmlNode(XmlName.local(name), line: line))
  }

  func add(_ text: String) throws {
    let last = stack.count - 1
    stack[last].text += text
    let isTooLong = stack[last].text.utf8.count > limits.valueBytes
    guard !isTooLong || large.contains(stack[last].name) else {
      throw ImportRefusal.tooLongValue(line: line, limit: limits.valueBytes)
    }
  }

  func close() throws {
    guard let node = stack.popLast() else { return }
    if stack.isEmpty {
      root = node
    } else {
      stack[stack.count - 1].children.append(node)
    }
  }
}
