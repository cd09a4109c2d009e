/// A text with passages taken out: what is removed is not in the value any more.
package struct RedactedText: Hashable, Sendable {
  /// The parts, in reading order.
  package let parts: [Part]

  /// What remains, or that something was here.
  package enum Part: Hashable, Sendable {
    /// Text that stays.
    case text(String)
    /// A black bar, with the reasons; its length says nothing about what was there.
    case bar(reasons: [String])
  }

  /// Takes the passages out; `nil` when one lies outside the text, which is then another text.
  package init?(_ text: String, without redactions: [Redaction]) {
    let characters = Array(text)
    guard redactions.allSatisfy({ $0.passage.upperBound <= characters.count }) else { return nil }
    var parts: [Part] = []
    var position = 0
    for bar in Self.merged(redactions) {
      if position < bar.passage.lowerBound {
        parts.append(.text(String(characters[position..<bar.passage.lowerBound])))
      }
      parts.append(.bar(reasons: bar.reasons))
      position = bar.passage.upperBound
    }
    if position < characters.count { parts.append(.text(String(characters[position...]))) }
    self.parts = parts
  }

  /// Passages that overlap or touch become one bar, so that no seam shows where a name ended.
  private static func merged(
    _ redactions: [Redaction]
  ) -> [(passage: Range<Int>, reasons: [String])] {
    var bars: [(passage: Range<Int>, reasons: [String])] = []
    for next in redactions.sorted(by: { $0.passage.lowerBound < $1.passage.lowerBound }) {
      guard let last = bars.last, next.passage.lowerBound <= last.passage.upperBound else {
        bars.append((next.passage, [next.reason]))
        continue
      }
      let end = max(last.passage.upperBound, next.passage.upperBound)
      let reasons = last.reasons.contains(next.reason) ? last.reasons : last.reasons + [next.reason]
      bars[bars.count - 1] = (last.passage.lowerBound..<end, reasons)
    }
    return bars
  }
}
