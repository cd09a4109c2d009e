package import DossierCore

/// What the page of a report tells.
package struct TransferPageContent: Hashable, Sendable, Redacted {
  /// What is in the file.
  package let given: DossierExtract
  /// Who gets it.
  package let profile: OsoProfile
  /// The school, the day and what the parents said.
  package let facts: OsoFacts
  /// The board, and whom to turn to.
  package var identity: PolicyIdentity
  /// By what the school finds the transfer back.
  package var reference: String
  /// The name of the pupil, as far as the maker may see it.
  package var pupilName: String?
  /// Whether it is the copy for the parents (afschrift, WPO 42(1)).
  package var isCopyForParents = false

  /// Tells what a file holds, or will hold, with the facts that it is made from.
  package init(
    _ given: DossierExtract, as profile: OsoProfile, with facts: OsoFacts,
    identity: PolicyIdentity, reference: String
  ) {
    self.given = given
    self.profile = profile
    self.facts = facts
    self.identity = identity
    self.reference = reference
  }

  /// Tells what a file holds.
  package init(
    _ export: OsoExport, as profile: OsoProfile, with facts: OsoFacts, identity: PolicyIdentity,
    reference: String
  ) {
    self.init(
      export.given, as: profile, with: facts, identity: identity, reference: reference)
  }
}
