/// One line of help for the actions and queries about disclosures and transfers.
enum DisclosureCommandWording {
  static let actions: [String: String] = [
    "disclosure.record": "Verstrekt gegevens van een leerling en legt vast wat, waarom en aan wie.",
    "disclosure.supply": "Geeft een leverancier de leerlingen van groepen, in een bestand.",
    "disclosure.notice": "Legt vast dat de FG een verstrekking heeft gezien.",
    "transfer.prepare": "Bereidt een overstap voor en kiest wat meegaat.",
    "transfer.choose": "Kiest opnieuw wat met een overstap meegaat.",
    "transfer.copy": "Legt vast dat de ouders een afschrift kregen.",
    "transfer.view": "Legt vast wat de ouders of de leerling van een overstap vinden.",
    "transfer.send": "Verstuurt een overstap; dat is een verstrekking.",
    "transfer.cancel": "Stopt een overstap.",
  ]

  static let queries: [String: String] = [
    "disclosure.offer": "Wat er van een leerling naar een ontvanger mag, en wat niet en waarom.",
    "disclosure.check": "Of een verstrekking mag, en waar iemand eerst aan moet denken.",
    "disclosures": "Wat er van een leerling, of aan een ontvanger, verstrekt is.",
    "disclosure": "Eén regel uit het register van verstrekkingen.",
    "disclosure.holders": "Welke ontvangers een veld kregen, en sinds wanneer.",
    "disclosure.files": "Het bestand van een verstrekking, zolang de kast het bewaart.",
    "disclosures.family": "De lijst voor ouders: wie kreeg wat, in gewone woorden.",
    "disclosures.notices": "De verstrekkingen die de FG nog moet nakijken.",
    "transfers": "De overstappen van een leerling, of die nog lopen.",
    "transfer": "Eén overstap: wat meegaat, wat de ouders vinden, wat nog moet.",
    "transfer.offer": "Wat er van een leerling met een overstap mee kan, en wat niet en waarom.",
    "transfer.preview": "Het afschrift voor de ouders, zoals het nu zou gaan.",
  ]
}
