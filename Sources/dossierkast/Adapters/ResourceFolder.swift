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

  /// The file with the school holidays of a board; `nil` when there is none.
  func holidayFile(_ board: String) -> String? {
    // A board writes its own code in its policy, which may lie anywhere: it names no other folder.
    guard board.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { return nil }
    let file = "\(policies)/vakanties-\(board).yaml"
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }
}
