import ArgumentParser
import DossierStore

/// Copies the store to a new file.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: CommandWords.backup,
    discussion: CommandWords.backupDiscussion)

  @Option(
    name: .customLong("to"), help: ArgumentHelp(CommandWords.backupFile, valueName: "bestand"))
  var file: String

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reception = try login.enter(storeOptions.place)
    let head = try reception.backUp(to: file)
    try reception.leave()
    let hash = head.hash.hexadecimal
    if output.json {
      try Output.json(Answer(file: file, line: head.seq, hash: hash))
    } else {
      Output.line(DialogueWords.backedUp(file: file, line: head.seq, hash: hash))
    }
  }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let file: String
    let line: Int
    let hash: String
  }
}
