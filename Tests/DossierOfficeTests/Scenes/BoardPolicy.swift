import DossierCore
import DossierPolicy
import Foundation

/// The policies of the two boards as the repository ships them.
enum BoardPolicy {
  static let boards = ["oarsprong", "iezo"]

  static func read(_ board: String) throws -> Policy {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return try PolicyReader.read(
      fileAt: url.appendingPathComponent("Resources/policies/\(board).yaml").path)
  }
}

extension Policy {
  /// The roles that somebody can log in with; parents and pupils have no account.
  var loginRoles: [RoleCode] {
    roles.filter { $0.nature != .dataSubject }.map(\.code)
  }
}
