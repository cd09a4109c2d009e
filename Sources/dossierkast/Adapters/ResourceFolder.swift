import DossierResources
import Foundation

/// The folder with the policies: the one that was named, or else the program's own.
struct ResourceFolder {
  private let policies: String

  /// Takes the folder that was named, or looks for it; throws `resourcesMissing`.
  init(named: String?) throws {
    let found = named.map { $0 + "/policies" } ?? DossierResources.policies?.path
    guard let found, FileManager.default.fileExists(atPath: found) else {
      throw CommandFault.resourcesMissing
    }
    policies = found
  }

  /// The file of a board's policy, by the code of the board.
  func policyFile(_ board: String) -> String { "\(policies)/\(board).yaml" }
}
