import DossierCore
import DossierScreens

/// The words that only letters need, where the words of the screens do not fit in their sentences.
enum LetterWords {
  static let pupil = "de leerling"
  static let somePupil = "een leerling"
  static let officer = "de functionaris voor gegevensbescherming (FG)"
  static let appointment =
    "Kom langs bij de administratie van de school, of bel de school voor een afspraak."
  static let wholeDossier = "alles wat wij over de leerling bewaren"
  static let freeCopy = "geen, de eerste kopie is gratis"
  static let noFee = "geen, ook deze kopie is gratis"
  static let collectCopy = "U kunt de kopie ophalen bij de administratie van de school."
  static let untouched = "In het dossier verandert niets."
  static let page = "Een kopie van de gegevens"
  static let machineReadable = "Dezelfde gegevens in een bestand dat computers kunnen lezen (JSON)"
  static let onlyData = "Uw gegevens in een bestand dat computers kunnen lezen (JSON)"
  static let forOtherSchool = "Uw gegevens in een bestand voor een andere school (OSO)"

  static func attachments(_ count: Int) -> String {
    count == 1 ? "1 document uit het dossier" : "\(count) documenten uit het dossier"
  }

  static let overwritten = "Wij hebben de gegevens nagekeken."

  /// Somebody of the family whose name the maker of a page may not see.
  static func family(_ person: RequesterPerson) -> String {
    switch person {
    case .pupil: pupil
    case .guardian, .other: "een ouder of verzorger"
    }
  }

  static func complaintRules(_ board: PolicyIdentity) -> String {
    let place = board.correspondence.complaintRules
    guard place.isEmpty else { return place }
    let contact = [board.controller.email, board.controller.address].first { !$0.isEmpty } ?? ""
    return contact.isEmpty ? "op te vragen bij \(board.name)" : "op te vragen via \(contact)"
  }

  /// What is asked, as behind "uw verzoek om".
  static func asked(_ kind: RequestKind) -> String {
    switch kind {
    case .access: "inzage in het dossier"
    case .rectification: "correctie van gegevens"
    case .erasure: "wissing van gegevens"
    case .restriction: "beperking van het gebruik van gegevens"
    case .objection: "te stoppen met het gebruik van gegevens (bezwaar)"
    case .portability: "een kopie van de gegevens die u zelf gaf"
    case .parentInformation: "informatie over uw kind"
    case .question: "antwoord op een vraag of klacht over privacy"
    }
  }

  /// What happens once it was granted, in whole sentences.
  static func carryingOut(_ kind: RequestKind) -> String {
    switch kind {
    case .access, .portability: "Wij maken de kopie voor u klaar."
    case .parentInformation: "Wij zetten de informatie voor u op papier."
    case .rectification: "Wij passen de gegevens aan, of voegen uw verklaring toe."
    case .erasure: "Wij wissen de gegevens."
    case .restriction: "Wij gebruiken de gegevens voorlopig niet."
    case .objection: "Wij stoppen met het gebruik van de gegevens."
    case .question: "Wij beantwoorden uw vraag."
    }
  }

  /// What happens at once, before the decision; empty when nothing does.
  static func consequence(_ kind: RequestKind) -> String {
    switch kind {
    case .objection: "Tot het besluit gebruiken wij deze gegevens niet."
    case .access, .rectification, .erasure, .restriction, .portability, .parentInformation,
      .question:
      ""
    }
  }

  /// The question about what is missing, and why it is asked.
  static func gap(_ remark: IntakeRemark) -> (question: String, why: String)? {
    switch remark {
    case .situationMissing:
      (
        "Wat is er bijzonder aan uw situatie?",
        "Dat moeten wij weten om uw belang te kunnen afwegen."
      )
    case .groundMissing:
      ("Waarom vraagt u dit?", "Dat bepaalt wat wij volgens het reglement moeten doen.")
    case .oral, .forwardedByOfficer, .recognisedLate: nil
    }
  }
}

extension LetterWords {
  static let guardian = "een ouder of voogd met gezag"
  static let someFunction = "bestuurder"
  static let emptied = "leeg (dit hebben wij weggehaald)"
  static let toldApart = "anders; de nieuwe waarde krijgt u apart van ons"

  static func handler(_ school: School?) -> String {
    school.map { "de administratie van \($0.name)" } ?? "de administratie van de school"
  }

  /// A function as in the middle of a sentence: "de directeur".
  static func function(_ label: String) -> String { "de \(label.lowercased())" }

  /// An amount as letters write it: "€ 4,50".
  static func amount(_ cents: Int) -> String {
    let rest = cents % 100
    return "€ \(cents / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Typed words as a sentence: with a capital and a full stop.
  static func sentence(_ typed: String) -> String {
    guard let first = typed.first, let last = typed.last else { return "" }
    let ended = ".?!".contains(last) ? typed : typed + "."
    return first.uppercased() + ended.dropFirst()
  }

  /// Names, days or functions in one sentence: "de gemeente en de huisarts".
  static func series(_ words: [String], _ last: String = "en") -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }

  /// Who asks, when the name may not be seen or is not known.
  static func requester(_ intake: RequestIntake) -> String {
    switch intake.requester.person {
    case .pupil: pupil
    case .guardian: "de ouder of verzorger"
    case .other: "de verzoeker"
    }
  }

  /// What stands behind "Geachte"; without a first name the prefix of a surname has a capital.
  static func salutation(_ surname: String?) -> String {
    guard let surname, let first = surname.first else { return "heer of mevrouw" }
    return "heer of mevrouw \(first.uppercased())\(surname.dropFirst())"
  }

  /// How a due date came about; the reason of an extension stands in a sentence of its own.
  static func explanation(_ origin: DeadlineOrigin) -> String {
    switch origin {
    case .term(let days): "\(days) dagen na ontvangst"
    case .extended(let last, _): "verlengd, met een bericht van \(DateWording.written(last.told))"
    }
  }
}
