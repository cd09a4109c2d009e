import ArgumentParser
import DossierCore
import DossierPolicy

/// Checks, compares and shows policies; needs no store.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: CommandWords.policy,
    subcommands: [
      PolicyCheckCommand.self, PolicyDiffCommand.self, PolicyMatrixCommand.self,
      PolicyShowCommand.self,
    ])
}

/// Where the policies of the program lie.
struct ResourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CommandWords.resources, valueName: "map", visibility: .hidden))
  var resources: String?

  /// Reads a policy by the code of its board or by its path; throws `PolicyMistakes`.
  func policy(_ name: String) throws -> Policy {
    let isPath = name.contains("/") || name.contains(".")
    let file = isPath ? name : try ResourceFolder(named: resources).policyFile(name)
    return try PolicyReader.read(fileAt: file)
  }
}
