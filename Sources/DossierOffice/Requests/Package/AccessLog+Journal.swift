import DossierCore

extension AccessLog.Act {
  /// What a line tells the family; `nil` when it is about something else.
  ///
  /// A dry run of an import only compares: nothing was read in.
  init?(_ entry: JournalEntry) {
    if entry.event == .imported, entry.action == .read {
      self = .viewed
    } else {
      self.init(entry.event)
    }
  }

  /// What an event tells the family; `nil` when it is about something else.
  ///
  /// Told is who looked into the dossier, or changed it. What the school did with a request stands
  /// in the answer to it, what was given to others in the list of recipients; that the police asked
  /// is for the officer of justice to tell. Every event must choose: a look that is forgotten here
  /// is a look that nobody hears of.
  init?(_ event: JournalEvent) {
    switch event {
    case .todayViewed, .rosterViewed, .dossierViewed, .fieldRevealed, .historyViewed, .entryViewed,
      .restrictedViewed, .packageRead, .disclosureRead, .consentsViewed, .consentsPrinted:
      self = .viewed
    case .documentRead: self = .documentRead
    case .pupilCreated, .pupilMoved, .enrolmentChanged, .sheetChanged, .entryAdded,
      .entryCorrected, .entryWithdrawn, .documentAdded, .documentRemoved, .statementAdded,
      .dataErased, .consentRecorded, .consentWithdrawn:
      self = .changed
    case .imported: self = .imported
    case .emergencySearched, .emergencyOpened: self = .emergency
    case .requestRegistered, .requestStep, .requestViewed, .requestsViewed, .erasureAwaited,
      .restrictionRestored, .restrictionEnded, .certificateViewed, .letterMade, .packageBegun,
      .packageMade, .packageExpired, .oversightViewed, .consentTaskDone, .holdPlaced,
      .holdReviewed, .holdLifted, .holdsViewed, .upkeepViewed:
      return nil
    case .recipientChanged, .agreementChanged, .suppliersListed, .disclosureRecorded,
      .disclosuresViewed, .disclosureChecked, .disclosureNoticed, .demandRecorded, .demandsViewed,
      .demandWritten, .demandScanned, .demandNoticed,
      .demandClosed, .transferPrepared, .transferShown, .transferSent:
      return nil
    case .storeCreated, .login, .logout, .loginFailed, .locked, .clockBehind, .journalRead,
      .accountsViewed, .emergencyListed, .emergencyReviewed, .refused, .schoolAdded,
      .schoolChanged, .holidaysSet, .groupAdded, .groupChanged, .accountInvited,
      .accountAccepted, .accountChanged, .accountBlocked, .accountReset, .passwordChanged,
      .roleApproved, .roleWithdrawn, .grantsFulfilled, .resealed, .pupilGranted,
      .pupilGrantEnded, .policyAdopted, .policyCompared, .backedUp, .restoreAccepted:
      return nil
    }
  }
}
