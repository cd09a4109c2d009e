import ArgumentParser
import DossierOffice

/// Carries out actions, one JSON object on each line of standard input.
struct DoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: CommandWords.doing,
    discussion: CommandWords.doingDiscussion + "\n\n" + ActionManual.actionsHelp)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reception = try login.enter(storeOptions.place)
    guard let office = reception.office else { return }
    var isEveryOneDone = true
    while let line = readLine(strippingNewline: true) {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let outcome = outcome(of: line, in: office)
      if case .refused = outcome { isEveryOneDone = false }
      try Output.json(outcome)
    }
    // A withdrawal is complete when nothing lies under the old keys any more.
    while try reception.upkeep?.step(budgetMilliseconds: 50) ?? false {}
    try reception.leave()
    guard isEveryOneDone else { throw CommandFault.someRefused }
  }

  private func outcome(of line: String, in office: Office) -> OutcomeLine {
    do {
      // A pipe may stay open all day: what holds now was perhaps decided since the last line.
      _ = try office.catchUp()
      return .done(try ActionLine(line).perform(in: office))
    } catch {
      return .refused(error)
    }
  }
}
