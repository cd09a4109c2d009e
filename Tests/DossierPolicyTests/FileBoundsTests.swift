import DossierPolicy
import Foundation
import Testing

struct FileBoundsTests {
  private func mistakes(_ text: String) -> [PolicyMistake] {
    PolicyTexts.mistakes(["oarsprong.yaml": text])
  }

  private func mistake(_ line: Int, _ column: Int, _ kind: PolicyMistake.Kind) -> PolicyMistake {
    PolicyMistake(place: Place(file: "oarsprong.yaml", line: line, column: column), kind: kind)
  }

  @Test func `an alias bomb is refused at each of its anchors`() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let parts = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(parts)]\n"
    }
    // As a key it would be compared letter by letter by the parser.
    bomb += "? *a9\n: x\n"
    #expect(mistakes(bomb) == (1...10).map { mistake($0, 5, .anchor) })
  }

  @Test(arguments: [
    ("naam: &a x", 7), ("&a naam: x", 1), ("- &a x", 3), ("{\"a\":&b x}", 6), ("[x, &b y]", 5),
    ("a: !!str &b x", 10), ("--- &a x", 5), ("? &a x", 3),
  ])
  func `an anchor is found wherever YAML allows one`(text: String, column: Int) {
    #expect(mistakes(text) == [mistake(1, column, .anchor)])
  }

  @Test(arguments: ["naam: Ouders & gezag", "naam: R&D", "# &a", "naam: \"Jan &Co\"", "&"])
  func `an ampersand in text is no anchor`(text: String) {
    #expect(!mistakes(text).contains { $0.kind == .anchor })
  }

  @Test func `a file that is too large is refused before it is read`() {
    let text = String(repeating: "# niets\n", count: 512 * 1024 / 8) + "x"
    #expect(mistakes(text) == [mistake(1, 1, .tooLarge(limit: 512 * 1024))])
  }

  @Test func `too many parts are told once`() {
    let text = "doelen: [" + String(repeating: "x,", count: 50_000) + "x]"
    let found = mistakes(text).filter { $0.kind == .tooManyParts(limit: 40_000) }
    #expect(found.count == 1)
  }

  @Test(arguments: [17, 900, 100_000])
  func `deep nesting is refused and does not overflow`(depth: Int) {
    let text =
      "doelen: " + String(repeating: "[", count: depth)
      + String(repeating: "]", count: depth)
    #expect(!mistakes(text).isEmpty)
  }

  @Test func `bytes that are not UTF-8 are told with their place`() {
    let bytes = Array("naam: a\nplaats: é".utf8) + [0xC3, 0x28] + Array("\nx: y".utf8)
    let found = PolicyTexts.mistakes(["oarsprong.yaml": bytes])
    #expect(found == [mistake(2, 10, .notUTF8)])
  }

  @Test(arguments: ["", "\n", "# alleen commentaar\n"])
  func `an empty file is told`(text: String) {
    #expect(mistakes(text) == [mistake(1, 1, .empty)])
  }

  @Test func `text that is not YAML is told with its place`() {
    let found = mistakes("a: b\nc: [d\ne: f\n")
    #expect(found.count == 1)
    #expect(found.first?.place.line == 3)
    guard case .notYAML = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
  }

  @Test(arguments: [
    "%", "a: b: c", "\"", "'", "- a\nb", "a: |\n b\n  c\n d", "!!", "? [a]: b", "{a", "\u{0}",
    "--- a\n--- b", "a:\n\t- b", "[", "{[a]: b}", "*a", "\u{FEFF}a: b", "<<: {a: b}", "~: ~",
  ])
  func `rubbish is refused and never a crash`(text: String) {
    #expect(!mistakes(text).isEmpty)
  }

  @Test func `a basis must stand beside the file and have none itself`() throws {
    let board = try PolicyTexts.board()
    for name in ["../defaults.yaml", "/etc/passwd", ".verborgen.yaml", "defaults.txt"] {
      let text = board.replacing("basis: defaults.yaml", with: "basis: \(name)")
      #expect(mistakes(text).contains { $0.kind == .badBasis(name) })
    }
    #expect(mistakes(board) == [mistake(2, 8, .unreadable)])
    let nested = PolicyTexts.mistakes([
      "oarsprong.yaml": board, "defaults.yaml": "\nbasis: oarsprong.yaml\n",
    ])
    let place = Place(file: "defaults.yaml", line: 2, column: 8)
    #expect(nested == [PolicyMistake(place: place, kind: .nestedBasis)])
  }

  @Test func `a part of the basis in a board's own file is sent to the deviations`() throws {
    let board = try PolicyTexts.board() + "\nrollen: []\n"
    let kinds = PolicyTexts.mistakes(["oarsprong.yaml": board]).map(\.kind)
    #expect(kinds.contains(.belongsInBasis("rollen")))
  }

  @Test func `a file that is not there is told`() {
    #expect(throws: PolicyMistakes.self) {
      try PolicyReader.read(fileAt: "/nergens/beleid.yaml")
    }
  }
}
