/// A text that is safe to store, compare, show on a terminal and print: stored as given.
///
/// Nothing is taken out or replaced in silence; a text is accepted whole or refused with every
/// reason. Letters of all scripts are welcome, also those written from right to left: refused are
/// only the invisible characters that steer a terminal or turn the text around.
package struct PlainText: Hashable, Sendable, Redacted {
  /// The text, in Unicode's composed form (NFC).
  package let text: String

  /// Takes a text as it is; throws every reason why not.
  package init(_ text: String, as kind: TextKind) throws(PlainTextFault) {
    let findings = Self.findings(in: text, as: kind)
    guard findings.isEmpty else { throw PlainTextFault(findings: findings) }
    self.text = text
  }

  /// Takes a text after joining letters with their accents, which leaves the characters the same.
  ///
  /// For input from keyboards and files, where some systems write "e" and an accent apart.
  package init(composing text: String, as kind: TextKind) throws(PlainTextFault) {
    try self.init(text.composed, as: kind)
  }

  /// Every reason to refuse a text; empty when there is none.
  package static func findings(in text: String, as kind: TextKind) -> [PlainTextFinding] {
    if isPlainASCII(text, limit: kind.limit) { return [] }
    var findings = FindingsInOrder()
    var offset = 0
    var marks = mostMarks
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      // The rest of a text that is far too long is not worth reading.
      guard offset < kind.limit else {
        findings.add(.tooLong(limit: kind.limit))
        return findings.all
      }
      let finding =
        isSpellingJoiner(scalar, after: previous)
        ? nil : finding(for: scalar, at: offset, as: kind)
      if let finding { findings.add(finding) }
      marks = scalar.isMark ? marks + 1 : scalar == "\n" ? mostMarks : 0
      if marks > mostMarks { findings.add(.strayMark(offset: offset)) }
      previous = scalar
      offset += 1
    }
    if !text.isComposed { findings.add(.notComposed) }
    return findings.all
  }

  /// The usual case, without a look at any table.
  private static func isPlainASCII(_ text: String, limit: Int) -> Bool {
    text.utf8.count <= limit && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// How many accents one letter carries in any living script.
  private static let mostMarks = 4

  /// The joiners are spelling in Persian, in the scripts of India and in joined pictures.
  private static func isSpellingJoiner(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar
  ) -> Bool {
    (scalar.value == 0x200C || scalar.value == 0x200D) && previous.value >= 0x0600
      && !previous.properties.isWhitespace && previous.properties.generalCategory != .format
  }

  private static func finding(
    for scalar: Unicode.Scalar, at offset: Int, as kind: TextKind
  ) -> PlainTextFinding? {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: return nil
    case 0x0A where kind.mayHaveLines: return nil
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return .lineBreak(offset: offset)
    case 0x00...0x1F, 0x7F...0x9F: return .control(scalar: value, offset: offset)
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      return .direction(scalar: value, offset: offset)
    case 0xFFFD: return .replacement(offset: offset)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: return .unassigned(scalar: value, offset: offset)
    case .control: return .control(scalar: value, offset: offset)
    case .format: return .invisible(scalar: value, offset: offset)
    default:
      return scalar.properties.isDefaultIgnorableCodePoint
        && !scalar.properties.isVariationSelector
        ? .invisible(scalar: value, offset: offset) : nil
    }
  }
}

/// Findings in the order of the text, the first of each kind.
private struct FindingsInOrder {
  private(set) var all: [PlainTextFinding] = []

  mutating func add(_ finding: PlainTextFinding) {
    if !all.contains(where: { $0.kind == finding.kind }) { all.append(finding) }
  }
}

extension PlainTextFinding {
  /// Tells findings of one kind apart from others, whatever their place.
  fileprivate var kind: Int {
    switch self {
    case .tooLong: 0
    case .lineBreak: 1
    case .control: 2
    case .direction: 3
    case .invisible: 4
    case .replacement: 5
    case .unassigned: 6
    case .strayMark: 7
    case .notComposed: 8
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
