/// Shows which keys wait, and hands them over when somebody says so.
struct RecoveryDialogue {
  private let dialogue: LineDialogue

  /// Takes the conversation.
  init(_ dialogue: LineDialogue) {
    self.dialogue = dialogue
  }

  /// Throws `brokenOff` when nothing was handed over though something waits.
  func perform(at desk: RecoveryDesk) throws {
    let waiting = try desk.waiting()
    let due = try desk.due()
    guard !waiting.isEmpty || due > 0 else {
      dialogue.tell(RecoveryWords.nothingWaits)
      return
    }
    dialogue.tell(RecoveryWords.list(waiting, due: due))
    guard dialogue.ask(RecoveryWords.question)?.isYes ?? false else {
      throw CommandFault.brokenOff
    }
    dialogue.tell(RecoveryWords.handedOver(try desk.fulfil()))
  }
}

extension String {
  /// Whether somebody typed the Dutch word for yes, in whatever capitals.
  fileprivate var isYes: Bool { lowercased().filter { !$0.isWhitespace } == RecoveryWords.yes }
}
