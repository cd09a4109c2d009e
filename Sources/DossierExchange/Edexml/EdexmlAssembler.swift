import DossierCore

/// Builds rows out of the elements of a school file, one after the other, without any I/O.
///
/// Rows collect in `ready` until the owner takes them; nothing else grows with the file but the
/// hashes that find duplicate keys.
struct EdexmlAssembler {
  /// More levels than any file of the standard has, with its envelope.
  static let deepest = 64

  /// Rows that are complete and not taken yet.
  var ready = ImportedFile()
  var summary = ImportSummary()
  let limits: ImportLimits
  var line = 1

  private(set) var stack: [EdexmlPlace] = []
  private(set) var rootClosed = false
  private var blocksSeen: Set<Int> = []
  private var lastBlock = -1
  private var text = ""
  private var leaf = ImportElement.name
  private var leavesSeen: EdexmlLeaves = []

  // The rows under construction.
  var school = ImportedSchool()
  var location = ImportedLocation(key: "")
  var group = ImportedGroup(key: "")
  var pupil = ImportedPupil(key: "")
  var staff = ImportedStaff(key: "")
  var assignment = ImportedStaff.Assignment(groupKey: "")

  // What later rows are checked against.
  var locationKeys: [String: Int] = [:]
  var groupKeys: [String: Int] = [:]
  var compositeKeys: [String: Int] = [:]
  var pupilKeys = KeyIndex()
  var staffKeys = KeyIndex()
  var eckIDs = KeyIndex()

  init(limits: ImportLimits) {
    self.limits = limits
  }

  var place: EdexmlPlace { stack.last ?? .document }

  /// True when the root was opened, so that the file is XML at least to there.
  var rootOpened: Bool { rootClosed || !stack.isEmpty }

  /// Takes a start tag; `name` may have a prefix, which is ignored (UWLR).
  mutating func open(_ name: String, attributes: [String: String]) throws(ImportRefusal) {
    guard stack.count < Self.deepest else { throw .tooDeep(line: line) }
    if place == .ignored { return stack.append(.ignored) }
    // Most files have no prefixes, so the name is looked up as it is first.
    if let element = EdexmlElement.named(name) { return try open(element, name, attributes) }
    let local = XmlName.local(name)
    guard let element = EdexmlElement.named(local) else { return try openUnknown(local) }
    try open(element, local, attributes)
  }

  private mutating func open(
    _ element: EdexmlElement, _ local: String, _ attributes: [String: String]
  ) throws(ImportRefusal) {
    switch element.kind {
    case .leaf: try openLeaf(element.leaf ?? .name, named: local)
    case .sensitive:
      guard place == .pupil else { return try openUnknown(local) }
      pupil.dropped.formUnion(element.sensitive)
      stack.append(.ignored)
    case .unused:
      if place.expectation != nil { return try openUnknown(local) }
      stack.append(.ignored)
    default:
      guard let next = place.entered(by: element.kind) else { return try openUnknown(local) }
      try enter(next, named: local)
      guard attributes.values.allSatisfy({ $0.utf8.count <= limits.valueBytes }) else {
        throw .tooLongValue(line: line, limit: limits.valueBytes)
      }
      begin(next, attributes: attributes)
      stack.append(next)
    }
  }

  /// Takes text between tags; only that of leaves matters.
  mutating func add(_ more: String) throws(ImportRefusal) {
    guard stack.last == .leaf else { return }
    if text.isEmpty { text = more } else { text += more }
    guard text.utf8.count <= limits.valueBytes else {
      throw .tooLongValue(line: line, limit: limits.valueBytes)
    }
  }

  /// Takes an end tag.
  mutating func close() throws(ImportRefusal) {
    guard let left = stack.popLast() else { return }
    if left == .leaf { return settleLeaf() }
    if left != .ignored { finish(left) }
    guard stack.isEmpty else { return }
    rootClosed = true
    for (block, name) in [(EdexmlPlace.school, "school"), (.pupils, "leerlingen")]
    where !blocksSeen.contains(block.blockOrder ?? -1) {
      throw .wrongStructure(found: "", expected: name, line: line)
    }
  }

  /// How many rows are ready.
  var readyCount: Int {
    ready.pupils.count + ready.groups.count + ready.staff.count + ready.locations.count
  }

  /// Hands over what is ready and starts anew.
  mutating func takeReady() -> ImportedFile {
    let taken = ready
    ready = ImportedFile()
    return taken
  }

  mutating func warn(_ problem: ImportProblem) {
    summary.add(ImportFinding(line: line, problem: problem))
  }

  /// Adds a finding about a row as a whole, with the line where it begins.
  mutating func warn(_ problem: ImportProblem, at rowLine: Int) {
    summary.add(ImportFinding(line: rowLine, problem: problem))
  }

  /// Starts counting anew which leaves a row already has.
  mutating func forgetLeaves() {
    leavesSeen = []
  }

  private mutating func openLeaf(_ next: ImportElement, named name: String) throws(ImportRefusal) {
    let bit = EdexmlLeaves(next)
    guard place.leaves.contains(bit) else { return try openUnknown(name) }
    let repeats = EdexmlLeaves.ofRoles.contains(bit)
    if !repeats, !leavesSeen.insert(bit).inserted {
      warn(.repeatedElement(name))
      return stack.append(.ignored)
    }
    leaf = next
    text = ""
    stack.append(.leaf)
  }

  /// In rows an unknown element is ignored; where only structure may stand it means another file.
  private mutating func openUnknown(_ name: String) throws(ImportRefusal) {
    let shown = ValueText.shown(name)
    if place == .document { throw .wrongRoot(found: shown, line: line) }
    if let expected = place.expectation {
      let next = place == .root && lastBlock < 0 ? "school" : expected
      throw .wrongStructure(found: shown, expected: next, line: line)
    }
    warn(.unknownElement(shown))
    stack.append(.ignored)
  }

  /// Each block stands once and in order: pupils can be checked against groups only after them.
  private mutating func enter(_ next: EdexmlPlace, named name: String) throws(ImportRefusal) {
    guard let order = next.blockOrder, place == .root || place == .wrapper else { return }
    guard order > lastBlock, order == 0 || lastBlock >= 0 else {
      let expected = lastBlock < 0 ? "school" : place.expectation ?? ""
      throw .wrongStructure(found: ValueText.shown(name), expected: expected, line: line)
    }
    lastBlock = order
    blocksSeen.insert(order)
  }

  private mutating func settleLeaf() {
    guard let value = ValueText.trimmed(text) else { return }
    switch place {
    case .school: settleSchool(leaf, value)
    case .location, .group, .compositeGroup: settleGroup(leaf, value)
    case .pupil: settlePupil(leaf, value)
    case .staff, .staffGroup, .staffComposite: settleStaff(leaf, value)
    default: break
    }
  }
}
