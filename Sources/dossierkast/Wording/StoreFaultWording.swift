import DossierCore
import DossierOffice
import DossierScreens
import DossierStore

/// What the store refuses or finds wrong, in Dutch: what is wrong and what to do.
enum StoreFaultWording {
  /// The sentence for a fault.
  static func sentence(for fault: StoreFault) -> String {
    switch fault {
    case .missing:
      "Deze kast is er niet. Controleer de naam achter --store, of maak een kast met init."
    case .alreadyThere: "Er staat hier al een kast. Kies een andere naam."
    case .notAStore: "Dit bestand is geen kast van Dossierkast. Er is niets aan veranderd."
    case .newerFormat(let found, let known):
      "Een nieuwere versie van het programma maakte deze kast (vorm \(found), dit programma kent "
        + "\(known)). Werk het programma bij."
    case .truncated:
      "De kast is niet compleet: het bestand breekt af. Zet de laatste reservekopie terug."
    case .damaged:
      "De kast is beschadigd of veranderd. Draai verify om te zien wat nog goed is; opent ook dat niet, "
        + "zet dan de laatste reservekopie terug."
    default: accessSentence(for: fault)
    }
  }

  private static func accessSentence(for fault: StoreFault) -> String {
    switch fault {
    case .noRights: "U mag dit bestand niet openen. Vraag ICT naar de rechten van de kast."
    case .ownedByAnother: "De kast is van een andere gebruiker van dit systeem."
    case .openToOthers:
      "Anderen kunnen bij het bestand van de kast. Zet het op slot met chmod 600."
    case .networkFileSystem:
      "De kast staat op een netwerkschijf. Dat is niet veilig; zet haar op een eigen schijf."
    case .diskFull: "De schijf is vol. Er is niets veranderd. Maak eerst ruimte."
    case .busy: "De kast is te lang bezet door iemand anders. Probeer het opnieuw."
    case .system where fault.isFailedWrite:
      "Er kon niet worden geschreven: uw ruimte op de schijf (quotum) is op, of de schijf is stuk. "
        + "Er is niets veranderd. Maak ruimte of bel ICT."
    case .system(let number): "Het systeem meldt fout \(number). Er is niets veranderd."
    case .machineKeyMissing:
      "De machinesleutel is er niet. Zonder die sleutel gaat de kast niet open."
    case .machineKeyUnsafe:
      "De machinesleutel is niet veilig: alleen de eigenaar mag erbij. Gebruik chmod 600."
    case .machineKeyWrong: "Deze machinesleutel hoort bij een andere kast."
    case .witnessUnreachable: "De map van de getuige is er niet, of is niet te beschrijven."
    default: loginSentence(for: fault)
    }
  }

  private static func loginSentence(for fault: StoreFault) -> String {
    switch fault {
    case .loginRefused: "Deze naam en dit wachtwoord horen niet bij elkaar."
    case .waitUntil(let moment):
      "Te veel pogingen. Probeer het weer na \(moment.dutch)."
    case .invitationRefused:
      "Deze naam en code horen niet bij elkaar, of de code is verlopen. Vraag een nieuwe."
    case .accountBlocked: "Dit account is geblokkeerd. Vraag ICT of de directeur."
    case .noRole(let role): "De rol \(role) is niet goedgekeurd voor dit account."
    case .rolledBack(let remembered, let found):
      "Deze kast is ouder dan de kast die u het laatst zag (regel \(found) in plaats van "
        + "\(remembered)). Stop en waarschuw de FG. Is met opzet een reservekopie teruggezet? Log dan "
        + "in met \(RestoreOptions.option)."
    default: RefusalWording().explanation(of: .fault(ArchiveFault(fault))).line
    }
  }
}
