/// The words that the screens of the menu Beheer share.
enum ManagementWording {
  static let journal = "Logboek"
  static let accounts = "Accounts en autorisaties"
  static let emergencies = "Noodtoegang nazien"
  static let policy = "Beleid"
  static let groups = "Groepen en scholen"
  static let password = "Wachtwoord wijzigen"

  static let who = "Wie"
  static let role = "Rol"
  static let school = "School"
  static let standing = "Stand"
  static let nobody = "niemand"
  static let unknown = "onbekend"
  static let allSchools = "alle scholen"
  static let open = "Openen"
  static let no = "Nee, niet doen"
  static let noRow = "er is geen regel gekozen"
  static let notYourself = "niemand beslist over zichzelf; vraag een collega"

  /// A name that may no longer be known.
  static func name(_ person: String?) -> String {
    guard let person, !person.isEmpty else { return unknown }
    return person
  }
}
