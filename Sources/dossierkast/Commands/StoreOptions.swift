import ArgumentParser
import DossierStore
import Foundation

/// Where the store lies.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CommandWords.store, valueName: "bestand"))
  var store: String?

  @Option(help: ArgumentHelp(CommandWords.machineKey, valueName: "bestand", visibility: .hidden))
  var machineKey: String?

  @Option(help: ArgumentHelp(CommandWords.witness, valueName: "map"))
  var witness: String?

  /// The place that was given, or else the usual one of this user, with the witness it was made with.
  var place: StorePlace {
    get throws {
      let file = store ?? Self.usualFile
      let known = try witness.map(WitnessNote.absolute) ?? WitnessNote.read(beside: file)
      return StorePlace(file: file, machineKey: machineKey, witness: known)
    }
  }

  /// In the home folder: for the system user of the package that is the folder of the store.
  private static var usualFile: String {
    FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent("kast.db").path
  }
}

/// Whether the answer is for a program.
struct OutputOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(CommandWords.json))
  var json = false
}
