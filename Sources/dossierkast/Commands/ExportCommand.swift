import ArgumentParser
import DossierCore
import DossierOffice

/// Gives data to somebody else in a file; every export is a disclosure with its line.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: ExportWords.export, discussion: ExportWords.discussion,
    subcommands: [Oso.self, Edexml.self, Kept.self])

  /// A transfer to another school or the support body.
  struct Oso: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "oso", abstract: ExportWords.oso, discussion: ExportWords.osoDiscussion)

    @Option(help: ArgumentHelp(ExportWords.transfer, valueName: "kenmerk"))
    var transfer: String

    @Option(help: ArgumentHelp(ExportWords.channel, valueName: "kanaal"))
    var channel: String?

    @OptionGroup var target: ExportTarget
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var login: LoginOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      guard let transfer = RecordID(transfer) else {
        throw CommandFault.malformedParameter("transfer")
      }
      let channel = try channel.map { text in
        guard let known = DisclosureChannel(rawValue: text) else {
          throw CommandFault.malformedParameter("channel")
        }
        return known
      }
      try ExportRun(target, isJson: output.json)
        .perform(SendTransfer(transfer: transfer, channel: channel)) {
          try login.enter(storeOptions.place)
        }
    }
  }

  /// Groups of pupils for a supplier.
  struct Edexml: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edexml", abstract: ExportWords.edexml,
      discussion: ExportWords.edexmlDiscussion)

    @OptionGroup var supply: SupplyOptions
    @OptionGroup var target: ExportTarget
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var login: LoginOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let action = try supply.action
      try ExportRun(target, isJson: output.json).perform(action) {
        try login.enter(storeOptions.place)
      }
    }
  }
}

extension ExportCommand {
  /// The file of a disclosure that was made before, as long as it is kept, or the scan of a demand.
  struct Kept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "file", abstract: ExportWords.kept, discussion: ExportWords.keptDiscussion)

    @Option(help: ArgumentHelp(ExportWords.disclosure, valueName: "kenmerk"))
    var disclosure: String?

    @Option(help: ArgumentHelp(ExportWords.demand, valueName: "kenmerk"))
    var demand: String?

    @OptionGroup var target: ExportTarget
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var login: LoginOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let run = ExportRun(target, isJson: output.json)
      switch (disclosure, demand) {
      case (let text?, nil):
        guard let record = RecordID(text) else {
          throw CommandFault.malformedParameter("disclosure")
        }
        try run.read(record) { try login.enter(storeOptions.place) }
      case (nil, let text?):
        guard let record = RecordID(text) else { throw CommandFault.malformedParameter("demand") }
        try run.readScan(of: record) { try login.enter(storeOptions.place) }
      case (nil, nil), (_?, _?): throw CommandFault.missingParameter(ExportWords.oneOfTwo)
      }
    }
  }
}

/// Where an export is written.
struct ExportTarget: ParsableArguments {
  @Option(
    name: .customLong("to"), help: ArgumentHelp(ExportWords.file, valueName: "bestand"))
  var file: String
}
