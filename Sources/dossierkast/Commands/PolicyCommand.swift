import ArgumentParser
import DossierCore
import DossierPolicy

/// Checks, compares and shows policies; brings a policy or school holidays into a store.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: CommandWords.policy,
    subcommands: [
      PolicyCheckCommand.self, PolicyDiffCommand.self, PolicyMatrixCommand.self,
      PolicyShowCommand.self, PolicyAdoptCommand.self, PolicyHolidaysCommand.self,
    ])
}

/// Where the policies of the program lie.
struct ResourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CommandWords.resources, valueName: "map", visibility: .hidden))
  var resources: String?

  /// Reads a policy by the code of its board or by its path; throws `PolicyMistakes`.
  func policy(_ name: String) throws -> Policy {
    try PolicyFiles.policy(name, in: resources)
  }

  /// Reads school holidays by the code of a board or by their path; throws `PolicyMistakes`.
  func holidays(_ name: String) throws -> BoardHolidays {
    let isPath = name.contains("/") || name.contains(".")
    let file = isPath ? name : try ResourceFolder(named: resources).holidayFile(name)
    guard let file else { throw CommandFault.holidaysMissing(board: name) }
    return try HolidayReader.read(fileAt: file)
  }

  /// The school holidays that came with the program for the board of a policy, if there are any.
  func holidays(of policy: Policy) throws -> BoardHolidays? {
    let folder = try? ResourceFolder(named: resources)
    return try folder?.holidayFile(policy.identity.board).map { try HolidayReader.read(fileAt: $0) }
  }
}
