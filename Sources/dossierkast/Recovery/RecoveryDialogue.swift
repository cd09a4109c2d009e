/// Gives a new code where asked, asks for approvals that wait, shows which keys wait, and hands
/// them over when somebody says so.
struct RecoveryDialogue {
  private let dialogue: LineDialogue

  /// Takes the conversation.
  init(_ dialogue: LineDialogue) {
    self.dialogue = dialogue
  }

  /// Throws `brokenOff` when nothing was handed over though something waits.
  func perform(at desk: RecoveryDesk, resetting login: String? = nil) throws {
    if let login {
      guard let code = try desk.reset(login: login) else {
        dialogue.tell(RecoveryWords.nobody(login))
        throw CommandFault.brokenOff
      }
      dialogue.tell(RecoveryWords.newCode(code, for: login))
      return
    }
    try approve(at: desk)
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

  /// Each role that waits: an empty line skips it.
  private func approve(at desk: RecoveryDesk) throws {
    let waiting = try desk.unapproved()
    guard !waiting.isEmpty else { return }
    dialogue.tell(RecoveryWords.unapproved)
    for role in waiting {
      while let typed = dialogue.ask(RecoveryWords.fingerprint(of: role)), !typed.isBlank {
        if try desk.approve(role, fingerprint: typed) {
          dialogue.tell(RecoveryWords.approved(role))
          break
        }
        dialogue.tell(RecoveryWords.fingerprintDiffers)
      }
    }
  }
}

extension String {
  /// Whether nothing was typed.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether somebody typed the Dutch word for yes, in whatever capitals.
  fileprivate var isYes: Bool { lowercased().filter { !$0.isWhitespace } == RecoveryWords.yes }
}
