/// Who asks (verzoeker).
package enum RequesterPerson: Hashable, Sendable {
  /// The pupil.
  case pupil
  /// A parent or guardian, by the sheet in *Ouders en gezag*.
  case guardian(RecordID)
  /// Somebody who is not in the dossier, by name.
  case other(String)
}
