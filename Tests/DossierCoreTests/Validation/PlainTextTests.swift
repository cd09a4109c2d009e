import DossierCore
import Testing

struct PlainTextTests {
  @Test(arguments: [
    "Aïcha van den Berg", "", "O'Brien-'t Hart", "Öztürk", "Łukasz Żółć", "محمد", "Νίκος", "李小龙",
    "می\u{200C}خواهم", "नमस्ते", "❤️", "👨‍👩‍👧", String(repeating: "a", count: 200),
  ])
  func `text of any script is stored as given`(text: String) throws {
    #expect(try PlainText(text, as: .name).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    arguments: [
      ("Jan\u{1B}[2J", PlainTextFinding.control(scalar: 0x1B, offset: 3)),
      ("\tJan", .control(scalar: 9, offset: 0)), ("Jan\u{0}", .control(scalar: 0, offset: 3)),
      ("Jan\u{7F}", .control(scalar: 0x7F, offset: 3)),
      ("J\u{9B}2J", .control(scalar: 0x9B, offset: 1)),
      ("Jan\nPiet", .lineBreak(offset: 3)), ("Jan\r", .lineBreak(offset: 3)),
      ("Jan\u{2028}", .lineBreak(offset: 3)), ("Jan\u{85}", .lineBreak(offset: 3)),
      ("Jan\u{202E}", .direction(scalar: 0x202E, offset: 3)),
      ("\u{200F}Jan", .direction(scalar: 0x200F, offset: 0)),
      ("Jan\u{2066}", .direction(scalar: 0x2066, offset: 3)),
      ("Jan\u{061C}", .direction(scalar: 0x061C, offset: 3)),
      ("J\u{200B}an", .invisible(scalar: 0x200B, offset: 1)),
      ("\u{FEFF}Jan", .invisible(scalar: 0xFEFF, offset: 0)),
      ("J\u{AD}an", .invisible(scalar: 0xAD, offset: 1)),
      ("Jan\u{E0041}", .invisible(scalar: 0xE0041, offset: 3)),
      ("Jan\u{3164}", .invisible(scalar: 0x3164, offset: 3)),
      ("Jo\u{FFFD}l", .replacement(offset: 2)),
      ("Jan\u{E000}", .unassigned(scalar: 0xE000, offset: 3)),
      ("Jan\u{FFFE}", .unassigned(scalar: 0xFFFE, offset: 3)),
      ("q\u{308}\u{308}\u{308}\u{308}\u{308}", .strayMark(offset: 5)),
      ("\u{301}Jan", .strayMark(offset: 0)), ("\u{20DD}", .strayMark(offset: 0)),
      ("Jan\u{200D}", .invisible(scalar: 0x200D, offset: 3)),
      ("\u{200C}", .invisible(scalar: 0x200C, offset: 0)),
      ("Zoe\u{308}", .notComposed), (String(repeating: "a", count: 201), .tooLong(limit: 200)),
      (String(repeating: "é", count: 10_000), .tooLong(limit: 200)),
    ] as [(String, PlainTextFinding)])
  func `a text that could do harm is refused with its reason`(
    text: String, finding: PlainTextFinding
  ) {
    #expect(throws: PlainTextFault(findings: [finding])) { try PlainText(text, as: .name) }
  }

  @Test func `all reasons are told, the first place of each`() {
    let text = "\u{1B}a\u{202E}\nb\u{1B}\u{202E}e\u{301}"
    #expect(
      PlainText.findings(in: text, as: .line) == [
        .control(scalar: 0x1B, offset: 0), .direction(scalar: 0x202E, offset: 2),
        .lineBreak(offset: 3), .notComposed,
      ])
  }

  @Test func `only a memo may have lines, and no tabs or carriage returns`() throws {
    #expect(try PlainText("een\ntwee", as: .memo).text == "een\ntwee")
    for kind in TextKind.allCases where kind != .memo {
      #expect(PlainText.findings(in: "een\ntwee", as: kind) == [.lineBreak(offset: 3)])
    }
    #expect(PlainText.findings(in: "een\r\ntwee", as: .memo) == [.lineBreak(offset: 3)])
    #expect(PlainText.findings(in: "een\ttwee", as: .memo) == [.control(scalar: 9, offset: 3)])
  }

  @Test(arguments: TextKind.allCases)
  func `the limit counts Unicode scalars and is exact`(kind: TextKind) {
    #expect(PlainText.findings(in: String(repeating: "é", count: kind.limit), as: kind).isEmpty)
    #expect(
      PlainText.findings(in: String(repeating: "é", count: kind.limit + 1), as: kind)
        == [.tooLong(limit: kind.limit)])
  }

  @Test func `letters and accents that came apart can be joined first`() throws {
    let joined = try PlainText(composing: "Zoe\u{308} O\u{308}ztu\u{308}rk", as: .name)
    #expect(joined.text.unicodeScalars.elementsEqual("Zoë Öztürk".unicodeScalars))
    #expect("Zoë".composed.utf8.elementsEqual("Zoë".utf8))
  }

  @Test func `a text never shows itself by accident`() throws {
    #expect("\(try PlainText("Aïcha", as: .name))" == "<PlainText>")
  }
}
