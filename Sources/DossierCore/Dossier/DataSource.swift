/// Where a piece of data came from (bron): every item has one (R-O-4.3-1 to R-O-4.3-3).
package enum DataSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// A parent or guardian told it.
  case guardian = "ouder"
  /// The pupil told it.
  case pupil = "leerling"
  /// The previous school or the childcare sent it.
  case previousSchool = "vorige_school"
  /// The municipality sent it.
  case municipality = "gemeente"
  /// DUO sent it.
  case duo = "duo"
  /// Somebody of the school wrote or found it.
  case staff = "school"
  /// An expert from outside wrote it.
  case expert = "deskundige"
  /// It came with the export of the administration system.
  case system = "bronsysteem"
}
