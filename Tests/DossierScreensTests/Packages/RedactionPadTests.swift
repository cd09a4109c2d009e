import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Taking words out: bars for whole words, no seams, and nothing that was not meant.
@Suite struct RedactionPadTests {
  private func taken(_ pad: RedactionPad) -> [String] {
    pad.passages.map { String(pad.characters[($0.from ?? 0)..<($0.to ?? 0)]) }
  }

  @Test func `words that follow each other become one bar without a seam`() {
    var pad = RedactionPad("Sem de Vries duwde.", without: [])
    pad.toggle(because: "r")
    pad.toggle(because: "r")
    pad.toggle(because: "r")
    #expect(pad.units.map { $0.reason != nil } == [true, false])
    #expect(pad.units[0].range == 0..<12)
    #expect(pad.currentWords == "duwde")
  }

  @Test func `a bar that is put back is gone altogether`() {
    var pad = RedactionPad("Sem de Vries duwde.", without: [])
    for _ in 0..<3 { pad.toggle(because: "r") }
    pad.move(to: 0)
    pad.toggle(because: "r")
    #expect(pad.passages.isEmpty && pad.units.count == 4)
  }

  @Test(arguments: [
    ("Sem en Semester, Sems", "Sem", ["Sem"]),
    ("Sem, Sem. (Sem)", "Sem", ["Sem", "Sem", "Sem"]),
    ("sem Sem", "Sem", ["Sem"]),
    ("d'Élodie", "Élodie", ["Élodie"]),
    ("niets", "Sem", []),
    ("", "Sem", []),
  ])
  func `words are taken out wherever they stand by themselves`(
    text: String, words: String, expected: [String]
  ) {
    var pad = RedactionPad(text, without: [])
    #expect(pad.take(everywhere: words, because: "r") == expected.count)
    #expect(taken(pad) == expected)
    #expect(pad.take(everywhere: words, because: "r") == 0, "a bar is not taken out twice")
  }

  @Test func `places count the characters that a reader sees`() {
    let pad = RedactionPad("Ame\u{301}lie 👩‍👧 Sem", without: [])
    #expect(pad.units.map { $0.range } == [0..<6, 9..<12])
  }

  @Test func `passages that reach beyond the text are cut off at its end`() {
    let pad = RedactionPad("Sem", without: [PassageGiven(from: 1, to: 90, reason: "r")])
    #expect(pad.units.map { $0.range } == [0..<1, 1..<3])
  }

  @Test func `a text without words has no cursor and takes nothing`() {
    var pad = RedactionPad("...", without: [])
    pad.toggle(because: "r")
    #expect(pad.current == nil && pad.passages.isEmpty)
  }

  @Test(arguments: [(Look.unicode, "██afgeschermd██"), (.ascii, "##afgeschermd##")])
  func `a bar says what it is in words, and never what was there`(look: Look, bar: String) {
    var pad = RedactionPad("De moeder van Sem belde.", without: [])
    _ = pad.take(everywhere: "Sem", because: "r")
    var grid = Grid(size: GridSize(columns: 30, rows: 3), look: look)
    RedactionLayout(pad, width: 30, filler: look.filled)
      .draw(pad, selected: nil, into: &grid, in: Rect(grid.size))
    #expect(grid.lines[0].hasPrefix("De moeder van \(bar)"))
    #expect(grid.lines[1].hasPrefix("belde."))
  }

  @Test func `the cursor goes up and down to the nearest word`() {
    let pad = RedactionPad("een twee drie\n\nvier vijf", without: [])
    let layout = RedactionLayout(pad, width: 40, filler: "#")
    #expect(layout.unit(1, linesFrom: 1) == 4, "an empty line is passed over")
    #expect(layout.unit(-1, linesFrom: 4) == 1)
    #expect(layout.unit(-1, linesFrom: 0) == 0)
    #expect(layout.unit(9, linesFrom: 3) == 3)
  }

  @Test(arguments: [
    ("2,50", 250), ("2.5", 250), ("€ 3", 300), ("0", 0), ("0,05", 5), ("100000", 10_000_000),
  ])
  func `an amount is read as people type it`(typed: String, cents: Int) {
    #expect(Euros(typed: typed)?.cents == cents)
  }

  @Test(arguments: ["", "twee", "-1", "1,234", "1.000,00", "2,", ",5", "٢"])
  func `what is no amount is refused`(typed: String) {
    #expect(Euros(typed: typed) == nil)
  }
}
