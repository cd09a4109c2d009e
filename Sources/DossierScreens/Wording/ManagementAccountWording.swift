import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of accounts, roles and keys.
enum ManagementAccountWording {
  static let title = ManagementWording.accounts
  static let name = "Naam"
  static let login = "Gebruikersnaam"
  static let roles = "Rollen"
  static let noRoles = "Nog geen rol. Geef een rol met F9."
  static let nobody = "Er zijn nog geen accounts."
  static let hint = "Enter opent het account. Typ letters om naar een naam te springen."
  static let accountHint = "F9 toont wat u met het account en de gekozen rol kunt doen."
  static let chosen = "Gekozen account"
  static let place = "Waar"
  static let approved = "Goedgekeurd"
  static let keys = "Sleutels"
  static let fingerprint = "Vingerafdruk"
  static let secrecy = "Geheimhouding"
  static let ends = "Laatste dag"
  static let invite = KeyWording.Words(
    "Nieuw", "Uitnodigen", "Maakt een persoonlijk account en een eenmalige code.")
  static let handedOver = "uitgereikt"
  static let waiting = "nog niet"
  static let help = HelpTopic(
    title,
    """
    Hier staat wie er mag inloggen, in welke rol, en hoe ver dat is.

    Nieuw account: F6 maakt een persoonlijk account en een eenmalige code. De collega logt daarmee in, \
    kiest een wachtwoord en krijgt een vingerafdruk te zien.

    Goedkeuren: open het account met Enter, kies de rol en druk op F9. Laat de collega de vingerafdruk \
    voorlezen. Niemand keurt goed voor zichzelf. Sommige rollen vragen twee goedkeuringen.

    Sleutels: na de goedkeuring reikt de kast de sleutels uit zodra een collega inlogt die ze al heeft.
    """)

  /// How far somebody is, in a few words.
  static func standing(_ account: AccountAnswer) -> String {
    switch account.stage {
    case .invited: "uitgenodigd"
    case .blocked: "geblokkeerd"
    case .ended: "beëindigd"
    case .keysMade, .active: progress(account)
    }
  }

  private static func progress(_ account: AccountAnswer) -> String {
    if let role = account.roles.first(where: { $0.approvals < $0.needed }) {
      let isIn = account.roles.contains(where: \.isGranted)
      return isIn
        ? "actief, \(role.role.text) wacht \(count(role))" : "wacht op goedkeuring \(count(role))"
    }
    if account.roles.contains(where: { !$0.isGranted }) { return "wacht op sleutels" }
    return account.stage == .active ? "actief" : "zonder rol"
  }

  private static func count(_ role: AccountRoleAnswer) -> String {
    "\(role.approvals)/\(role.needed)"
  }

  static func style(_ account: AccountAnswer) -> Style {
    switch account.stage {
    case .blocked, .ended: .error
    case .invited, .keysMade: .warning
    case .active: standing(account) == "actief" ? .normal : .warning
    }
  }

  static func roles(_ account: AccountAnswer) -> String {
    account.roles.map(\.role.text).joined(separator: ", ")
  }

  static func place(_ role: AccountRoleAnswer) -> String {
    let schools =
      role.schools.isEmpty ? ManagementWording.allSchools : role.schools.joined(separator: ", ")
    guard !role.groups.isEmpty else { return schools }
    return "groep \(role.groups.joined(separator: ", ")); \(schools)"
  }

  static func approvals(_ role: AccountRoleAnswer) -> String {
    "\(role.approvals) van \(role.needed)"
  }

  static func keys(_ role: AccountRoleAnswer) -> String {
    role.isGranted ? handedOver : waiting
  }

  static func secrecy(_ account: AccountAnswer) -> String {
    account.secrecySigned.map { "getekend op \($0.dutch)" } ?? "nog niet getekend"
  }

  /// The groups that the approver must hear from the person stay out of sight.
  static func fingerprint(_ account: AccountAnswer, hidesStart: Bool) -> String {
    guard let text = account.fingerprint else { return "nog niet: eerst inloggen met de code" }
    let groups = text.split(separator: "-").map(String.init)
    guard hidesStart else { return text }
    return (Array(repeating: "****", count: min(2, groups.count)) + groups.dropFirst(2))
      .joined(separator: "-") + " (begin: laat het voorlezen)"
  }
}
