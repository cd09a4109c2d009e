import ArgumentParser
import DossierCore
import DossierOffice
import DossierStore

/// Reads the package of a request out to a new file, as one archive, like the screen Pakket does.
struct PackageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package", abstract: CommandWords.package,
    discussion: CommandWords.packageDiscussion)

  @Option(help: ArgumentHelp(CommandWords.packageRequest, valueName: "kenmerk"))
  var request: String

  @Option(
    name: .customLong("to"), help: ArgumentHelp(CommandWords.packageFile, valueName: "bestand"))
  var file: String

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let request = RequestID(request) else {
      throw CommandFault.malformedParameter("request")
    }
    let reception = try login.enter(storeOptions.place)
    guard let office = reception.office else { return }
    let reading = try office.answer(PackageFilesQuery(request: request))
    try DocumentFile.save(reading, to: file, besides: reception.store.place.file)
    try reception.leave()
    if output.json {
      try Output.json(Answer(file: file, madeOn: reading.madeOn, files: reading.files))
    } else {
      Output.line(DialogueWords.packageSaved(file: file, madeOn: reading.madeOn))
    }
  }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let file: String
    let madeOn: CalendarDate
    let files: [PackageReading.File]
  }
}
