/// One line of help for every action and query, for `do --help`, `ask --help` and the manual.
package enum OfficeWording {
  /// What an action does; `nil` for one without words, which a test refuses.
  package static func help(action name: String) -> String? {
    actions[name] ?? RequestCommandWording.actions[name] ?? DisclosureCommandWording.actions[name]
      ?? RecipientCommandWording.actions[name] ?? RetentionCommandWording.actions[name]
  }

  /// What a query answers; `nil` for one without words, which a test refuses.
  package static func help(query name: String) -> String? {
    queries[name] ?? RequestCommandWording.queries[name] ?? DisclosureCommandWording.queries[name]
      ?? RecipientCommandWording.queries[name] ?? RetentionCommandWording.queries[name]
  }

  private static let actions: [String: String] = [
    "pupil.create": "Maakt een nieuwe leerling, aangemeld of ingeschreven.",
    "pupil.enrolment": "Schrijft een leerling in of uit, of legt vast dat er geen plaats is.",
    "pupil.move": "Zet een leerling in een andere groep van dezelfde school.",
    "sheet.change": "Wijzigt velden van een rubriek, of begint een blad van een rubriek.",
    "entry.add": "Voegt een verslag toe aan een rubriek.",
    "entry.correct": "Verbetert een verslag; de oude tekst blijft bewaard.",
    "entry.withdraw": "Trekt een verslag in; de tekst blijft bewaard.",
    "document.add": "Voegt een document van hooguit 50 MB toe.",
    "document.remove": "Wist een document; dat het er was, blijft staan.",
    "emergency.open": "Geeft noodtoegang tot de waarschuwingen van één leerling.",
    "emergency.review": "Legt vast dat iemand een noodtoegang heeft nagekeken.",
    "grant.give": "Wijst een leerling tot een einddatum toe aan een persoon.",
    "grant.end": "Beëindigt een toewijzing meteen.",
    "school.add": "Voegt een school toe.",
    "group.add": "Voegt een groep toe aan een school.",
    "group.change": "Wijzigt de naam van een groep, of sluit een groep.",
    "account.invite": "Nodigt iemand uit en geeft een eenmalige code.",
    "role.approve": "Keurt een rol goed, met de vingerafdruk van de sleutels.",
    "role.assign": "Geeft een account een rol erbij, of wijzigt scholen en groepen van een rol.",
    "role.withdraw": "Trekt een rol in en vernieuwt de sleutels.",
    "account.block": "Blokkeert een account, of beëindigt het voor altijd.",
    "account.reset": "Geeft iemand die het wachtwoord vergat een nieuwe eenmalige code.",
    "account.secrecy": "Legt vast dat iemand de geheimhoudingsverklaring heeft getekend.",
    "account.password": "Wijzigt het eigen wachtwoord.",
    "import.apply": "Voert een import uit die in een proefdraai is bekeken.",
    "school.contact": "Legt vast waar een school te vinden en te bellen is.",
    "school.region": "Legt vast in welke vakantieregio een school ligt.",
    "consent.record": "Legt een antwoord op een vraag om toestemming vast.",
    "consent.withdraw": "Trekt een toestemming in; dat geldt meteen.",
    "consent.enterStack": "Legt een stapel formulieren vast; elke rij heeft een eigen uitkomst.",
    "consent.remind": "Maakt herinneringsbrieven over toestemming, met een uitkomst per leerling.",
    "consent.task.done": "Noteert wat er is gedaan na een ingetrokken toestemming.",
    "policy.adopt": "Stelt een beleid in werking, met het nummer dat de vraag policy gaf.",
    "holidays.set": "Legt de schoolvakanties van een of meer regio's vast.",
  ]

  private static let queries: [String: String] = [
    "today": "Wat vandaag aandacht vraagt, voor zover de rol het mag weten.",
    "roster": "De leerlingen die de rol mag zien.",
    "dossier": "Het dossier van één leerling, voor zover de rol het mag zien.",
    "history": "Alle waarden van één veld, met wie ze schreef en wanneer.",
    "entry.history": "Alle versies van één verslag.",
    "reveal": "Het volledige nummer van een afgeschermd veld, met een doel.",
    "document": "Een document, om het uit te lezen.",
    "groups": "De scholen en hun groepen.",
    "policy": "Wat een beleid in deze kast zou wijzigen, en wat het tegenhoudt.",
    "consents": "De toestemmingen van één leerling, op een dag, met wie wat zei.",
    "consents.group": "De toestemmingen van een groep: leerlingen en waarvoor, één woord per vak.",
    "consents.forms": "Wie er mag tekenen voor elke leerling van een groep.",
    "consents.tasks": "Wat er nog moet gebeuren na ingetrokken toestemmingen.",
    "consents.letters": "De brieven over de toestemmingen van een leerling.",
    "consents.letter": "Eén brief over de toestemmingen van een leerling.",
    "consents.photos": "De fotolijst: wie er op de foto mag en wie niet, klaar om te printen.",
    "consents.overview": "Hoe de toestemmingen ervoor staan, in aantallen per school.",
    "emergencies": "De noodtoegang die nagekeken moet worden.",
    "emergency.search":
      "Zoekt in nood een ingeschreven leerling op hele voornaam en hele achternaam.",
    "grants": "De toewijzingen van een leerling.",
    "accounts": "De accounts met hun rollen en hoever die zijn.",
    "journal": "Regels van het logboek, met een reden.",
  ]
}
