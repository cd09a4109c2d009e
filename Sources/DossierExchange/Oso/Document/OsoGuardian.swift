import DossierCore

/// A parent or guardian in an OSO file (verzorger).
struct OsoGuardian: Hashable, Sendable, Redacted {
  var initials: String?
  var prefix: String?
  var surname: String
  var addressIsSecret: Bool?
  var address: OsoAddress?
  var reachability: [OsoReachability] = []
  var relation: String?
  var hasAuthority: Bool
}
