import DossierCore

extension DisclosureWording {
  /// Why something cannot be ticked, short enough to stand behind it.
  static func short(_ bar: DisclosureBar) -> String {
    switch bar {
    case .notVisible(let reason): short(reason)
    case .frozen: "beperkt: bevroren"
    case .shielded: "afgeschermd: eigen route"
    case .aboutOthers: "gaat ook over anderen"
    case .notForRecipient: "mag niet naar deze ontvanger"
    case .closedField: "gaat nooit naar deze ontvanger"
    case .personalNumber: "nummer mag hier niet heen"
    case .secretAddress: "geheim adres"
    case .demand(let refusal): short(refusal)
    case .notInAgreement: "niet in de overeenkomst"
    }
  }

  /// Why something cannot be ticked, as a sentence.
  static func sentence(_ bar: DisclosureBar, role: String) -> String {
    switch bar {
    case .notVisible(let reason):
      "Wie iets zelf niet mag zien, kan het ook niet geven. "
        + ReasonWording.sentence(reason, role: role)
    case .frozen(let request):
      "Deze gegevens zijn tijdelijk bevroren\(request.map { " (verzoek \($0.text))" } ?? ""). "
        + "Ze gaan pas weer mee als de beperking voorbij is. Een verstrekking kan ook om een reden "
        + "uit de wet."
    case .shielded:
      "Gegevens over de veiligheid van een kind gaan alleen mee volgens de meldcode, en niet met "
        + "dit formulier."
    case .aboutOthers:
      "Dit verslag gaat ook over anderen. Maak voor deze ontvanger een verslag zonder hun gegevens."
    case .notForRecipient:
      "Dit soort ontvanger mag deze rubriek niet krijgen. Dat staat in het beleid."
    case .closedField:
      "Dit veld gaat nooit mee naar dit soort ontvanger, zoals de nationaliteit naar een school."
    case .personalNumber:
      "Het BSN of onderwijsnummer gaat alleen naar wie de wet noemt. Deze ontvanger hoort daar "
        + "niet bij."
    case .secretAddress:
      "Dit adres is geheim, of verraadt een geheim adres. Het gaat niet mee."
    case .demand(let refusal): RefusalWording().demand(refusal).what
    case .notInAgreement:
      "De overeenkomst met deze ontvanger gaat niet over deze rubriek. Laat eerst de overeenkomst "
        + "aanpassen."
    }
  }

  private static func short(_ reason: VisibilityReason) -> String {
    switch reason {
    case .noConsent: "geen toestemming"
    case .secrecyNotSigned: "geheimhouding niet getekend"
    case .notRecorded: "legt het bestuur niet vast"
    case .restricted: "beperkt: bevroren"
    case .cell, .grant, .noCell, .notInSummary, .outOfScope, .audience, .masked, .emergency,
      .supervisionOnly, .managed:
      "u mag dit niet zien"
    }
  }

  private static func short(_ refusal: DemandRefusal) -> String {
    if case .specialData = refusal { return "bijzonder: niet te vorderen" }
    if case .paperLate = refusal { return "vordering nog niet op papier" }
    return "niet gevorderd"
  }
}
