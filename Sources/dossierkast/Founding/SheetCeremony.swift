import Sealing

/// Shows the recovery sheets once, and makes sure that they were copied.
struct SheetCeremony {
  private static let groupsToType = 2
  private static let tries = 3
  private let dialogue: LineDialogue
  private let clear: () -> Void
  private let pick: (Range<Int>) -> Int

  /// Takes the conversation, a way to wipe the screen, and chance.
  init(
    _ dialogue: LineDialogue, clear: @escaping () -> Void,
    pick: @escaping (Range<Int>) -> Int = { Int.random(in: $0) }
  ) {
    self.dialogue = dialogue
    self.clear = clear
    self.pick = pick
  }

  /// Goes on only when two groups of each sheet were typed back; else throws `sheetsNotCopied`.
  func perform(_ sheets: RecoverySheets) throws {
    for (number, sheet) in [(1, sheets.first), (2, sheets.second)] {
      dialogue.tell(FoundingWords.sheet(number, sheet.groups))
      guard dialogue.ask(FoundingWords.copied) != nil else { throw CommandFault.brokenOff }
      clear()
      // What was typed back stands on the screen as well, right or wrong.
      defer { clear() }
      try demandBack(sheet, number)
    }
  }

  private func demandBack(_ sheet: RecoverySheet, _ number: Int) throws {
    for index in places(in: sheet) {
      var isRight = false
      for _ in 0..<Self.tries where !isRight {
        guard let typed = dialogue.ask(FoundingWords.group(index + 1, ofSheet: number)) else {
          throw CommandFault.brokenOff
        }
        isRight = isSame(typed, sheet.groups[index])
        if !isRight { dialogue.tell(FoundingWords.groupWrong) }
      }
      guard isRight else { throw CommandFault.sheetsNotCopied }
    }
  }

  /// Different places, in the order of the sheet.
  private func places(in sheet: RecoverySheet) -> [Int] {
    var left = Array(sheet.groups.indices)
    return (0..<Self.groupsToType).map { _ in left.remove(at: pick(left.indices)) }.sorted()
  }

  private func isSame(_ typed: String, _ group: String) -> Bool {
    typed.uppercased().filter { !$0.isWhitespace && $0 != "-" } == group.uppercased()
  }
}
