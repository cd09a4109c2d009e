/// Who asks, and for whom: in their own name or as a representative.
package struct Requester: Hashable, Sendable, Redacted {
  /// Who asks.
  package let person: RequesterPerson
  /// Whom a representative speaks for.
  package let mandate: Mandate?

  /// Puts a requester together.
  package init(_ person: RequesterPerson, for mandate: Mandate? = nil) {
    self.person = person
    self.mandate = mandate
  }

  /// On whose behalf a representative asks, such as a lawyer.
  package struct Mandate: Hashable, Sendable {
    /// Whose right is exercised.
    package let principal: RequesterPerson
    /// Whether a written mandate was seen.
    package let wasSeen: Bool

    /// Puts a mandate together.
    package init(principal: RequesterPerson, wasSeen: Bool) {
      self.principal = principal
      self.wasSeen = wasSeen
    }
  }

  /// Whose right is exercised.
  package var principal: RequesterPerson {
    mandate?.principal ?? person
  }
}
