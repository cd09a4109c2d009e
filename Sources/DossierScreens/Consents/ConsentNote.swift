package import DossierCore

/// A word for the register of consents that was being typed.
package struct ConsentNote: Hashable, Sendable, Codable {
  /// The pupil.
  package var pupil: PupilID
  /// What was typed, by the name of the field.
  package var typed: [String: String]

  /// Puts a note together.
  package init(pupil: PupilID, typed: [String: String]) {
    self.pupil = pupil
    self.typed = typed
  }
}
