/// How something is disclosed (kanaal).
package enum DisclosureChannel: String, Hashable, Sendable, Codable, CaseIterable {
  /// Handed over.
  case inPerson = "overhandigd"
  /// By registered letter.
  case post = "post"
  /// By secure mail.
  case secureMail = "beveiligde_mail"
  /// Through the transfer service of the schools (OSO).
  case transferService = "oso"
  /// Through the system of record, that sends it itself (R-I-1.3-5).
  case systemOfRecord = "bronsysteem"
  /// A file for a supplier, put on its secure place.
  case upload = "bestand"
  /// Told by word of mouth.
  case spoken = "mondeling"
  /// By letting somebody look, until a day.
  case viewing = "inzien"
}
