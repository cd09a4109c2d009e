/// A single word of a code list that a file needs; the raw value is its name in the file of an edition.
package enum OsoWord: String, Hashable, Sendable, CaseIterable {
  /// The part of a dossier that a school's own system sends (code list 33).
  case schoolPart = "deeldossier"
  /// A telephone number (code list 4).
  case phone = "telefoon"
  /// An e-mail address (code list 4).
  case email = "e-mail"
  /// At work (code list 5).
  case work = "werk"
  /// At home (code list 5).
  case home = "prive"
  /// Anywhere else (code list 5).
  case elsewhere = "overig"
  /// The address where somebody is to be found (code list 19).
  case visitingAddress = "bezoekadres"
  /// The address of the population register (code list 19).
  case registeredAddress = "gba_adres"
  /// What stands in place of a secret telephone number.
  case secretPhone = "geheim_nummer"
  /// What stands in place of a secret e-mail address.
  case secretEmail = "geheim_e-mail"
}
