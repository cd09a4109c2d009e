import DossierCore

/// The Dutch words of a package for what stands there in codes.
enum PackageWording {
  static let partOfEverything = "Een deel van de gegevens"
  static let someStaff = "Medewerker van de school"

  /// What somebody else was given, thing by thing.
  static func things(_ line: ExtractDisclosure) -> String {
    let reports = line.reports.map { "een of meer verslagen of documenten (\($0))" }
    return (line.fields + reports).joined(separator: ", ")
  }

  static func word(_ source: DataSource) -> String {
    switch source {
    case .guardian: "ouder of verzorger"
    case .pupil: "leerling"
    case .previousSchool: "vorige school of kinderopvang"
    case .municipality: "gemeente"
    case .duo: "DUO"
    case .staff: "school"
    case .expert: "deskundige van buiten de school"
    case .system: "administratiesysteem van de school"
    }
  }

  static func word(_ act: AccessLog.Act) -> String {
    switch act {
    case .viewed: "bekeken"
    case .documentRead: "document gelezen"
    case .changed: "toegevoegd of veranderd"
    case .imported: "ingelezen uit een ander systeem"
    case .emergency: "bekeken bij nood"
    }
  }

  /// How long something is kept, in a sentence without a full stop.
  static func sentence(_ rule: RetentionRule) -> String {
    let nature =
      switch rule.nature {
      case .minimum: "ten minste"
      case .maximum: "ten hoogste"
      }
    let moment =
      switch rule.start {
      case .departure: "nadat de leerling van school ging"
      case .written: "nadat het werd opgeschreven"
      case .closed: "nadat de zaak werd afgesloten"
      case .bookYear: "na het einde van het boekjaar"
      case .childcareLeft: "nadat de leerling van de opvang ging"
      case .consentEnded: "nadat de toestemming stopte"
      case .decision: "na het besluit over de toelating"
      }
    return "\(nature) \(length(rule.months)) \(moment)"
  }

  private static func length(_ months: Int) -> String {
    switch months {
    case 1: "1 maand"
    case let months where months > 0 && months.isMultiple(of: 12): "\(months / 12) jaar"
    default: "\(months) maanden"
    }
  }

  static func sentence(_ reason: PackageOmission.Reason) -> String {
    switch reason {
    case .withheld(let ground), .refused(let ground): sentence(ground)
    case .notSupplied: "deze gegevens kregen wij niet van u, dus u kunt ze niet meenemen."
    case .aboutOthers: "dit gaat ook over iemand anders."
    case .secretAddress: "dit adres is geheim."
    case .personalNumber: "dit nummer geven wij alleen aan uzelf."
    case .removed: "dit document is intussen verwijderd."
    }
  }

  /// A shielded ground is worded as the exception of the law that it looks like to everybody.
  private static func sentence(_ ground: RefusalGround) -> String {
    let reason =
      switch ground {
      case .safety, .legalException: "de wet maakt hier een uitzondering"
      case .rightsOfOthers: "de rechten van anderen staan dit in de weg"
      case .manifestlyUnfounded: "dit deel van het verzoek was kennelijk ongegrond of buitensporig"
      case .notSupplied: "deze gegevens kregen wij niet van u"
      case .notGivenToOther: "wij geven dit ook niet aan de ouder met gezag"
      case .interestOfChild: "het belang van het kind staat dit in de weg"
      case .notEntitled: "u mag hier niet om vragen"
      case .identityNotEstablished: "wij konden niet vaststellen wie u bent"
      case .statutoryPeriod: "de wet zegt dat wij dit moeten bewaren"
      case .legalClaim: "dit is nodig voor een rechtszaak"
      case .held: "dit mag nu nog niet worden vernietigd"
      case .noGround, .dataAreRight, .compellingGrounds: "daarvoor is geen grond"
      }
    return "\(reason). De uitleg staat in het besluit."
  }
}
