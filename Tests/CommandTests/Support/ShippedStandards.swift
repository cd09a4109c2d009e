import DossierCore
import DossierPolicy
import Foundation

/// The editions of the standards that come with the program.
enum ShippedStandards {
  static let folder: URL = {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("Resources/standards")
  }()

  static func read() throws -> ExchangeStandards {
    try StandardReader.read(folderAt: folder.path)
  }
}
