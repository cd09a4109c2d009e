import DossierCore
import Testing

@testable import DossierExchange

/// What somebody typed stays words, in whatever letter it comes.
struct LetterEscapingTests {
  private static func letter(reason: String) throws -> Letter {
    var page = LetterSample.page(for: .extensionNotice)
    page.extending.reason = reason
    return try LetterFiles.loaded().letter(.extensionNotice, page)
  }

  @Test(arguments: [
    ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
    ("Jan & \"Piet\"", "Jan &amp; &quot;Piet&quot;"),
    ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    ("<\u{338}img src=x>", "&lt;\u{338}img src=x&gt;"),
  ])
  func `markup in a value is printed as it was typed`(value: String, inPage: String) throws {
    let letter = try Self.letter(reason: value)
    #expect(letter.html.contains("<p>De reden is: \(inPage)</p>"))
    #expect(letter.text.contains("De reden is: \(value)\n"))
  }

  @Test(arguments: ["{{kenmerk}}", "{{{kenmerk}}}", "{{> deel-klacht}}", "{{#x}}", "{{", "}}"])
  func `a value is never read as a template`(value: String) throws {
    let letter = try Self.letter(reason: value)
    #expect(letter.text.contains("De reden is: \(value)\n"))
    #expect(letter.html.contains("De reden is: \(HtmlText.escaped(value))</p>"))
  }

  @Test(arguments: [
    "a\u{0}b", "a\u{1}b", "a\u{2}kenmerk\u{3}b", "a\u{1B}[31mb", "a\u{7F}b", "a\u{9B}b",
    "a\u{200F}b", "a\u{202E}b", "a\u{2066}b", "a\u{FEFF}b", "a\u{AD}b", "a\u{E0041}b", "a\u{FFFE}b",
  ])
  func `what cannot be seen does not come through`(value: String) throws {
    let letter = try Self.letter(reason: value)
    for rendered in [letter.text, letter.html] {
      let hidden = rendered.unicodeScalars.filter { $0 != "\n" && LetterValue.isHidden($0) }
      #expect(hidden.isEmpty)
      #expect(rendered.contains(/a(\[31m)?(kenmerk)?b/))
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\t"])
  func `a value is one running text`(lineBreak: String) throws {
    let letter = try Self.letter(
      reason: "een\(lineBreak)## Besluit\(lineBreak)- toegewezen\(lineBreak)drie")
    #expect(letter.text.contains("De reden is: een ## Besluit - toegewezen drie\n"))
    #expect(letter.html.contains("<p>De reden is: een ## Besluit - toegewezen drie</p>"))
    #expect(!letter.html.contains("<li>"))
  }

  /// The consequence stands alone on its line in the template of a receipt.
  @Test(arguments: [
    ("- toegewezen", "– toegewezen"), (" \n-\ttoegewezen", "– toegewezen"),
    ("## Besluit", "## Besluit"), ("-5 graden", "-5 graden"), ("\n\n## Besluit", "## Besluit"),
  ])
  func `a value at the start of a line is no list and no heading`(
    value: String, printed: String
  ) throws {
    var page = LetterSample.page(for: .receipt)
    page.consequence = value
    let letter = try LetterFiles.loaded().letter(.receipt, page)
    #expect(letter.html.contains("<p>\(printed)</p>"))
    #expect(letter.text.contains("Wat gebeurt er nu al?\n\(printed)\n"))
    #expect(!letter.html.contains("<li>"))
  }

  @Test func `no line of plain text begins like an item because it was broken there`() throws {
    let letter = try Self.letter(reason: String(repeating: "woorden van tien - ", count: 40))
    #expect(letter.text.split(separator: "\n").allSatisfy { !$0.hasPrefix("- ") })
    #expect(letter.text.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  @Test func `a word that is too long for a line is left whole`() throws {
    let address = "https://regenboog.example/" + String(repeating: "klachten/", count: 12)
    let letter = try Self.letter(reason: "Zie \(address) voor meer.")
    #expect(letter.text.contains("\n\(address)\nvoor meer.\n"))
  }

  @Test func `names in other scripts come through`() throws {
    for name in ["漢字 太郎", "محمد الأمين", "نیک\u{200C}زاد", "Łukasz d'Élodie", "Đặng Thị Ánh"] {
      let letter = try Self.letter(reason: name)
      #expect(letter.text.contains("De reden is: \(name)\n"))
    }
  }
}
