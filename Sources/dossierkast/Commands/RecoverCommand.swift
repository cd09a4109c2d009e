import ArgumentParser
import DossierStore
import Glibc

/// Approves and hands over keys with the two recovery sheets, when nobody else can.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: CommandWords.recover,
    discussion: CommandWords.recoverDiscussion)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var restore: RestoreOptions

  @Option(help: ArgumentHelp(CommandWords.recoverReset, valueName: CommandWords.recoverResetValue))
  var reset: String?

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw CommandFault.needsTerminal
    }
    let dialogue = LineDialogue.terminal
    let reception = Reception(
      store: try Store.open(storeOptions.place), clock: SystemClock.clock(),
      acceptRestore: restore.consent)
    let known = reception.warnings
    for warning in known { dialogue.tell(warning) }
    let sheets = try SheetReading(dialogue, clear: Output.wipeTerminal).read()
    let desk = try reception.recover(with: sheets)
    defer { try? reception.close() }
    for warning in reception.warnings where !known.contains(warning) { dialogue.tell(warning) }
    do {
      try RecoveryDialogue(dialogue).perform(at: desk, resetting: reset)
    } catch {
      try? desk.leave()
      throw error
    }
    try desk.leave()
  }
}
