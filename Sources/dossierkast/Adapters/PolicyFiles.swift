import DossierCore
import DossierOffice
import DossierPolicy

/// Policies by the code of a board, or by the path of a file.
enum PolicyFiles {
  /// The shelf for the use cases; it throws `PolicyMistakes`.
  static var shelf: PolicyShelf {
    PolicyShelf(
      read: { try policy($0, in: nil) },
      changes: { PolicyDifference.sentences(from: $0, to: $1) },
      warnings: { policy, today in
        PolicyWarning.all(about: policy, today: today).map(\.sentence)
      })
  }

  /// Reads and checks a policy; a name without a folder or ending is the code of a board.
  static func policy(_ name: String, in resources: String?) throws -> Policy {
    let isPath = name.contains("/") || name.contains(".")
    let file = isPath ? name : try ResourceFolder(named: resources).policyFile(name)
    return try PolicyReader.read(fileAt: file)
  }
}
