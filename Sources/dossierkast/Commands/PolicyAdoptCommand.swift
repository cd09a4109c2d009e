import ArgumentParser
import DossierCore
import DossierOffice

/// Shows what a policy would change in a store, and brings it into force when asked to.
struct PolicyAdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: CommandWords.policyAdopt,
    discussion: CommandWords.policyAdoptDiscussion)

  @Argument(help: ArgumentHelp(CommandWords.policyFile, valueName: "beleid"))
  var file: String

  @Option(help: ArgumentHelp(CommandWords.policyReplaces, valueName: "nummer"))
  var replaces: Int?

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    // What is wrong in the file costs no password.
    _ = try PolicyFiles.policy(file, in: nil)
    let reception = try login.enter(storeOptions.place)
    guard let office = reception.office else { return }
    let trial = try office.answer(PolicyAdoptionQuery(file: file))
    let mayGoOn = trial.isSame || trial.obstacles.isEmpty
    var isAdopted = false
    if let replaces, !trial.isSame {
      try office.perform(AdoptPolicy(file: file, replaces: replaces))
      isAdopted = true
    }
    try reception.leave()
    if output.json {
      try Output.json(Answer(adopted: isAdopted, trial: trial))
    } else {
      for line in PolicyCommandWords.lines(of: trial, isAdopted: isAdopted) {
        Output.line(line)
      }
    }
    if !mayGoOn { throw ExitCode(1) }
  }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let adopted: Bool
    let trial: PolicyAdoptionAnswer
  }
}
