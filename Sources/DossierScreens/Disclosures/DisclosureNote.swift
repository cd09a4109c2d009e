package import DossierCore
package import DossierOffice

/// A disclosure that was being prepared.
package struct DisclosureNote: Hashable, Sendable, Codable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as the screen showed it, so that nobody goes on with the wrong pupil.
  package var name: String
  /// What was typed, by the name of the field.
  package var typed: [String: String]
  /// What was chosen.
  package var parts: [DisclosedPartGiven]

  /// Puts a note together.
  package init(
    pupil: PupilID, name: String, typed: [String: String], parts: [DisclosedPartGiven]
  ) {
    self.pupil = pupil
    self.name = name
    self.typed = typed
    self.parts = parts
  }
}
