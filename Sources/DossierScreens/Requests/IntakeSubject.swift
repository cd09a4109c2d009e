import DossierOffice

/// What a correction is about when it is begun from a line of the dossier.
struct IntakeSubject: Hashable, Sendable, Codable {
  /// The field or entry.
  var item: RequestItemGiven
  /// What it is called.
  var label: String
  /// What stands there.
  var old: String
}
