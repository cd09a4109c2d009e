package import DossierCore

/// A request that was being registered.
package struct RequestDraft: Hashable, Sendable, Codable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as the screen showed it, so that nobody goes on with the wrong pupil.
  package var name: String
  /// The items of the dossier that were chosen.
  var pieces: [IntakeSubject]
  /// What was typed, by the name of the field.
  package var typed: [String: String]
}
