import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the start screen.
enum TodayWording {
  static let title = "Vandaag"
  static let nothing = "Er is vandaag niets dat uw aandacht vraagt."
  static let hint = "Enter opent de regel."
  static let quietHint = "Kies een toets, of open de menubalk met F10."
  static let tasks = "Dit kunt u doen:"
  static let menuTask = "Alles wat u kunt doen, in de menubalk"
  static let what = "Wat"
  static let detail = "Waarover"
  static let find = KeyWording.Words(
    "Zoeken", "Leerlingen zoeken", "Opent de lijst van leerlingen.")
  static let seeAccounts = "Kijk in het menu Beheer, bij Accounts en autorisaties."
  static let noAction = "Hier hoeft u niets mee te doen."
  static let scarceAction = "Geef nog iemand een rol met deze sleutel: Beheer, Accounts."
  static let backupAction =
    "Maak de kopie buiten dit scherm, met de opdracht: dossierkast backup."
  static let warning = "Let op"
  static let understood = "Gelezen"
  static let reserveAction = """
    Vergeet één van hen het wachtwoord, dan kan niemand hem of haar weer toelaten. Geef nog iemand \
    zo'n rol: Beheer, Accounts. Is het al te laat, dan helpen alleen de twee kluisbladen.
    """
  static let evaluationAction = """
    Het reglement moet worden geëvalueerd. Doe dat met de GMR, en zet de nieuwe dag in het beleid \
    van het bestuur.
    """
  static let help = HelpTopic(
    title,
    """
    Hier staat wat vandaag aandacht vraagt, voor zover het bij uw rol hoort. Het belangrijkste staat \
    bovenaan. Ga met de pijlen naar een regel en druk op Enter.
    """)

  static let incompleteTitle = "Niet complete dossiers"
  static let incompleteHint = "Enter opent het dossier, zodat u het kunt aanvullen."

  /// The two columns of a line.
  static func texts(_ item: TodayItem, _ policy: Policy) -> [String] {
    switch item {
    case .draft(let draft): ["Concept van u", detail(draft, policy)]
    case .requests(let attention, let lines, let reminded):
      texts(attention, lines, reminded: reminded)
    case .consents(let consents): texts(consents)
    case .agreementsEnding(let ending): texts(ending: ending)
    case .agreementsLacking(let count): texts(lacking: count)
    case .demands(let attention, let demands): texts(attention, demands)
    case .holds(let holds): HoldWording.today(holds)
    case .upkeep(let line): UpkeepWording.today(line)
    case .transfers(let count):
      [TransfersWording.waiting, TransfersWording.count(count)]
    case .notices(let count):
      [DisclosuresWording.forOfficer, DisclosuresWording.count(count)]
    case .emergency(let access):
      [
        ManagementWording.emergencies,
        "uiterlijk \(access.reviewBy.dutch), door \(access.person ?? "onbekend")",
      ]
    case .approval(let person, let role, let mayApprove, let hasKeys):
      [
        hasKeys ? (mayApprove ? "Rol goedkeuren" : "Wacht op goedkeuring") : "Nog niet ingelogd",
        "\(person): \(name(role, policy))",
      ]
    case .incomplete(let rows):
      ["Dossiers niet compleet", rows.count == 1 ? "1 leerling" : "\(rows.count) leerlingen"]
    case .scarce(let compartment):
      ["Te weinig sleutels", "\(compartment): minder dan twee mensen hebben die"]
    case .handedOver(let person, let role):
      [
        "Sleutels uitgereikt",
        "door uw inloggen aan \(person) (\(name(role, policy).lowercased()))",
      ]
    case .warning(let sentence): [warning, sentence.replacing("\(warning): ", with: "")]
    case .reserve(.approvers(let people, let wanted)):
      ["Te weinig goedkeurders", "\(people) van de \(wanted) die er minstens moeten zijn"]
    case .reserve(.managers(let people)):
      ["Te weinig beheerders", "\(people) van de 2 die accounts moeten kunnen beheren"]
    case .evaluationOverdue(let day):
      ["Beleid evalueren", "dat moest uiterlijk op \(day.dutch)"]
    case .witness(let trouble): texts(trouble)
    case .backupDue: ["Reservekopie nodig", "maak een kopie van de kast op een andere plek"]
    }
  }

  /// When the last backup was made.
  static func backup(_ day: CalendarDate?) -> String {
    day.map { "Laatste reservekopie: \($0.dutch)." } ?? "Er is nog geen reservekopie gemaakt."
  }

  static func name(_ role: RoleCode, _ policy: Policy) -> String {
    policy.role(role)?.label ?? role.text
  }
}
