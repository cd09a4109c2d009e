import ArgumentParser

/// The program: `dossierkast`, with a command for everything that can be done without the screens.
struct Dossierkast: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossierkast", abstract: CommandWords.program,
    discussion: CommandWords.programDiscussion, version: CommandWords.version,
    subcommands: [
      OpenCommand.self, InitCommand.self, DemoCommand.self, ImportCommand.self, DoCommand.self,
      AskCommand.self, DueCommand.self, PackageCommand.self, ExportCommand.self,
      PolicyCommand.self,
      VerifyCommand.self, AcceptCommand.self, PasswordCommand.self, RecoverCommand.self,
      BackupCommand.self, DocsCommand.self,
    ], defaultSubcommand: OpenCommand.self)

  /// Runs the command that the arguments ask for; returns 0, 1 or 2.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      try demandCommand(arguments.first)
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch {
      return CommandEnd(of: error).tell()
    }
  }

  /// A word in front that is no command would be told as a wrong argument of the default one.
  private static func demandCommand(_ first: String?) throws {
    guard let first, !first.hasPrefix("-") else { return }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard known.contains(first) else {
      throw CommandFault.unknownName(first, known: known)
    }
  }
}
