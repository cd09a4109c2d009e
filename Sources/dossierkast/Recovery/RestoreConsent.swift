/// The word that somebody must type before an older store is opened for them.
///
/// An option alone would end up in a script or an alias, and then nobody would see the alarm.
struct RestoreConsent {
  private let dialogue: LineDialogue

  /// Takes the conversation.
  init(_ dialogue: LineDialogue) {
    self.dialogue = dialogue
  }

  /// Throws `brokenOff` unless the word is typed; without a note nothing is known yet.
  func demand(for note: RestoreNote?) throws {
    dialogue.tell(RestoreWords.explanation(note))
    let typed = dialogue.ask(RestoreWords.question) ?? ""
    guard typed.filter({ !$0.isWhitespace }).lowercased() == RestoreWords.word.lowercased() else {
      throw CommandFault.brokenOff
    }
  }
}
