import Sealing
import Testing

@testable import dossierkast

@Suite struct SheetReadingTests {
  private let sheets = RecoverySheets()

  private func read(_ typed: Typed) throws -> (sheets: RecoverySheets, cleared: Int) {
    var cleared = 0
    let sheets = try SheetReading(typed.dialogue, clear: { cleared += 1 }).read()
    return (sheets, cleared)
  }

  /// Another letter of the same alphabet in the place of the first one.
  private func slip(_ group: String) -> String {
    (group.first == "7" ? "8" : "7") + group.dropFirst()
  }

  @Test func `both sheets are read group by group, and each is wiped from the screen`() throws {
    let typed = Typed(sheets.first.groups + sheets.second.groups)
    let done = try read(typed)
    #expect(done.sheets.first == sheets.first)
    #expect(done.sheets.second == sheets.second)
    #expect(done.cleared == 2)
    #expect(typed.isUsedUp)
  }

  @Test func `small letters, blanks and dashes do not matter`() throws {
    let first = sheets.first.groups.map { " \($0.prefix(2).lowercased())-\($0.dropFirst(2)) " }
    #expect(try read(Typed(first + sheets.second.groups)).sheets.first == sheets.first)
  }

  @Test(arguments: [0, 6, RecoverySheet.groupCount - 1])
  func `a slip of the pen is told at once and only that group is asked again`(place: Int) throws {
    var answers = sheets.first.groups
    answers.insert(slip(answers[place]), at: place)
    let typed = Typed(answers + sheets.second.groups)
    #expect(try read(typed).sheets.first == sheets.first)
    #expect(typed.shown.count { $0 == RecoveryWords.groupWrong } == 1)
    #expect(typed.isUsedUp)
  }

  @Test func `the same sheet twice is told and the other one asked again`() throws {
    let first = sheets.first.groups
    let typed = Typed(first + first + sheets.second.groups)
    #expect(try read(typed).sheets.second == sheets.second)
    #expect(typed.shown.contains(RecoveryWords.sameSheet))
  }

  @Test func `no group that was typed is repeated on the screen`() throws {
    let typed = Typed(sheets.first.groups + sheets.second.groups)
    _ = try read(typed)
    let shown = typed.shown.joined()
    for group in sheets.first.groups { #expect(!shown.contains(group)) }
  }

  @Test func `input that ends, ends it`() {
    let short = Array(sheets.first.groups.dropLast())
    #expect(throws: CommandFault.brokenOff) { try read(Typed(short)) }
  }
}
