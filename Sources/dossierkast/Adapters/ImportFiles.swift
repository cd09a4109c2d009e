import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens
import Foundation

/// Reads the files that the screens name; the commands read theirs the same way.
enum ImportFiles {
  /// The door for the screens.
  static func door(besides store: String) -> ImportDoor {
    ImportDoor(
      read: { try read($0, besides: store) }, words: words,
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
    words.hold = { reason, names in
      if case .needsConfirmation = reason {
        ImportReportWording.confirmByCommand
      } else {
        hold(reason, names)
      }
    }
    return words
  }

  /// Reads a file of any kind; throws an `ImportRefusal`, a `FileFault` for what is not to be read,
  /// or what is wrong with a mapping.
  static func read(_ source: ImportSource, besides store: String) throws -> ImportedFile {
    try NamedFile.reading(source.path, besides: store) { url in
      switch source.kind {
      case .edexml: return try EdexmlReader().read(url)
      case .oso: return try OsoReader(editions: StandardFiles.read().oso).read(url)
      case .csv:
        let text = try NamedFile.reading(source.mapping ?? "", besides: store) {
          try MappingFile.text(of: $0.path)
        }
        return try CsvImporter(mapping: CsvMappingFile.parse(text)).read(url)
      }
    }
  }
}
