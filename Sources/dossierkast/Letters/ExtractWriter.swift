import DossierCore
import DossierExchange
import DossierOffice
import DossierResources

/// Puts packages into the forms that are handed over.
enum ExtractWriter {
  /// The press for the use cases; templates are read and checked when the first package is made.
  static func press() -> ExtractPress {
    ExtractPress(
      page: { content in
        guard let folder = DossierResources.letters else { throw CommandFault.resourcesMissing }
        return try PackagePage(folder: folder).bytes(of: content)
      },
      data: { try PackageJSON.bytes(of: $0) },
      portability: { content in
        try PortabilityFiles.make(
          of: content, software: software,
          standard: StandardFiles.read().oso(on: content.madeOn)
        ).map {
          ExtractPress.Sheet(name: $0.name, bytes: $0.bytes)
        }
      })
  }

  private static let software = OsoSoftware(version: CommandWords.version)
}
