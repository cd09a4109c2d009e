/// Rows of one kind as a reader hands them out, so that a large file never stands in memory whole.
///
/// A file can turn out to be refused after some batches: nothing may be applied before the reader
/// has returned its summary.
package enum ImportBatch: Hashable, Sendable {
  /// The school, before all other rows.
  case school(ImportedSchool)
  /// Locations.
  case locations([ImportedLocation])
  /// Groups and composite groups, before the pupils who are in them.
  case groups([ImportedGroup])
  /// Pupils.
  case pupils([ImportedPupil])
  /// Staff.
  case staff([ImportedStaff])
  /// Guardians, from tables only.
  case guardians([ImportedGuardian])
  /// Single fields, from tables only.
  case fields([ImportedFieldRow])
}
