package import DossierCore
package import DossierOffice

/// A transfer that was being prepared.
package struct TransferNote: Hashable, Sendable, Codable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as the screen showed it, so that nobody goes on with the wrong pupil.
  package var name: String
  /// The transfer of which the contents are chosen again; `nil` for a new one.
  package var transfer: RecordID?
  /// Which kind, as it was typed.
  package var kind: String
  /// To whom, as it was typed.
  package var recipient: String
  /// What was chosen.
  package var parts: [DisclosedPartGiven]
}
