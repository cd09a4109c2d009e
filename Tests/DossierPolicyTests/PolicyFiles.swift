import DossierCore
import DossierPolicy
import Foundation

/// The policy files of the repository.
enum PolicyFiles {
  static let boards = ["oarsprong", "iezo"]

  static func path(_ name: String, from file: String = #filePath) -> String {
    var url = URL(fileURLWithPath: file)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("Resources/policies/\(name).yaml").path
  }

  static func read(_ board: String) throws -> Policy {
    try PolicyReader.read(fileAt: path(board))
  }
}
