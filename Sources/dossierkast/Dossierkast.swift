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
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch {
      return CommandEnd(of: error).tell()
    }
  }
}
