package import DossierCore

/// What a file would hold and what it still lacks, before there is one.
///
/// The parents get a copy and say what they think of it before a report may leave: the copy is made
/// of this, and by the same rules as the file later on.
package struct OsoPreview: Hashable, Sendable, Redacted {
  /// What of the extract would be in the file.
  package let given: DossierExtract
  /// What would be left out.
  package let omissions: [OsoOmission]
  /// What a file lacks as long as this is all there is.
  package let gaps: OsoGaps

  /// Looks ahead; throws only what no later step can mend.
  package init(
    of extract: DossierExtract, as profile: OsoProfile, with facts: OsoFacts,
    without optedOut: Set<OsoCategory> = []
  ) throws(OsoExportFault) {
    var assembly = try OsoAssembly(extract, as: profile, with: facts, without: optedOut)
    _ = try assembly.draft()
    given = assembly.ledger.given
    omissions = assembly.ledger.omissions
    gaps = assembly.gaps
  }

  /// What would be in the file.
  package var contents: [GivenPart] { given.parts.map(GivenPart.init) }
}
