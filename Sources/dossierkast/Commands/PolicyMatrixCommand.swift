import ArgumentParser
import DossierCore
import DossierPolicy

/// Prints the matrix of a policy as a table.
struct PolicyMatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: CommandWords.policyMatrix)

  @Argument(help: ArgumentHelp(CommandWords.policyFile, valueName: "beleid"))
  var file = "oarsprong"

  @Option(help: ArgumentHelp(CommandWords.policyWidth, valueName: "tekens"))
  var width = 132

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let policy = try resources.policy(file)
    guard !output.json else { return try Output.json(policy.matrix) }
    guard (40...1000).contains(width) else {
      throw CommandFault.outOfRange(option: "--width", 40...1000)
    }
    for line in PolicyMatrixTable.lines(of: policy, width: width) { Output.line(line) }
  }
}
