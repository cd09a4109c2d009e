package import DossierCore

/// Fields that no OSO file ever holds, although the schema has elements for some of them.
package enum OsoForbiddenFields {
  /// Birth place, origin and ECK iD.
  ///
  /// The standard forbids birth place and nationality in every profile, and the law does not list
  /// origin for the report (L-14); the ECK iD may only be given for learning material.
  package static let codes: Set<FieldCode> = [
    "c01.geboorteplaats", "c03.geboorteland", "c03.nationaliteit", "c03.tweede_nationaliteit",
    "c04.eckid",
  ]

  /// BSN and onderwijsnummer, also in part: only where the profile may hold them.
  package static let personalNumbers: Set<FieldCode> = [
    "c05.bsn", "c05.onderwijsnummer", "c05.bsn4",
  ]
}
