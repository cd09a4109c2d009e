import DossierCore
import DossierPolicy

/// What the command line refuses, in Dutch: what is wrong and what to do.
enum CommandFaultWording {
  /// The sentence for a fault; empty when everything was told already.
  static func sentence(for fault: CommandFault) -> String {
    switch fault {
    case .optionMissing, .malformedDate, .todayOnRealStore, .needsTerminal, .unknownName,
      .unknownParameter, .strayParameter, .missingParameter, .malformedParameter,
      .resourcesMissing, .outOfRange, .documentToTerminal:
      callSentence(for: fault)
    case .passwordFileUnreadable, .passwordFileOpen, .passwordMalformed, .passwordsDiffer,
      .passwordTooShort, .codeMalformed:
      passwordSentence(for: fault)
    case .witnessNoteUnsafe, .witnessUnusable, .backupExists, .backupUnwritable:
      placeSentence(for: fault)
    default: resultSentence(for: fault)
    }
  }

  private static func placeSentence(for fault: CommandFault) -> String {
    switch fault {
    case .witnessNoteUnsafe:
      "Het bestand dat zegt waar de getuige ligt, is niet te vertrouwen. Alleen de eigenaar van de "
        + "kast mag erbij: gebruik chmod 600, of wijs de map aan met --witness."
    case .witnessUnusable(let folder):
      "De map \(folder) kan geen getuige zijn: zij is er niet, is niet te beschrijven, of hoort bij "
        + "een andere kast."
    case .backupExists(let file):
      "\(file) bestaat al. Kies een nieuwe naam; een oude reservekopie wordt nooit overschreven."
    case .backupUnwritable(let file):
      "De reservekopie kan niet naar \(file). Controleer de map en de rechten."
    default: ""
    }
  }

  private static func callSentence(for fault: CommandFault) -> String {
    switch fault {
    case .optionMissing(let option): "Geef ook \(option) op."
    case .malformedDate(let option):
      "\(option) is geen datum. Schrijf dd-mm-jjjj of jjjj-mm-dd, bijvoorbeeld 2026-11-03."
    case .todayOnRealStore:
      "--today werkt alleen bij een demokast. Deze kast is echt: de datum is altijd vandaag."
    case .needsTerminal:
      "Dit gaat alleen in een terminal: de invoer is een bestand of een ander programma."
    case .unknownName(let name, let known) where known.count > 20:
      "\(name) bestaat niet."
        + (Likeness.closest(to: name, in: known).map { " Bedoelt u \($0)?" } ?? "")
        + " Alle namen staan in de hulp (--help)."
    case .unknownName(let name, let known):
      "\(name) bestaat niet. U kunt kiezen uit: \(known.joined(separator: ", "))."
    case .unknownParameter(let name, let known):
      known.isEmpty
        ? "\(name) hoort hier niet bij: deze vraag heeft geen opties."
        : "\(name) hoort hier niet bij. Wel: \(known.joined(separator: ", "))."
    case .strayParameter(let name): "\(name) staat los. Schrijf een optie met een waarde erachter."
    case .missingParameter(let name): "Geef ook \(name) op."
    case .malformedParameter(ActionLine.form):
      "Deze regel is geen JSON-object. Voorbeelden staan in dossierkast do --help."
    case .malformedParameter(let name): "De waarde van \(name) heeft niet de goede vorm."
    case .resourcesMissing:
      "De map met het beleid is niet gevonden. Wijs de map aan met --resources."
    case .documentToTerminal:
      "Stuur het document naar een bestand: zet er > BESTAND achter, of gebruik --json."
    case .outOfRange(let option, let range):
      "\(option) moet een getal van \(range.lowerBound) tot en met \(range.upperBound) zijn."
    default: ""
    }
  }

  private static func passwordSentence(for fault: CommandFault) -> String {
    switch fault {
    case .passwordFileUnreadable:
      "Het wachtwoordbestand is er niet of is niet te lezen. Controleer de naam en de rechten."
    case .passwordFileOpen:
      "Anderen kunnen het wachtwoordbestand lezen. Zet het op slot met chmod 600."
    case .passwordMalformed:
      "Hier staat niet precies één wachtwoord. Zet het op één regel, met niets erachter."
    case .passwordsDiffer: "De twee wachtwoorden zijn niet gelijk. Probeer het opnieuw."
    case .passwordTooShort(let minimum):
      "Het wachtwoord is te kort: kies er een van minstens \(minimum) tekens."
    case .codeMalformed:
      "Dit is geen eenmalige code. Een code heeft vier groepjes van vier letters en cijfers."
    default: ""
    }
  }

  private static func resultSentence(for fault: CommandFault) -> String {
    switch fault {
    case .roleNeeded(let roles):
      "U hebt meer rollen. Kies er een met --role: \(list(roles))."
    case .roleNotHeld(let role, let has):
      "U hebt de rol \(role) niet." + (has.isEmpty ? "" : " U hebt: \(list(has)).")
    case .waitsForApproval(let fingerprint):
      "Uw account wacht op goedkeuring. Uw vingerafdruk is \(fingerprint)."
    case .waitsForKeys:
      "Uw rol is goedgekeurd. Een collega die de sleutels heeft, moet eerst nog inloggen."
    case .restoreNotReplayed:
      "Er is een oudere kast teruggezet. Wat daarna is geblokkeerd of ingetrokken, geldt nog niet. "
        + "Eerst moet de FG inloggen met \(RestoreOptions.option)."
    case .replayNeedsSheets:
      "Er is een oudere kast teruggezet, van voor de laatste nieuwe sleutel van het logboek. Alleen "
        + "de kluisbladen helpen: dossierkast recover \(RestoreOptions.option)."
    case .folderUnwritable(let folder): "In de map \(folder) kan niets worden geschreven."
    case .demoExists(let file): "\(file) bestaat al. Kies een andere map, of gooi de demo weg."
    case .policyMistakes(let sentences): sentences.joined(separator: "\n")
    case .holidaysMissing(let board):
      "Van \(board) zijn er geen schoolvakanties. Noem het bestand met zijn map, bijvoorbeeld "
        + "./vakanties.yaml."
    case .otherBoard(let file, let store):
      "Dit zijn de vakanties van \(file), en deze kast is van \(store). Er is niets veranderd."
    case .sheetsRefused:
      "Deze twee kluisbladen horen niet bij deze kast, of niet bij elkaar. Er is niets uitgedeeld."
    case .sheetsNotCopied:
      "De kluisbladen zijn niet teruggetypt. Er is geen kast gemaakt; begin opnieuw."
    case .exportUnwritten(let record):
      "De verstrekking staat in het register, maar het bestand kon niet worden geschreven. Doe de "
        + "export niet nog een keer. Lees het bestand uit met: dossierkast export file "
        + "--disclosure \(record.text) --to BESTAND"
    case .brokenOff: "Afgebroken. Er is niets veranderd."
    default: ""
    }
  }

  private static func list(_ roles: [RoleCode]) -> String {
    roles.map(\.text).joined(separator: ", ")
  }
}
