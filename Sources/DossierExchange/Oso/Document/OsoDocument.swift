import DossierCore

/// An OSO file as values: what the profiles of this program need of the schema.
///
/// The tree cannot hold what is forbidden everywhere: it has no birth place and no nationality.
struct OsoDocument: Hashable, Sendable {
  var standard: OsoStandard
  var software: OsoSoftware
  var profile: OsoProfile
  var madeOn: CalendarDate
  var statuses: [OsoCategory: OsoCategoryStatus]
  var parentView: OsoParentView?
  var school: OsoSchool
  var pupil: OsoPupil
}

/// What the parents said about the report.
struct OsoParentView: Hashable, Sendable, Redacted {
  var isProvisional: Bool
  var seenOn: CalendarDate?
  /// `Ja`, `Nee` or `Onbekend` (code list 37).
  var agreement: String?
  var reasonAgainst: String?
}
