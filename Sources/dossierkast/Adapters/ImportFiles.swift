import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens
import Foundation

/// Reads the files that the screens name; the commands read theirs the same way.
enum ImportFiles {
  /// The door for the screens.
  static var door: ImportDoor {
    ImportDoor(
      read: { try read($0) }, words: words,
      sentence: { error in
        switch error {
        case is Refusal, is ArchiveFault: nil
        default: ErrorWording.sentence(for: error)
        }
      })
  }

  /// Who somebody is can only be confirmed with the command, so the screen sends there.
  private static var words: DossierOffice.ImportWording {
    var words = ImportReportWording.words
    let hold = words.hold
    words.hold = { reason in
      if case .needsConfirmation = reason {
        ImportReportWording.confirmByCommand
      } else {
        hold(reason)
      }
    }
    return words
  }

  /// Reads a file of any kind; throws an `ImportRefusal` or what is wrong with a mapping.
  static func read(_ source: ImportSource) throws -> ImportedFile {
    let url = URL(fileURLWithPath: source.path)
    switch source.kind {
    case .edexml: return try EdexmlReader().read(url)
    case .oso: return try OsoReader().read(url)
    case .csv:
      let mapping = try CsvMappingFile.parse(try MappingFile.text(of: source.mapping ?? ""))
      return try CsvImporter(mapping: mapping).read(url)
    }
  }
}
