import Sealing
import Testing

@testable import dossierkast

@Suite struct SheetCeremonyTests {
  private let sheets = RecoverySheets()

  /// Always the first place that is left: groups 1 and 2 of each sheet.
  private func perform(_ answers: [String]) throws -> (typed: Typed, cleared: Int) {
    let typed = Typed(answers)
    var cleared = 0
    try SheetCeremony(typed.dialogue, clear: { cleared += 1 }, pick: { $0.lowerBound })
      .perform(sheets)
    return (typed, cleared)
  }

  @Test func `two groups of each sheet are typed back before it goes on`() throws {
    let (first, second) = (sheets.first.groups, sheets.second.groups)
    let done = try perform([
      "", first[0].lowercased(), first[1], "", second[0], " \(second[1]) ",
    ])
    #expect(done.typed.isUsedUp)
    #expect(done.cleared == 4, "also of what was typed back")
  }

  @Test func `every group is shown once and the screen is wiped before typing`() throws {
    let (first, second) = (sheets.first.groups, sheets.second.groups)
    let done = try perform(["", first[0], first[1], "", second[0], second[1]])
    let shown = done.typed.shown.joined(separator: "\n")
    for group in first + second { #expect(shown.contains(group)) }
  }

  @Test func `three wrong tries end it`() {
    #expect(throws: CommandFault.sheetsNotCopied) {
      try perform(["", "AAAAA", "BBBBB", "CCCCC"])
    }
  }

  @Test func `input that ends, ends it`() {
    #expect(throws: CommandFault.brokenOff) { try perform([""]) }
  }
}
