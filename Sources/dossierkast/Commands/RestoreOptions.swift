import ArgumentParser
import Glibc

/// Whether an older store may be opened, because a backup was put back on purpose.
struct RestoreOptions: ParsableArguments {
  /// The option itself.
  static let option = "--accept-restore"

  @Flag(help: ArgumentHelp(CommandWords.acceptRestore))
  var acceptRestore = false

  /// Asks for the word at the moment that the store turns out to be older; `nil` without the option.
  var consent: ((RestoreNote) throws -> Void)? {
    guard acceptRestore else { return nil }
    return { note in
      guard isatty(STDIN_FILENO) == 1 else { throw CommandFault.needsTerminal }
      try RestoreConsent(.terminal).demand(for: note)
    }
  }

  /// Asks beforehand, for the screens, which cannot ask this themselves; `nil` without the option.
  func consentBeforehand() throws -> ((RestoreNote) throws -> Void)? {
    guard acceptRestore else { return nil }
    try RestoreConsent(.terminal).demand(for: nil)
    return { _ in }
  }
}
