package import DossierCore

/// What can be done under the write lock; valid inside the body only.
package struct ArchiveTransaction {
  /// The newest version of a record, inside the lock.
  package var record: (RecordID) throws -> ArchiveRecord?
  /// The newest versions of everything about a subject in a compartment, inside the lock.
  package var recordsAbout: (RecordSubject, CompartmentCode) throws -> [ArchiveRecord]
  /// The newest versions of everything on a list, inside the lock.
  package var recordsOn: (RecordList, CompartmentCode) throws -> [ArchiveRecord]
  /// An identifier that no record has.
  package var newRecordID: () -> RecordID
  /// Writes a version; throws a conflict when it is not the next one.
  package var put: (ArchiveDraft) throws -> Void
  /// Removes every version of a record.
  package var erase: (RecordID) throws -> Void
  /// Makes a staged document part of the store.
  package var attach: (StagedContent) throws -> Void
  /// Removes the bytes of a document.
  package var eraseDocument: (RecordID) throws -> Void
  /// Changes lines of a school's roster.
  package var updateRoster: (SchoolID, [RosterEdit]) throws -> Void
  /// Replaces a school's roster.
  package var buildRoster: (SchoolID, [RosterEntry]) throws -> Void
  /// Adds a journal line; a transaction has at least one.
  package var append: ([UInt8]) -> Void
  /// Keeps a row on another disk, so that what it tells survives the return of a backup.
  package var witness: ([UInt8]) -> Void
  /// Keys and accounts.
  package var keys: KeyTransaction

  /// Puts the operations together.
  package init(
    record: @escaping (RecordID) throws -> ArchiveRecord?,
    recordsAbout: @escaping (RecordSubject, CompartmentCode) throws -> [ArchiveRecord],
    recordsOn: @escaping (RecordList, CompartmentCode) throws -> [ArchiveRecord],
    newRecordID: @escaping () -> RecordID, put: @escaping (ArchiveDraft) throws -> Void,
    erase: @escaping (RecordID) throws -> Void,
    attach: @escaping (StagedContent) throws -> Void,
    eraseDocument: @escaping (RecordID) throws -> Void,
    updateRoster: @escaping (SchoolID, [RosterEdit]) throws -> Void,
    buildRoster: @escaping (SchoolID, [RosterEntry]) throws -> Void,
    append: @escaping ([UInt8]) -> Void, witness: @escaping ([UInt8]) -> Void,
    keys: KeyTransaction
  ) {
    self.record = record
    self.recordsAbout = recordsAbout
    self.recordsOn = recordsOn
    self.newRecordID = newRecordID
    self.put = put
    self.erase = erase
    self.attach = attach
    self.eraseDocument = eraseDocument
    self.updateRoster = updateRoster
    self.buildRoster = buildRoster
    self.append = append
    self.witness = witness
    self.keys = keys
  }
}

/// A change of one line of a roster.
package enum RosterEdit: Hashable, Sendable {
  /// A new line.
  case insert(RosterEntry)
  /// Another line in the place of the one with this sort key.
  case replace(sortKey: [UInt8], RosterEntry)
  /// No line any more.
  case remove(PupilID, sortKey: [UInt8])
}

/// What can be done with keys and accounts under the write lock.
package struct KeyTransaction {
  /// Makes an account that waits for its person.
  package var invite: (_ login: String, _ expires: Moment) throws -> WrittenInvitation
  /// Gives an account a role that waits for approval.
  package var appoint:
    (AccountID, RoleCode, _ compartments: Set<CompartmentCode>, _ approvalsNeeded: Int) throws ->
      Void
  /// Approves a role for an account with exactly this fingerprint, signed by the session.
  package var approve: (AccountID, RoleCode, _ fingerprint: String) throws -> Void
  /// Hands keys to everybody who waits, whose compartments the session holds, and who is entitled.
  package var fulfil: (_ entitled: (AccountID, RoleCode) -> Bool) throws -> [WaitingGrant]
  /// Takes a role away; new epochs are made where keys were held.
  package var withdraw: (AccountID, RoleCode) throws -> Void
  /// Blocks an account, for good when it ended.
  package var block: (AccountID, _ ended: Bool) throws -> Void
  /// Lets a blocked account in again; keys must be handed over anew.
  package var unblock: (AccountID) throws -> Void
  /// Makes an account wait for its person again: new keys, new approval.
  package var reset: (AccountID, _ expires: Moment) throws -> WrittenInvitation
  /// Makes the key of a compartment for the recovery sheets and for who is entitled and approved.
  package var found:
    (CompartmentCode, _ entitled: (AccountID, RoleCode) -> Bool) throws -> [WaitingGrant]
  /// Takes keys from roles that may open no more than this; `nil` leaves a role as it is.
  package var narrow:
    (_ allowed: (AccountID, RoleCode) -> Set<CompartmentCode>?) throws -> [WaitingGrant]

  /// Puts the operations together.
  package init(
    invite: @escaping (String, Moment) throws -> WrittenInvitation,
    appoint: @escaping (AccountID, RoleCode, Set<CompartmentCode>, Int) throws -> Void,
    approve: @escaping (AccountID, RoleCode, String) throws -> Void,
    fulfil: @escaping ((AccountID, RoleCode) -> Bool) throws -> [WaitingGrant],
    withdraw: @escaping (AccountID, RoleCode) throws -> Void,
    block: @escaping (AccountID, Bool) throws -> Void,
    unblock: @escaping (AccountID) throws -> Void,
    reset: @escaping (AccountID, Moment) throws -> WrittenInvitation,
    found: @escaping (CompartmentCode, (AccountID, RoleCode) -> Bool) throws -> [WaitingGrant],
    narrow: @escaping ((AccountID, RoleCode) -> Set<CompartmentCode>?) throws -> [WaitingGrant]
  ) {
    self.invite = invite
    self.appoint = appoint
    self.approve = approve
    self.fulfil = fulfil
    self.withdraw = withdraw
    self.block = block
    self.unblock = unblock
    self.reset = reset
    self.found = found
    self.narrow = narrow
  }
}
