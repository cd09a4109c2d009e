import ArgumentParser
import DossierCore
import DossierOffice

/// Prints which requests are late or due soon, for a daily mail: numbers, kinds and dates only.
///
/// Ends with 1 when something is late, so that a script can send the mail on those days only, and
/// with 3 when it could not look: a refusal, a locked store or a wrong password.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: CommandWords.due, discussion: CommandWords.dueDiscussion)

  private static let reach = 0...366

  @Option(help: ArgumentHelp(CommandWords.dueDays, valueName: "dagen"))
  var days = 14

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard Self.reach.contains(days) else {
      throw CommandFault.outOfRange(option: "--days", Self.reach)
    }
    let isLate: Bool
    do {
      isLate = try tell()
    } catch {
      throw UnfinishedSearch(cause: error)
    }
    if isLate { throw ExitCode(1) }
  }

  /// Prints the lines, and tells whether one of them is late.
  private func tell() throws -> Bool {
    let reception = try login.enter(storeOptions.place)
    guard let office = reception.office else { return false }
    let lines = try office.answer(DueQuery(days: days))
    let isLate = lines.contains { $0.daysLeft < 0 }
    try reception.leave()
    if output.json {
      try Output.json(Answer(date: office.viewer.today, isLate: isLate, requests: lines))
    } else {
      for line in lines { Output.line(DueWords.line(line)) }
      Output.line(DueWords.summary(lines, days: days))
    }
    return isLate
  }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let date: CalendarDate
    let isLate: Bool
    let requests: [DueLine]
  }
}
