/// What happened, in the words of the program; the field `gebeurtenis` of the NEN 7513 model.
package enum JournalEvent: String, Hashable, Sendable, Codable, CaseIterable {
  case storeCreated = "store.created"
  case login = "session.login"
  case logout = "session.logout"
  case loginFailed = "session.failed"
  case locked = "session.locked"
  case clockBehind = "session.clock"
  case rosterViewed = "roster.view"
  case dossierViewed = "dossier.view"
  case fieldRevealed = "field.reveal"
  case historyViewed = "history.view"
  case entryViewed = "entry.view"
  case documentRead = "document.read"
  case journalRead = "journal.read"
  case accountsViewed = "accounts.view"
  case emergencyListed = "emergency.list"
  case refused = "action.refused"
  case pupilCreated = "pupil.create"
  case pupilMoved = "pupil.move"
  case enrolmentChanged = "pupil.enrolment"
  case sheetChanged = "sheet.change"
  case entryAdded = "entry.add"
  case entryCorrected = "entry.correct"
  case entryWithdrawn = "entry.withdraw"
  case documentAdded = "document.add"
  case documentRemoved = "document.remove"
  case schoolAdded = "school.add"
  case groupAdded = "group.add"
  case groupChanged = "group.change"
  case accountInvited = "account.invite"
  case accountAccepted = "account.accept"
  case accountChanged = "account.change"
  case accountBlocked = "account.block"
  case accountReset = "account.reset"
  case passwordChanged = "account.password"
  case roleApproved = "role.approve"
  case roleWithdrawn = "role.withdraw"
  case grantsFulfilled = "grants.fulfil"
  case resealed = "epoch.reseal"
  case pupilGranted = "grant.give"
  case pupilGrantEnded = "grant.end"
  case emergencySearched = "emergency.search"
  case emergencyOpened = "emergency.open"
  case emergencyReviewed = "emergency.review"
  case imported = "import.apply"
  case policyAdopted = "policy.adopt"
  case backedUp = "store.backup"
  case restoreAccepted = "store.restore"
}

/// Create, read, update, delete or execute: the field `actie` of the NEN 7513 model.
package enum JournalAction: String, Hashable, Sendable, Codable {
  case create = "C"
  case read = "R"
  case update = "U"
  case delete = "D"
  case execute = "E"
}

/// How it ended: the field `uitkomst` of the NEN 7513 model.
package enum JournalOutcome: String, Hashable, Sendable, Codable {
  case success = "ok"
  case refused = "geweigerd"
  case failed = "fout"
}

/// Which kind of line it is: the field `soort` of the NEN 7513 model.
package enum JournalKind: String, Hashable, Sendable, Codable {
  case normal = "normaal"
  case emergency = "nood"
  case management = "beheer"
}
