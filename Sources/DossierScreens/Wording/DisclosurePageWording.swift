import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of one line of the register of disclosures.
enum DisclosurePageWording {
  static let hint = "F9 leest het bestand uit, zolang het er is. F1 zegt waarom iets er staat."
  static let noEnd = "niet afgesproken"
  static let agreement = "Afspraken"
  static let underAgreement = "gegeven onder de overeenkomst die toen gold"
  static let demand = "Vordering"
  static let onDemand = "gegeven op een vordering"
  static let transfer = "Overstap"
  static let withTransfer = "hoort bij een overstap (F9)"
  static let openTransfer = "Overstap openen"
  static let request = "Verzoek"
  static let onWish = "op verzoek van de betrokkene (dataportabiliteit)"
  static let itemHelp =
    "Dit gegeven ging mee. Het register bewaart niet wat erin stond, alleen dat het ging."
  static let register = "Vastgelegd"
  static let by = "Door"
  static let colleague = "een collega"
  static let policy = "Versie van het beleid"
  static let digest = "Kenmerk van"
  static let digestHelp =
    "Een controlegetal (SHA-256) over het bestand. Met hetzelfde bestand komt er hetzelfde getal "
    + "uit. Zo kan later blijken of een bestand dit bestand is."
  static let dataDigest = "Kenmerk"
  static let dataDigestHelp =
    "Een controlegetal over de gegevens die gingen. De kast maakte zelf geen bestand, dus dit getal "
    + "hoort niet bij een bestand dat iemand anders maakte."
  static let file = "Bestand"
  static let noFile = "er is geen bestand gemaakt"
  static let gone = "gewist na de termijn, of niet voor uw rol"
  static let fileHelp =
    "De kast bewaart het bestand een tijdje verzegeld en wist het daarna. Dat het er was, blijft "
    + "in het register staan. Alleen wie alles mag zien wat erin staat, kan het uitlezen."
  static let save = "Bestand uitlezen"
  static let saveTitle = "Verstrekking uitlezen"
  static let saveText =
    "Buiten de kast wordt het bestand niet beschermd. Wis het na het versturen.\n\n"
    + FormWording.whichFile
  static let notice = "Gezien"
  static let nothingToNotice = "deze verstrekking hoeft u niet (meer) na te kijken"
  static let noticeDone = "Vastgelegd dat u dit hebt gezien."
  static let help = HelpTopic(
    "Verstrekking",
    """
    Dit is één regel uit het register van verstrekkingen: aan wie, waarvoor, op welke grond, en elk \
    gegeven dat meeging. Wat er in de velden stond, bewaart het register niet.

    Is er een bestand gemaakt? F9 leest het uit zolang de kast het bewaart.
    """)

  static func title(_ row: DisclosureRow) -> String {
    "Verstrekking - \(row.pupilName ?? row.pupil.text)"
  }

  static let frozen = "bevroren: alleen met een uitzondering"
  static func kept(until day: CalendarDate) -> String { "bewaard tot en met \(day.dutch)" }
  static func noticed(on day: CalendarDate) -> String { "gezien op \(day.dutch)" }

  /// The form of a file by the name under which the register keeps it.
  static func word(_ form: String) -> String {
    switch form {
    case DisclosureForm.page.rawValue: "pagina om te lezen"
    case DisclosureForm.data.rawValue: "gegevens (JSON)"
    case "oso": "OSO-bestand"
    case "edexml": "EDEXML-bestand"
    default: form
    }
  }

  /// What the ground rests on, with labels.
  static func support(
    _ support: LegalSupport, article: String?, _ policy: Policy
  ) -> [(label: String, text: String)] {
    var lines: [(String, String)] = []
    switch support {
    case .law(let law): lines.append((DisclosureFormWording.article, law))
    case .publicTask(let reason): lines.append((DisclosureFormWording.why, reason))
    case .vitalInterest(let reason): lines.append((DisclosureFormWording.danger, reason))
    case .consent(let purpose):
      lines.append(
        (DisclosureFormWording.consent, policy.consentPurpose(purpose)?.label ?? purpose.text))
    case .agreement: break
    case .interest(let weighing):
      lines += [
        (DisclosureFormWording.use, DisclosureWording.word(weighing.use)),
        (DisclosureFormWording.interest, weighing.interest),
        (DisclosureFormWording.pupilsInterest, weighing.pupilsInterest),
        (DisclosureFormWording.outcome, weighing.outcome),
      ]
    }
    if let article, support.basis != .legalObligation {
      lines.append((DisclosureFormWording.article, article))
    }
    return lines
  }

  /// A digest in groups of eight, so that it can be compared by eye.
  static func hex(_ bytes: [UInt8]) -> String {
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }
    return stride(from: 0, to: digits.count, by: 4).map { start in
      digits[start..<min(start + 4, digits.count)].joined()
    }.joined(separator: " ")
  }
}
