import ArgumentParser
import DossierCore

/// Prints a policy as it holds, with the defaults filled in, as JSON.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandWords.policyShow)

  @Argument(help: ArgumentHelp(CommandWords.policyFile, valueName: "beleid"))
  var file = "oarsprong"

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let policy = try resources.policy(file)
    guard !output.json else { return try Output.json(policy) }
    for line in try PlainAnswer.lines(of: policy) { Output.line(line) }
  }
}
