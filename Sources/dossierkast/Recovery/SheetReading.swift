import Sealing

/// Asks for both recovery sheets, group by group; a slip of the pen is told at once.
///
/// The groups stay on the screen until a sheet is complete: nobody types sixty letters blindly. Then
/// the screen is wiped.
struct SheetReading {
  private let dialogue: LineDialogue
  private let clear: () -> Void

  /// Takes the conversation and a way to wipe the screen.
  init(_ dialogue: LineDialogue, clear: @escaping () -> Void) {
    self.dialogue = dialogue
    self.clear = clear
  }

  /// Both sheets, in either order; throws `brokenOff` when the input ends.
  func read() throws -> RecoverySheets {
    dialogue.tell(RecoveryWords.welcome)
    let first = try sheet(1)
    while true {
      let second = try sheet(2)
      do throws(SealingFault) {
        return try RecoverySheets(first, second)
      } catch {
        dialogue.tell(RecoveryWords.sameSheet)
      }
    }
  }

  private func sheet(_ number: Int) throws -> RecoverySheet {
    while true {
      dialogue.tell(RecoveryWords.sheet(number))
      let groups = try groups(ofSheet: number)
      clear()
      do throws(SealingFault) {
        return try RecoverySheet(groups: groups)
      } catch {
        dialogue.tell(RecoveryWords.groupWrong)
      }
    }
  }

  private func groups(ofSheet number: Int) throws -> [String] {
    try (0..<RecoverySheet.groupCount).map { index in
      try dialogue.ask(FoundingWords.group(index + 1, ofSheet: number)) {
        typed throws(LineDialogue.Complaint) in
        let group = typed.filter { !$0.isWhitespace && $0 != "-" }
        guard RecoverySheet.check(group: group, at: index) else {
          throw LineDialogue.Complaint(sentence: RecoveryWords.groupWrong)
        }
        return group
      }
    }
  }
}
