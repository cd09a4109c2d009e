package import DossierCore
package import DossierOffice

/// A contribution that was being made.
package struct ContributionNote: Hashable, Sendable, Codable {
  /// The request.
  package var request: RequestID
  /// What was decided so far, category by category.
  package var parts: [PartGiven]

  /// Puts a note together.
  package init(request: RequestID, parts: [PartGiven]) {
    self.request = request
    self.parts = parts
  }
}
