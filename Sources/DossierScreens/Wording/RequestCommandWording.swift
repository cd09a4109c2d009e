/// One line of help for every action and query about requests.
enum RequestCommandWording {
  /// What each action does.
  static let actions: [String: String] = [
    "request.register": "Registreert een verzoek, ook van iemand die dit niet mag vragen.",
    "request.identity": "Legt vast hoe de school weet wie vraagt; nooit een nummer of kopie.",
    "request.start": "Neemt een verzoek in behandeling.",
    "request.parties":
      "Legt vast welke collega's bij de familie horen en dus niets in het verzoek doen.",
    "request.assign": "Wijst een verzoek toe aan een collega.",
    "request.remind": "Herinnert wie een verzoek behandelt.",
    "request.complete": "Legt vast wat de verzoeker aanvulde.",
    "request.wait": "Legt vast dat de school op de verzoeker wacht; de klok loopt door.",
    "request.waitEnd": "Legt vast dat het antwoord van de verzoeker er is.",
    "request.extend": "Verlengt de termijn, met een reden en de dag van het bericht.",
    "request.advise": "Legt het advies van de FG vast.",
    "request.decide": "Besluit over elk onderdeel van een verzoek.",
    "request.answer": "Beantwoordt een vraag of klacht aan de FG.",
    "request.contribute": "Levert per rubriek wat er is voor een inzage, of zegt waarom niet.",
    "request.accessLog": "Voegt aan een inzage toe wie het dossier bekeek.",
    "request.package": "Maakt het pakket van een verzoek.",
    "request.handOver": "Legt vast dat een kopie is overhandigd, hoe en voor hoeveel geld.",
    "request.correct": "Voert een correctie uit: de juiste waarde, of een verklaring erbij.",
    "request.proposeErasure": "Stelt voor wat gewist wordt en wat moet blijven.",
    "request.approveErasure": "Keurt het voorstel van een ander goed en wist.",
    "request.tell": "Legt vast dat ontvangers zijn ingelicht, of waarom niet.",
    "request.carryOut": "Legt vast dat alles is uitgevoerd wat is toegewezen.",
    "request.announceLifting": "Legt vast dat de verzoeker weet dat een beperking stopt.",
    "request.lift": "Heft een beperking op.",
    "restriction.endRestored":
      "Heft een beperking op die na het terugzetten van een kopie hersteld is.",
    "request.close": "Sluit een verzoek waarin niets meer te doen is.",
    "request.withdraw": "Legt vast dat de verzoeker het verzoek intrekt.",
    "request.followUp": "Legt een klacht, bemiddeling door de AP of zaak bij de rechter vast.",
    "request.notify":
      "Maakt de brief aan een ontvanger over een wijziging, en legt vast wanneer die weg is.",
    "letter.make": "Maakt een brief over een verzoek, klaar om te ondertekenen.",
  ]

  /// What each query answers.
  static let queries: [String: String] = [
    "requests": "De verzoeken; wat het eerst klaar moet zijn, staat bovenaan.",
    "request": "Eén verzoek: wat er gevraagd is, hoe het staat en wat er moet gebeuren.",
    "request.preview": "Wat uit een nieuw verzoek zou volgen: de termijn en wie mag vragen.",
    "tasks": "Wat u zelf te doen hebt in de open verzoeken.",
    "due": "De verzoeken die te laat zijn of bijna; alleen nummers en datums.",
    "oversight": "De cijfers over verzoeken, voor de FG en het bestuur.",
    "letters": "De brieven die over een verzoek zijn gemaakt.",
    "letter": "De tekst van één brief.",
    "contribution": "Wat u voor een inzage kunt bijdragen.",
    "package": "Hoever het pakket van een verzoek is.",
    "package.files": "De bestanden van een pakket, om te overhandigen.",
    "certificate": "Het bewijs van wissing: wat gewist is, zonder de inhoud.",
    "frozen": "Wat nu bevroren is, van welke leerling en door welk verzoek.",
    "restricted.view": "Een bevroren rubriek, met toestemming of een uitzondering van de wet.",
  ]
}
