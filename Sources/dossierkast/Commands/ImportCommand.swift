import ArgumentParser
import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens
import DossierStore
import Foundation

/// Takes over pupils from a file of another system.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: CommandWords.importing,
    subcommands: [Edexml.self, Csv.self, Oso.self])

  /// A file in EDEXML.
  struct Edexml: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edexml", abstract: CommandWords.importEdexml)

    @Argument(help: ArgumentHelp(CommandWords.importFile, valueName: "bestand"))
    var file: String

    @OptionGroup var options: ImportOptions
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var login: LoginOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let place = try storeOptions.place
      let read = try ImportReading.of(ImportSource(kind: .edexml, path: file), besides: place.file)
      try ImportRun(options, isJson: output.json).perform(read) {
        try login.enter(place)
      }
    }
  }

  /// The transfer file of one pupil from a previous school.
  struct Oso: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "oso", abstract: CommandWords.importOso)

    @Argument(help: ArgumentHelp(CommandWords.importFile, valueName: "bestand"))
    var file: String

    @OptionGroup var options: ImportOptions
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var login: LoginOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let place = try storeOptions.place
      let read = try ImportReading.of(ImportSource(kind: .oso, path: file), besides: place.file)
      try ImportRun(options, isJson: output.json).perform(read) {
        try login.enter(place)
      }
    }
  }

  /// A table with a mapping.
  struct Csv: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "csv", abstract: CommandWords.importCsv)

    @Argument(help: ArgumentHelp(CommandWords.importFile, valueName: "bestand"))
    var file: String

    @Option(help: ArgumentHelp(CommandWords.importMapping, valueName: "bestand"))
    var mapping: String?

    @Flag(help: ArgumentHelp(CommandWords.importPreview))
    var preview = false

    @OptionGroup var options: ImportOptions
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var login: LoginOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let place = try storeOptions.place
      if preview { return try show(place) }
      guard let mapping else { throw CommandFault.optionMissing("--mapping") }
      let read = try ImportReading.of(
        ImportSource(kind: .csv, path: file, mapping: mapping), besides: place.file)
      try ImportRun(options, isJson: output.json).perform(read) {
        try login.enter(place)
      }
    }

    /// Shows how the table begins to who may read it in, for it holds what others exported.
    private func show(_ place: StorePlace) throws {
      let preview = try NamedFile.reading(file, besides: place.file) { try CsvPreview(of: $0) }
      let reception = try login.enter(place)
      try reception.office?.demandImportPreview()
      for line in ImportReportWording.lines(of: preview) { Output.line(line) }
      try reception.leave()
    }
  }
}

/// Reads a file while it says so: a large one takes seconds before anything else can be told.
enum ImportReading {
  static func of(_ source: ImportSource, besides store: String) throws -> ImportedFile {
    var meter = ProgressMeter(ImportReportWording.reading)
    meter.begin()
    defer { meter.finish() }
    return try ImportFiles.read(source, besides: store)
  }
}

/// How an import is done.
struct ImportOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(CommandWords.importDryRun))
  var dryRun = false

  @Option(help: ArgumentHelp(CommandWords.importSchool, valueName: "school"))
  var school: String?

  @Option(help: ArgumentHelp(CommandWords.importSource, valueName: "systeem"))
  var source: String?

  @Option(help: ArgumentHelp(CommandWords.importSame, valueName: "regel=kenmerk"))
  var same: [String] = []

  @Option(help: ArgumentHelp(CommandWords.importNew, valueName: "regel"))
  var new: [Int] = []

  /// What somebody decided about rows that only name and birth date could match, by line.
  var decisions: [Int: ImportDecision] {
    get throws {
      var decisions = Dictionary(new.map { ($0, ImportDecision.new) }) { first, _ in first }
      for pair in same {
        let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let line = Int(parts[0]), let pupil = PupilID(parts[1]),
          decisions.updateValue(.same(pupil), forKey: line) == nil
        else { throw CommandFault.malformedParameter("same") }
      }
      return decisions
    }
  }
}

/// Reads the text of a mapping; larger than any mapping is refused before it is read.
enum MappingFile {
  private static let mostBytes = 1_000_000

  static func text(of path: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ImportRefusal.missing }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: mostBytes + 1) else {
      throw ImportRefusal.unreadable
    }
    guard data.count <= mostBytes else {
      throw ImportRefusal.tooLarge(bytes: data.count, limit: mostBytes)
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw ImportRefusal.malformedText(line: 1)
    }
    return text
  }
}
