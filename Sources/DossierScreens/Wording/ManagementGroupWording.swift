import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of schools and groups.
enum ManagementGroupWording {
  static let title = ManagementWording.groups
  static let group = "Groep"
  static let yearGroup = "Jaargroep"
  static let brin = "BRIN"
  static let none = "Er is nog geen school. Maak er een met F9."
  static let noGroup = "(nog geen groepen)"
  static let hint = "F6 maakt een groep; F9 toont wat u met deze groep kunt doen."
  static let new = KeyWording.Words("Nieuw", "Nieuwe groep", "Maakt een groep bij een school.")
  static let rename = "Naam wijzigen"
  static let close = "Groep sluiten"
  static let newSchool = "Nieuwe school"
  static let contact = "Adres en telefoon van de school"
  static let contactSaved = "Het adres is vastgelegd. Het staat in brieven en in overstapdossiers."
  static let noGroupChosen = "er is geen groep gekozen"
  static let noSchool = "maak eerst een school"
  static let closeQuestion = """
    Niemand kan dan nog in deze groep worden geplaatst. De leerlingen die er nu in zitten, blijven. \
    Dit is niet terug te draaien op dit scherm.
    """
  static let closed = "De groep is gesloten."
  static let added = "De groep is gemaakt."
  static let renamed = "De naam is gewijzigd."
  static let schoolAdded = "De school is gemaakt."
  static let newTitle = "Nieuwe groep"
  static let groupName = "Naam van de groep"
  static let groupNameHint = "Zoals iedereen hem noemt, bijvoorbeeld 5A of De Uilen."
  static let yearGroupHint =
    "Een gemengde groep heeft geen jaargroep: laat dit dan leeg (F4 = lijst)."
  static let schoolHint = "De school waar de groep bij hoort (F4 = lijst)."
  static let schoolName = "Naam van de school"
  static let schoolNameHint = "De naam zoals die op brieven staat."
  static let brinHint = "Vier tekens, met twee cijfers erachter voor een vestiging: 99XX of 99XX01."
  static let region = "Vakantieregio"
  static let regionHint =
    "De vakantieregio (F4 = lijst). Daarmee waarschuwt het programma voor termijnen in een vakantie."
  static let wrongBrin = "BRIN: gebruik twee cijfers en twee letters, bijvoorbeeld 99XX."
  static let help = HelpTopic(
    title,
    """
    Hier staan de scholen en hun groepen. Een groep die niet meer bestaat, sluit u: dan kan niemand er \
    nog in worden geplaatst. Een leerling gaat naar een andere groep in de lijst van leerlingen, met F9. \
    Met F9 legt u ook vast waar de school te vinden en te bellen is: zonder adres en telefoon kan er geen \
    overstapdossier naar een andere school.
    """)

  static func count(_ schools: Int, _ groups: Int) -> String {
    "\(schools == 1 ? "1 school" : "\(schools) scholen"), "
      + "\(groups == 1 ? "1 groep" : "\(groups) groepen")."
  }

  /// A year group as EDEXML writes it, in words.
  static func word(_ code: String?) -> String {
    guard let code else { return "gemengd" }
    guard let year = ImportedYearGroup(rawValue: code) else { return code }
    return switch year {
    case .babies: "baby's"
    case .oneYearOlds: "dreumesen"
    case .group0: "peuters"
    case .group1, .group2, .group3, .group4, .group5, .group6, .group7, .group8: "groep \(code)"
    case .secondary1, .secondary2, .secondary3, .secondary4, .secondary5, .secondary6:
      "klas \(code.dropFirst())"
    case .specialEducation: "so"
    case .secondarySpecial: "vso"
    case .combined: "gemengd"
    case .neitherPrimaryNorSecondary: "geen po of vo"
    case .historic: "van vroeger"
    }
  }
}
