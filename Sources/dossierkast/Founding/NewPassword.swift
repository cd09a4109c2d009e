import DossierOffice
import Sealing

/// Asks for a new password, twice, until both are the same and long enough.
struct NewPassword {
  private let dialogue: LineDialogue

  /// Takes the conversation.
  init(_ dialogue: LineDialogue) {
    self.dialogue = dialogue
  }

  /// The password; throws `brokenOff` when the input ends.
  func ask() throws -> Secret {
    while true {
      guard let first = try dialogue.askHidden(DialogueWords.newPassword),
        let second = try dialogue.askHidden(DialogueWords.repeatPassword)
      else { throw CommandFault.brokenOff }
      do {
        return try Self.checked(first, second)
      } catch let fault as CommandFault {
        dialogue.tell(CommandFaultWording.sentence(for: fault))
      }
    }
  }

  private static func checked(_ first: String, _ second: String) throws -> Secret {
    guard first == second else { throw CommandFault.passwordsDiffer }
    let secret = Secret(utf8: first)
    try check(secret)
    return secret
  }

  /// Throws `passwordTooShort` for a password that is too short.
  static func check(_ secret: Secret) throws {
    guard secret.count >= Office.passwordMinimum else {
      throw CommandFault.passwordTooShort(minimum: Office.passwordMinimum)
    }
  }
}
