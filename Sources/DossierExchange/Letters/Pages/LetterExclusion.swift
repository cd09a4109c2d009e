package import DossierCore

/// What is not in a package.
package struct LetterExclusion: Hashable, Sendable {
  /// Which data.
  package var label: String
  /// Why, without a full stop.
  package var reason: String

  /// Names what is left out.
  package init(
    label: String, reason: String
  ) {
    self.label = label
    self.reason = reason
  }
}

extension LetterExclusion {
  /// What was left out of a package, in the words that stand in the package itself.
  package init(_ omission: PackageOmission) {
    let reason = PackageWording.sentence(omission.reason)
    self.init(
      label: omission.label ?? PackageWording.partOfEverything,
      reason: reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
  }
}
