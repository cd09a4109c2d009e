/// One line of help for the actions and queries about recipients, agreements and demands.
enum RecipientCommandWording {
  static let actions: [String: String] = [
    "recipient.add": "Zet een ontvanger in de lijst.",
    "recipient.change": "Wijzigt wat er over een ontvanger staat.",
    "recipient.end": "Stopt met een ontvanger na een laatste dag.",
    "agreement.add": "Legt een verwerkersovereenkomst of uitwisselingsafspraak vast.",
    "agreement.change": "Wijzigt een afspraak, bijvoorbeeld als die is verlengd.",
    "agreement.terminate": "Beëindigt een afspraak voor haar einde.",
    "demand.register": "Legt een vordering van politie of justitie vast.",
    "demand.written": "Legt vast dat het papier van een mondelinge vordering kwam.",
    "demand.notice": "Legt vast dat de FG een vordering heeft gezien.",
    "demand.scan": "Voegt de scan van het papier bij een vordering. Die komt in geen dossier.",
    "demand.close": "Sluit een vordering af: er is iets gegeven, of niet en waarom.",
  ]

  static let queries: [String: String] = [
    "recipients": "De ontvangers, met hoe hun afspraak ervoor staat.",
    "recipient": "Eén ontvanger met alle afspraken.",
    "agreements": "De afspraken; wat het eerst afloopt, staat bovenaan.",
    "suppliers": "De lijst van leveranciers die ouders kunnen opvragen, klaar om te printen.",
    "demand.paper": "De scan van het papier van een vordering.",
    "demands": "De vorderingen van politie en justitie.",
    "demand": "Eén vordering van politie of justitie.",
  ]
}
