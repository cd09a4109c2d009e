import ArgumentParser
import DossierCore
import DossierPolicy

/// Tells every mistake in a policy, and what a person must still decide.
struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandWords.policyCheck)

  @Argument(help: ArgumentHelp(CommandWords.policyFile, valueName: "beleid"))
  var file: String

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    do {
      let policy = try resources.policy(file)
      let warnings = PolicyWarning.all(about: policy, today: SystemClock.now().amsterdamDate)
      try tell(mistakes: [], warnings: warnings.map(\.sentence))
    } catch let mistakes as PolicyMistakes {
      try tell(mistakes: mistakes.all, warnings: [])
      throw ExitCode(1)
    }
  }

  private func tell(mistakes: [PolicyMistake], warnings: [String]) throws {
    guard !output.json else {
      return try Output.json(
        Report(
          ok: mistakes.isEmpty, mistakes: mistakes.map(Report.Mistake.init), warnings: warnings))
    }
    for mistake in mistakes { Output.complain(mistake.sentence) }
    for warning in warnings { Output.line(PolicyCommandWords.warning(warning)) }
    if mistakes.isEmpty { Output.line(PolicyCommandWords.sound) }
  }

  /// The answer in JSON.
  private struct Report: Encodable {
    let ok: Bool
    let mistakes: [Mistake]
    let warnings: [String]

    struct Mistake: Encodable {
      let file: String
      let line: Int
      let column: Int
      let message: String

      init(_ mistake: PolicyMistake) {
        file = mistake.place.file
        line = mistake.place.line
        column = mistake.place.column
        message = mistake.sentence
      }
    }
  }
}
