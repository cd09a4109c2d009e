import ArgumentParser

/// How a command ended that did not simply succeed: what is told, where, and the exit code.
///
/// 0 for help, 1 for what was refused, failed or found, 2 for a wrong call or an unusable terminal,
/// and 3 where 1 already means that something was found.
struct CommandEnd {
  private let text: String
  private let code: Int32

  /// Sorts what a command threw.
  init(of error: any Error) {
    switch error {
    case let fault as CommandFault:
      text = CommandFaultWording.sentence(for: fault)
      code = fault.isUsage ? 2 : 1
    case let reason as UnusableTerminal:
      text = TerminalWording.sentence(for: reason)
      code = 2
    case let failure as UnfinishedSearch:
      let end = CommandEnd(of: failure.cause)
      text = end.text
      code = end.code == 1 ? 3 : end.code
    case let exit as ExitCode:
      text = ""
      code = exit.rawValue
    default:
      let proposed = Dossierkast.exitCode(for: error)
      if proposed == .success || proposed == .validationFailure {
        text = HelpWording.translated(Dossierkast.fullMessage(for: error))
        code = proposed == .success ? 0 : 2
      } else {
        text = ErrorWording.sentence(for: error)
        code = 1
      }
    }
  }

  /// Tells it and returns the exit code; help goes to standard output.
  func tell() -> Int32 {
    guard !text.isEmpty else { return code }
    if code == 0 { Output.line(text) } else { Output.complain(text) }
    return code
  }
}

/// That a command which ends with 1 for what it finds could not look at all.
struct UnfinishedSearch: Error {
  /// Why not.
  let cause: any Error
}
