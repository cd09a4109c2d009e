package import DossierCore

/// What happened, in words, for the journal (logboek).
package enum JournalWording {
  /// For example "dossier ingezien".
  package static func words(_ event: JournalEvent) -> String {
    switch event {
    case .storeCreated: "kast gemaakt"
    case .login: "ingelogd"
    case .logout: "uitgelogd"
    case .loginFailed: "inloggen mislukt"
    case .locked: "scherm vergrendeld"
    case .clockBehind: "klok liep achter"
    case .todayViewed: "Vandaag bekeken"
    case .rosterViewed: "leerlingenlijst bekeken"
    case .dossierViewed: "dossier ingezien"
    case .fieldRevealed: "volledig nummer getoond"
    case .historyViewed: "geschiedenis bekeken"
    case .entryViewed: "verslag gelezen"
    case .documentRead: "document uitgelezen"
    case .journalRead: "logboek gelezen"
    case .accountsViewed: "accounts bekeken"
    case .emergencyListed: "noodtoegang bekeken"
    case .refused: "opdracht geweigerd"
    case .pupilCreated: "leerling aangemaakt"
    case .pupilMoved: "leerling naar andere groep"
    case .enrolmentChanged: "in- of uitschrijving gewijzigd"
    case .sheetChanged: "rubriek gewijzigd"
    case .entryAdded: "verslag toegevoegd"
    case .entryCorrected: "verslag verbeterd"
    case .entryWithdrawn: "verslag ingetrokken"
    case .documentAdded: "document toegevoegd"
    case .documentRemoved: "document verwijderd"
    case .schoolAdded: "school toegevoegd"
    case .schoolChanged: "school gewijzigd"
    case .holidaysSet: "schoolvakanties vastgelegd"
    case .groupAdded: "groep toegevoegd"
    case .groupChanged: "groep gewijzigd"
    case .accountInvited: "account uitgenodigd"
    case .accountAccepted: "uitnodiging aangenomen"
    case .accountChanged: "account gewijzigd"
    case .accountBlocked: "account geblokkeerd"
    case .accountReset: "nieuwe eenmalige code gegeven"
    case .passwordChanged: "wachtwoord gewijzigd"
    case .roleApproved: "rol goedgekeurd"
    case .roleWithdrawn: "rol ingetrokken"
    case .grantsFulfilled: "sleutels uitgereikt"
    case .resealed: "vak opnieuw verzegeld"
    case .pupilGranted: "leerling toegewezen"
    case .pupilGrantEnded: "toewijzing beëindigd"
    case .emergencySearched: "met noodtoegang gezocht"
    case .emergencyOpened: "noodtoegang gebruikt"
    case .emergencyReviewed: "noodtoegang nagekeken"
    case .requestRegistered: "verzoek geregistreerd"
    case .consentRecorded, .consentWithdrawn, .consentsViewed, .consentTaskDone, .consentsPrinted,
      .recipientChanged, .agreementChanged, .suppliersListed, .disclosureRecorded,
      .disclosureRead, .disclosuresViewed, .disclosureChecked, .disclosureNoticed, .demandRecorded,
      .demandsViewed, .demandNoticed,
      .demandWritten, .demandScanned, .demandClosed, .transferPrepared, .transferShown,
      .transferSent:
      outgoing(event)
    case .requestStep, .requestViewed, .requestsViewed, .restrictedViewed, .statementAdded,
      .dataErased, .erasureAwaited, .restrictionRestored, .restrictionEnded, .certificateViewed,
      .oversightViewed, .letterMade, .packageBegun, .packageMade, .packageRead, .packageExpired:
      request(event)
    case .holdPlaced, .holdReviewed, .holdLifted, .holdsViewed, .upkeepViewed: keeping(event)
    case .imported: "bestand geïmporteerd"
    case .policyAdopted: "beleid in werking"
    case .policyCompared: "ander beleid vergeleken"
    case .backedUp: "reservekopie gemaakt"
    case .restoreAccepted: "teruggezette kast aanvaard"
    }
  }

  /// What is held back from destruction, and what in dossiers is looked at again.
  private static func keeping(_ event: JournalEvent) -> String {
    switch event {
    case .holdPlaced: "vernietiging aangehouden"
    case .holdReviewed: "aanhouding nagezien"
    case .holdLifted: "aanhouding opgeheven"
    case .holdsViewed: "aanhoudingen bekeken"
    case .upkeepViewed: "werklijst van dossiers bekeken"
    default: event.rawValue
    }
  }

  /// What was agreed and what left the school.
  private static func outgoing(_ event: JournalEvent) -> String {
    switch event {
    case .consentRecorded: "toestemming vastgelegd"
    case .consentWithdrawn: "toestemming ingetrokken"
    case .consentsViewed: "toestemmingen bekeken"
    case .consentTaskDone: "gevolg van ingetrokken toestemming afgehandeld"
    case .consentsPrinted: "lijst van toestemmingen gemaakt"
    case .recipientChanged: "ontvanger gewijzigd"
    case .agreementChanged: "afspraak met ontvanger gewijzigd"
    case .suppliersListed: "lijst van leveranciers gemaakt"
    case .disclosureRecorded: "gegevens verstrekt"
    case .disclosureRead: "verstrekte gegevens uitgelezen"
    case .disclosuresViewed: "verstrekkingen bekeken"
    case .disclosureChecked: "verstrekking getoetst"
    case .disclosureNoticed: "verstrekking gezien door de FG"
    case .demandRecorded: "vordering vastgelegd"
    case .demandsViewed: "vorderingen bekeken"
    case .demandNoticed: "vordering gezien door de FG"
    case .demandWritten: "vordering op papier ontvangen"
    case .demandScanned: "scan bij vordering gevoegd"
    case .demandClosed: "vordering afgesloten"
    case .transferPrepared: "overstap voorbereid"
    case .transferShown: "overstapdossier aan ouders voorgelegd"
    case .transferSent: "overstapdossier verstuurd"
    default: event.rawValue
    }
  }

  /// What became of a request.
  private static func request(_ event: JournalEvent) -> String {
    switch event {
    case .requestStep: "stap in een verzoek"
    case .requestViewed: "verzoek bekeken"
    case .requestsViewed: "lijst van verzoeken bekeken"
    case .restrictedViewed: "beperkt gegeven bekeken"
    case .statementAdded: "verklaring toegevoegd"
    case .dataErased: "gegevens gewist"
    case .erasureAwaited: "wissing na terugzetten klaargezet"
    case .restrictionRestored: "beperking na terugzetten hersteld"
    case .restrictionEnded: "herstelde beperking opgeheven"
    case .certificateViewed: "bewijs van wissing bekeken"
    case .oversightViewed: "cijfers over verzoeken bekeken"
    case .letterMade: "brief gemaakt"
    case .packageBegun: "pakket begonnen of gestopt"
    case .packageMade: "pakket gemaakt"
    case .packageRead: "pakket uitgelezen"
    case .packageExpired: "pakket gewist na de termijn"
    default: event.rawValue
    }
  }
}
