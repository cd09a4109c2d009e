import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the register of recipients (ON-01 to ON-03) and the list of suppliers (ON-05).
enum RecipientWording {
  static let title = "Ontvangers"
  static let name = "Naam"
  static let type = "Soort"
  static let agreement = "Afspraak"
  static let until = "Tot en met"
  static let hint = "Enter opent de ontvanger. F4 kiest welke u ziet. Alt-L maakt de lijst."
  static let none = "Er zijn geen ontvangers van deze soort."
  static let filterTitle = "Welke ontvangers"
  static let new = KeyWording.Words("Nieuw", "Nieuwe ontvanger", "Voegt een ontvanger toe.")
  static let suppliersKey = KeyWording.Words(
    "Lijst", "Lijst van leveranciers", "Toont de lijst die ouders kunnen opvragen.")
  static let help = HelpTopic(
    title,
    """
    Hier staat wie gegevens van leerlingen kan krijgen. Wat er naar wie mag, staat in het beleid. Of \
    het nu kan, hangt af van de afspraak: zonder geldige afspraak krijgt een leverancier niets.

    Met F4 ziet u alleen de ontvangers die een afspraak missen, de leveranciers, of één soort. Met \
    Alt-L maakt u de lijst van leveranciers die ouders mogen opvragen.
    """)

  static func found(_ count: Int, _ filter: String) -> String {
    "\(count == 1 ? "1 ontvanger" : "\(count) ontvangers"): \(filter)."
  }

  static func word(_ filter: RecipientsQuery.Filter) -> String {
    switch filter {
    case .active: "in gebruik"
    case .wanting: "afspraak nodig"
    case .suppliers: "leveranciers"
    case .ended: "gestopt"
    }
  }

  static func word(_ standing: RecipientStanding) -> String {
    switch standing {
    case .notInUse: "niet in gebruik"
    case .missing: "ONTBREEKT"
    case .ended: "VERLOPEN"
    case .future: "begint nog"
    case .endingSoon: "loopt af"
    case .valid: "geldig"
    case .notNeeded: "niet nodig"
    }
  }

  static func sentence(_ standing: RecipientStanding) -> String {
    switch standing {
    case .notInUse: "Naar deze ontvanger gaat niets meer."
    case .missing: "Er is geen afspraak. Tot die er is, gaat er niets heen."
    case .ended: "De afspraak is verlopen. Tot er een nieuwe is, gaat er niets heen."
    case .future: "De afspraak begint nog. Tot die dag gaat er niets heen."
    case .endingSoon: "De afspraak loopt bijna af. Sluit op tijd een nieuwe."
    case .valid: "De afspraak is geldig."
    case .notNeeded: "Deze soort ontvanger heeft geen afspraak nodig: de wet regelt het."
    }
  }

  // The page of one recipient.
  static let pageHint = "Enter opent een afspraak. F9 toont wat u kunt doen."
  static let data = "Gegevens"
  static let address = "Adres"
  static let brin = "BRIN"
  static let contact = "Contact"
  static let channel = "Kanaal"
  static let from = "In gebruik sinds"
  static let ended = "Gestopt op"
  static let allowed = "Wat er heen mag"
  static let bases = "Grondslag"
  static let need = "Afspraak nodig"
  static let categories = "Rubrieken"
  static let closed = "Nooit"
  static let personalNumber = "BSN"
  static let consent = "Toestemming"
  static let agreements = "Afspraken"
  static let noAgreements = "Er is nog niets afgesproken."
  static let unknownType = "Het beleid kent deze soort niet meer. Er gaat niets heen."
  static let newAgreement = KeyWording.Words(
    "Nieuw", "Nieuwe afspraak", "Legt een afspraak met deze ontvanger vast.")
  static let change = "Ontvanger wijzigen"
  static let end = "Stoppen met deze ontvanger"
  static let given = "Wat deze ontvanger kreeg"
  static let isEnded = "Deze ontvanger is al gestopt."
  static let pageHelp = HelpTopic(
    title,
    """
    Bovenaan staat hoe u deze ontvanger bereikt. Daaronder staat wat er volgens het beleid heen mag. \
    Onderaan staan de afspraken. Enter opent een afspraak.

    Stopt u met een ontvanger, dan blijft hij in de lijst staan: zo is later nog te zien wie wat kreeg.
    """)

  static func word(_ need: AgreementNeed) -> String {
    switch need {
    case .processor: "een verwerkersovereenkomst, altijd"
    case .exchange: "schriftelijke afspraken over veilig uitwisselen"
    case .none: "geen; de wet of elke vordering zegt wat er mag"
    }
  }

  static func number(_ may: Bool) -> String { may ? "mag mee" : "gaat nooit mee" }

  // The form.
  static let newTitle = "Nieuwe ontvanger"
  static let changeTitle = "Ontvanger wijzigen"
  static let endTitle = "Stoppen met ontvanger"
  static let added = "De ontvanger staat in de lijst."
  static let changed = "De ontvanger is gewijzigd."
  static let stopped = "De ontvanger is gestopt."
  static let typeHint = "Wat voor ontvanger is het? Dit bepaalt wat er heen mag (F4 = lijst)."
  static let nameHint = "De naam van de organisatie, niet van een persoon."
  static let sameParty = "Zelfde organisatie"
  static let samePartyHint =
    "Alleen bij een andere naam: ja als het dezelfde organisatie is (fout hersteld, nieuwe naam)."
  static let addressHint = "Straat, huisnummer en plaats."
  static let brinHint = "Alleen voor een school, bijvoorbeeld 99XX."
  static let contactHint = "Een functie of afdeling, geen naam van een persoon."
  static let channelHint = "Hoe u veilig uitwisselt: beveiligde mail, OSO, een koppeling."
  static let fromHint = "Vanaf deze dag kan er iets heen."
  static let endIntro =
    "Na de laatste dag gaat er niets meer naar deze ontvanger. Vraag gegevens terug die daar nog "
    + "staan, of laat ze wissen."
  static let lastDay = "Laatste dag"
  static let lastDayHint = "Op deze dag kan er nog iets heen."
}
