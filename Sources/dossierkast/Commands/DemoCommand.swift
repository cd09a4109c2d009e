import ArgumentParser
import DossierCore
import Foundation
import Glibc

/// Makes a store with an invented school, to try the program or to script against.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: CommandWords.demo)

  @Option(help: ArgumentHelp(CommandWords.demoDirectory, valueName: "map"))
  var dir: String

  @Option(help: ArgumentHelp(CommandWords.demoPupils, valueName: "aantal"))
  var pupils = 240

  @Option(help: ArgumentHelp(CommandWords.demoSeed, valueName: "getal"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(CommandWords.demoPolicy, valueName: "bestuur"))
  var policy = "oarsprong"

  @Option(help: ArgumentHelp(CommandWords.demoSchools, valueName: "aantal"))
  var schools = 1

  @Option(help: ArgumentHelp(CommandWords.witness, valueName: "map"))
  var witness: String?

  @Flag(help: ArgumentHelp(CommandWords.demoNoOpen))
  var noOpen = false

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard (1...200_000).contains(pupils) else {
      throw CommandFault.outOfRange(option: "--pupils", 1...200_000)
    }
    guard (1...DemoMaker.schoolLimit).contains(schools) else {
      throw CommandFault.outOfRange(option: "--schools", 1...DemoMaker.schoolLimit)
    }
    let policy = try resources.policy(policy)
    let maker = DemoMaker(
      folder: dir.count > 1 && dir.hasSuffix("/") ? String(dir.dropLast()) : dir,
      policy: policy, pupils: pupils, seed: seed, schools: schools,
      witness: witness.map(WitnessNote.absolute), holidays: try resources.holidays(of: policy))
    try maker.witness.map(WitnessNote.demandFree)
    guard access(maker.file, F_OK) != 0 else { throw CommandFault.demoExists(maker.file) }
    var meter = ProgressMeter(DialogueWords.makingDemo)
    let accounts = try maker.make { done, total in meter.show(done: done, total: total) }
    meter.finish()
    let sheet = DemoSheet(maker, accounts)
    try sheet.write(beside: maker.file)
    try tell(maker, accounts)
    guard !noOpen, !output.json, OpenCommand.hasTerminal else { return }
    // Anew, so that the arguments are those of `open`, which a lock starts again.
    throw UnusableTerminal.system(Restart.open(store: maker.file))
  }

  private func tell(_ maker: DemoMaker, _ accounts: DemoAccounts) throws {
    guard !output.json else { return try Output.json(Answer(maker, accounts)) }
    Output.line(
      DialogueWords.demoMade(
        folder: maker.folder, command: "\(Self.ownName) open --store \(maker.file)"))
  }

  /// The program as it was called, so that the command can be copied.
  private static var ownName: String { CommandLine.arguments.first ?? "dossierkast" }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let store: String
    let accounts: [Account]

    struct Account: Encodable {
      let user: String
      let role: String
      let passwordFile: String
    }

    init(_ maker: DemoMaker, _ accounts: DemoAccounts) {
      store = maker.file
      self.accounts = accounts.all.map {
        Account(
          user: $0.login, role: $0.role.code.text,
          passwordFile: "\(maker.passwords)/\($0.login)")
      }
    }
  }
}
