import DossierCore
import DossierOffice

/// What can be done with an account, why not, and what was done.
extension ManagementAccountWording {
  static let approve = "Rol goedkeuren"
  static let giveRole = "Rol geven"
  static let changeRole = "Rol wijzigen"
  static let withdrawRole = "Rol intrekken"
  static let reset = "Wachtwoord vergeten"
  static let signSecrecy = "Geheimhouding vastleggen"
  static let block = "Blokkeren"
  static let unblock = "Deblokkeren"
  static let end = "Beëindigen"

  static let mayNotManage = "uw rol beheert geen accounts"
  static let mayNotAssign = "uw rol geeft geen rollen"
  static let mayNotApprove = "uw rol keurt geen rollen goed"
  static let noRole = "er is geen rol gekozen"
  static let noKeys = "deze persoon heeft nog geen sleutels: eerst inloggen met de code"
  static let isApproved = "deze rol is al goedgekeurd"
  static let approvedByYou = "u keurde deze rol al goed; er is nog een collega nodig"
  static let isBlocked = "dit account is geblokkeerd"
  static let isEnded = "dit account is beëindigd"
  static let isOpen = "dit account is niet geblokkeerd"
  static func approvers(_ names: [String]) -> String {
    names.isEmpty
      ? "niemand mag deze rol goedkeuren" : "dit doet: \(names.joined(separator: " of "))"
  }

  static let resetButton = "Nieuwe code geven"
  static func resetQuestion(_ name: String) -> String {
    """
    \(name) krijgt een nieuwe eenmalige code en maakt nieuwe sleutels. Het oude wachtwoord werkt dan \
    niet meer. Elke rol moet opnieuw worden goedgekeurd.
    """
  }
  static func blockQuestion(_ name: String) -> String {
    "\(name) kan dan meteen niet meer inloggen. De sleutels worden vernieuwd."
  }
  static func unblockQuestion(_ name: String) -> String {
    "\(name) kan dan weer inloggen, zodra de rollen opnieuw zijn goedgekeurd."
  }
  static func endQuestion(_ name: String) -> String {
    "\(name) werkt hier niet meer en logt nooit meer in met dit account. Dit is niet terug te draaien."
  }
  static func withdrawQuestion(_ name: String, _ role: String) -> String {
    "\(name) is dan geen \(role.lowercased()) meer. De sleutels van die rol worden vernieuwd."
  }

  static let blocked = "Geblokkeerd. De sleutels worden vernieuwd."
  static let unblocked = "Gedeblokkeerd. De rollen moeten opnieuw worden goedgekeurd."
  static let ended = "Beëindigd."
  static func withdrawn(_ role: String) -> String { "De rol \(role.lowercased()) is ingetrokken." }
  static let secrecySaved = "De dag van de geheimhouding is vastgelegd."
  static let roleSaved = "De rol is opgeslagen. Een nieuwe rol wacht nu op goedkeuring."
  static func approvalSaved(left: Int) -> String {
    switch left {
    case 0:
      "Goedgekeurd. Zijn de sleutels er nog niet, dan reikt een collega ze uit door in te loggen."
    case 1: "Goedgekeurd. Er is nog 1 goedkeuring nodig, van iemand anders."
    default: "Goedgekeurd. Er zijn nog \(left) goedkeuringen nodig."
    }
  }
}
