/// Why something in a file is not read at all, whoever imports it.
package enum ImportExclusion: Hashable, Sendable, CaseIterable {
  /// Sensitive and not needed for a dossier.
  case sensitive
  /// The standard forbids it, although the sender put it in.
  case forbidden
  /// It is of the previous school: its numbers, its groups, its dates.
  case ofPreviousSchool
  /// It stands in for something secret, or is secret.
  case secret
  /// It may only be recorded with consent, which a file cannot give (O 4.2).
  case needsConsent
  /// It may only be recorded with a reason that a person gives (R-O-4.2-1).
  case needsReason
  /// A dossier has no place for it.
  case noPlace
  /// A document of a kind that is not taken over; somebody has to add it by hand.
  case document
  /// A copy of an identity document, which no school keeps (R-O-8.2-4).
  case identityDocument
}

/// A kind of thing that is not read, by its name in the file and the reason.
package struct ImportExcluded: Hashable, Sendable {
  /// The name of the element; never anything of its content.
  package var name: String
  /// Why.
  package var reason: ImportExclusion

  /// Names a kind of thing.
  package init(name: String, reason: ImportExclusion) {
    self.name = name
    self.reason = reason
  }
}
