import DossierCore

extension RefusalWording {
  /// What a rule of the register of recipients forbids, and what to do now.
  func recipient(_ refusal: RecipientRefusal) -> (what: String, now: String) {
    switch refusal {
    case .unknownType(let code):
      (
        "Het beleid kent het soort ontvanger \(code.text) niet.",
        "Kies een soort uit de lijst (F4). Staat het er niet bij? Vraag of het in het beleid moet."
      )
    case .nameMissing: ("De ontvanger heeft nog geen naam.", "Vul de naam in.")
    case .sameName:
      (
        "Deze ontvanger staat al in de lijst.",
        "Zoek hem op in de lijst en wijzig die, of geef deze een andere naam."
      )
    case .notABrin:
      (
        "Dit BRIN klopt niet.",
        "Een BRIN is twee cijfers en twee letters, bijvoorbeeld 99XX, en soms nog twee cijfers."
      )
    case .channelMissing:
      (
        "Er staat niet hoe u veilig met deze ontvanger uitwisselt.",
        "Vul het kanaal in, bijvoorbeeld beveiligde mail of een koppeling."
      )
    case .endsBeforeStart:
      ("De laatste dag ligt voor de eerste dag.", DateWording.checkBoth)
    case .alreadyEnded(let day):
      ("Deze ontvanger is al gestopt op \(day.dutch).", "Er hoeft niets meer te gebeuren.")
    case .typeIsFixed:
      (
        "De soort van een ontvanger verandert niet. Wat eerder werd afgesproken en gegeven, hoort "
          + "bij deze soort.", "Beëindig deze ontvanger en voeg een nieuwe toe met de goede soort."
      )
    case .nameOfAnother:
      (
        "De naam is anders. In het register en in toestemmingen staat wat de oude kreeg.",
        "Is het dezelfde organisatie? Kies dan ja bij Zelfde organisatie. Is het een andere? Voeg "
          + "die dan toe als nieuwe ontvanger."
      )
    }
  }

  /// What a rule about agreements forbids, and what to do now.
  func agreement(_ refusal: AgreementRefusal) -> (what: String, now: String) {
    switch refusal {
    case .kindDoesNotFit(let kind, _):
      (
        "Een \(AgreementWording.word(kind)) past niet bij dit soort ontvanger.",
        "Kies de andere soort afspraak."
      )
    case .numberMissing:
      ("De afspraak heeft geen nummer of kenmerk.", "Neem het over van het papier.")
    case .modelMissing:
      (
        "Er staat niet welk model de afspraak volgt.",
        "Kies 3.0 of 4.0, of noem het andere model."
      )
    case .securityAnnexMissing:
      (
        "De datum van de beveiligingsbijlage ontbreekt.",
        "Zonder die bijlage is een verwerkersovereenkomst niet af. Vraag hem op."
      )
    case .purposesMissing:
      ("Er staat niet voor welk doel gegevens weggaan.", "Kies een of meer doelen (F4).")
    case .categoriesMissing:
      ("Er staat niet welke rubrieken weggaan.", "Kies een of meer rubrieken (F4).")
    case .reviewMissing:
      (
        "Er staat niet wanneer u weer naar deze afspraak kijkt.",
        "Vul een datum in bij Herzien voor."
      )
    case .purposeClosed(let purpose):
      (
        "Voor het doel \(name(purpose)) krijgt dit soort ontvanger niets.",
        "Laat het doel weg, of kies een andere ontvanger."
      )
    case .categoryClosed(let category):
      (
        "De rubriek \(name(category)) gaat niet naar dit soort ontvanger.",
        "Laat de rubriek weg. Moet het wel? Dan beslist het bestuur over het beleid."
      )
    case .endsBeforeBegin:
      ("Een datum ligt voor het begin van de afspraak.", "Kijk de datums na.")
    case .annexInFuture:
      ("De beveiligingsbijlage is van een dag die nog komt.", "Kijk de datum van de bijlage na.")
    case .impossibleBreachNotice:
      (
        "Een datalek melden kan binnen 1 tot 72 uur.",
        "Vul het aantal uren in dat in de overeenkomst staat."
      )
    case .alreadyTerminated(let day):
      (
        "Deze afspraak is al afgelopen, op \(day.dutch).",
        "Maak een nieuwe afspraak. De oude blijft staan zoals hij was."
      )
    case .recipientEnded:
      (
        "Deze ontvanger is niet meer in gebruik.",
        "Voeg de ontvanger opnieuw toe als u er weer mee werkt."
      )
    case .sameNumber:
      (
        "Deze ontvanger heeft al een afspraak met dit nummer.",
        "Wijzig die afspraak, of geef deze een ander nummer."
      )
    }
  }

  /// What a rule about demands forbids, and what to do now.
  func demand(_ refusal: DemandRefusal) -> (what: String, now: String) {
    DemandWording(policy).words(refusal)
  }
}
