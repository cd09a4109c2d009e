package import DossierCore

/// Something of an extract that is not in the school file, and why.
package struct EdexmlOmission: Hashable, Sendable {
  /// The pupil.
  package var pupil: PupilID
  /// A field, an entry or a document.
  package var item: RequestItem
  /// Why.
  package var reason: Reason

  /// Why something is left out.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The profile does not hold it (R-O-5.3-C).
    case outsideProfile
    /// The value is none that the standard accepts; nothing is ever cut off to fit.
    case valueNotAccepted
    /// The school does not know the group any more.
    case unknownGroup
    /// Another pupil in the file has the same number, so that it finds nobody.
    case notUnique
  }
}

/// Something about a school file that whoever takes it in may stumble over.
package enum EdexmlWarning: Hashable, Sendable {
  /// The code list of the schema ends years ago: a strict reader refuses every file of today.
  case unlistedSchoolYear(SchoolYear)
  /// The prefix is longer than the standard lets it be, and was not cut off.
  case tooLongPrefix(PupilID)
}
