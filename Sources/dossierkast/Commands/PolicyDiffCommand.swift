import ArgumentParser
import DossierPolicy

/// Tells in sentences what changes from one policy to another.
struct PolicyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: CommandWords.policyDiff)

  @Argument(help: ArgumentHelp(CommandWords.policyFile, valueName: "oud"))
  var old: String

  @Argument(help: ArgumentHelp(CommandWords.policyFile, valueName: "nieuw"))
  var new: String

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let sentences = PolicyDifference.sentences(
      from: try resources.policy(old), to: try resources.policy(new))
    guard !output.json else { return try Output.json(sentences) }
    for sentence in sentences { Output.line(sentence) }
    if sentences.isEmpty { Output.line(PolicyCommandWords.same) }
  }
}
