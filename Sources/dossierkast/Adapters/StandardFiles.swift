import DossierCore
import DossierPolicy
import DossierResources
import Foundation

/// The editions of the exchange standards that came with the program.
enum StandardFiles {
  /// Reads and checks them; throws `PolicyMistakes`, and `resourcesMissing` when there are none.
  static func read() throws -> ExchangeStandards {
    guard let folder = DossierResources.standards else { throw CommandFault.resourcesMissing }
    return try StandardReader.read(folderAt: folder.path)
  }
}
