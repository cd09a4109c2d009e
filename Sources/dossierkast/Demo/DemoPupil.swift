import DossierCore

/// A pupil of the demo, as far as filling the dossiers needs to know.
struct DemoPupil {
  /// The pupil.
  let id: PupilID
  /// The place in the order of the names, from 0.
  let index: Int
  /// The group, if any.
  let group: GroupID?
}
