import ArgumentParser

/// Writes documentation that is made from the code.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: CommandWords.docs, shouldDisplay: false,
    subcommands: [Actions.self])

  /// Writes `docs/actions.md`.
  struct Actions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "actions", abstract: CommandWords.docsActions)

    func run() throws {
      Output.line(ActionManual.document)
    }
  }
}
