/// An element of EDEXML that a finding can be about, by its name in the file.
package enum ImportElement: String, Hashable, Sendable, CaseIterable {
  case brin = "brincode"
  case dependance = "dependancecode"
  case institutionNumber = "instellingsnummer"
  case schoolKey = "schoolkey"
  case exportedAt = "aanmaakdatum"
  case version = "xsdversie"
  case referenceDate = "peildatum"
  case schoolYear = "schooljaar"
  case key
  case eckID = "eckid"
  case name = "naam"
  case surname = "achternaam"
  case prefix = "voorvoegsel"
  case givenNames = "voornamen"
  case initials = "voorletters-1"
  case callName = "roepnaam"
  case birthDate = "geboortedatum"
  case sex = "geslacht"
  case startOfGroup3 = "start_ondw_jgr3"
  case yearGroup = "jaargroep"
  case username = "gebruikersnaam"
  case email = "emailadres"
  case originCountry = "land"
  case bsn
  case educationNumber = "onderwijsnummer"
  case lastFour = "bsn_ondwnr-4"
  case postcode = "postcodenl"
  case belgianPostcode = "postnummerbe"
  case foreignPostcode = "postcodeoverig"
  case enrolledOn = "instroomdatum"
  case leftOn = "uitstroomdatum"
  case changedAt = "mutatiedatum"
  case role = "rol"
  case roleDescription = "rolomschrijving"
}

extension ImportElement {
  /// The place in the list of all elements, so that sets of them fit one word.
  package var ordinal: Int { Self.ordinals[self] ?? 0 }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
