import DossierCore
import Testing

/// R-O-8.2-5, X-17: words of others are taken out, not covered.
struct RedactedTextTests {
  private let text = "Jan sloeg Piet 👨‍👩‍👧 en huilde"

  private func redaction(_ range: Range<Int>, _ reason: String = "Ander kind") throws -> Redaction {
    try #require(Redaction(passage: range, reason: reason))
  }

  @Test(.tags(.`R-O-8.2-5`))
  func `what is removed is nowhere in the result`() throws {
    let redacted = try #require(RedactedText(text, without: [try redaction(10..<14)]))
    #expect(
      redacted.parts == [
        .text("Jan sloeg "), .bar(reasons: ["Ander kind"]), .text(" 👨‍👩‍👧 en huilde"),
      ])
    #expect(!"\(redacted)".contains("Piet"))
  }

  @Test func `passages that overlap or touch become one bar`() throws {
    let redacted = try #require(
      RedactedText(
        text,
        without: [
          try redaction(4..<10, "Gedrag"), try redaction(0..<6), try redaction(10..<14),
        ]))
    #expect(
      redacted.parts == [.bar(reasons: ["Ander kind", "Gedrag"]), .text(" 👨‍👩‍👧 en huilde")])
  }

  @Test func `a family of one sign is taken out whole`() throws {
    let redacted = try #require(RedactedText(text, without: [try redaction(15..<16)]))
    #expect(redacted.parts.last == .text(" en huilde"))
  }

  @Test(.tags(.`R-O-8.2-5`))
  func `a passage outside the text is of another text`() throws {
    #expect(RedactedText(text, without: [try redaction(20..<99)]) == nil)
  }

  @Test func `without passages everything stays, and of nothing remains nothing`() throws {
    #expect(RedactedText(text, without: [])?.parts == [.text(text)])
    #expect(RedactedText("", without: [])?.parts == [])
    #expect(RedactedText("ab", without: [try redaction(0..<2)])?.parts.count == 1)
  }

  @Test func `an empty passage, or one without a reason, is none`() {
    #expect(Redaction(passage: 3..<3, reason: "Ander") == nil)
    #expect(Redaction(passage: -1..<3, reason: "Ander") == nil)
    #expect(Redaction(passage: 0..<3, reason: "  ") == nil)
  }
}
