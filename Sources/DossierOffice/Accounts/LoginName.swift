import DossierCore

/// What somebody types to log in: personal, so no shared or generic names (R-O-6.2-1).
enum LoginName {
  /// Names of functions, behind which nobody in particular stands.
  private static let generic: Set<String> = [
    "admin", "administratie", "administrator", "directie", "gast", "guest", "info", "iedereen",
    "leerkracht", "root", "school", "secretariaat", "test", "user", "gebruiker",
  ]

  /// The checked name in lower case; throws what is wrong with it.
  static func checked(_ typed: String) throws -> String {
    let name = typed.lowercased()
    guard (2...40).contains(name.utf8.count),
      name.utf8.allSatisfy({
        (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0)
      })
    else { throw Refusal.loginUnusable(.malformed) }
    guard !generic.contains(name) else { throw Refusal.loginUnusable(.generic) }
    return name
  }
}
