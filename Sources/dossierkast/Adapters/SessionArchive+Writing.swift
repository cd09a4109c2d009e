import DossierCore
import DossierOffice
import DossierStore
import Sealing

extension SessionArchive {
  /// A transaction of the store as the use cases see it.
  func port(
    of transaction: StoreTransaction, newRecordID: (() -> RecordID)?
  ) -> ArchiveTransaction {
    ArchiveTransaction(
      record: { id in try self.translating { try transaction.record(id) } },
      recordsAbout: { subject, code in
        try self.translating { try transaction.records(of: subject, in: code) }
      },
      recordsOn: { list, code in
        try self.translating { try transaction.records(on: list, in: code) }
      },
      newRecordID: newRecordID ?? { transaction.newRecordID() },
      put: { draft in try self.put(draft, in: transaction) },
      erase: { id in try self.translating { try transaction.erase(id) } },
      attach: { content in
        try self.translating { try transaction.attach(self.takeStaged(content)) }
      },
      eraseDocument: { id in try self.translating { try transaction.eraseDocument(id) } },
      updateRoster: { school, edits in
        try self.translating {
          try transaction.updateRoster(of: school, edits.map(RosterChange.init))
        }
      },
      buildRoster: { school, entries in
        try self.translating { try transaction.buildRoster(of: school, entries) }
      },
      append: { transaction.append($0) }, witness: { transaction.witness($0) },
      keys: keys(of: transaction))
  }

  private func put(_ draft: ArchiveDraft, in transaction: StoreTransaction) throws {
    do {
      try translating { try transaction.put(draft) }
    } catch is WriteConflict {
      throw ArchiveFault.conflict(draft.id)
    }
  }

  private func keys(of transaction: StoreTransaction) -> KeyTransaction {
    KeyTransaction(
      invite: { login, expires in
        try self.translating {
          WrittenInvitation(try transaction.invite(login: login, expires: expires))
        }
      },
      appoint: { account, role, compartments, needed in
        try self.translating {
          try transaction.appoint(
            account, role: role, compartments: compartments, approvalsNeeded: needed)
        }
      },
      approve: { account, role, fingerprint in
        try self.approve(account, role, fingerprint, in: transaction)
      },
      fulfil: { entitled in
        try self.translating {
          try transaction.fulfilPending(entitled: entitled).map(WaitingGrant.init)
        }
      },
      withdraw: { account, role in
        _ = try self.translating { try transaction.withdraw(account, role: role) }
      },
      block: { account, isEnd in
        _ = try self.translating { try transaction.block(account, ended: isEnd) }
      },
      unblock: { account in try self.translating { try transaction.unblock(account) } },
      reset: { account, expires in
        try self.translating {
          WrittenInvitation(try transaction.resetAccount(account, expires: expires))
        }
      },
      found: { code, entitled in
        try self.translating {
          try transaction.addCompartment(code, entitled: entitled).map(WaitingGrant.init)
        }
      },
      narrow: { allowed in
        try self.translating { try transaction.narrow(to: allowed).map(WaitingGrant.init) }
      })
  }

  /// The store compares keys; here somebody typed the text of a fingerprint.
  private func approve(
    _ account: AccountID, _ role: RoleCode, _ typed: String, in transaction: StoreTransaction
  ) throws {
    guard let fingerprints else { throw FingerprintsNeeded() }
    try translating {
      guard let fingerprint = fingerprints[account] else { throw StoreFault.keysNotMade(account) }
      guard fingerprint.text.isSameFingerprint(as: typed) else {
        throw StoreFault.fingerprintDiffers(account)
      }
      try transaction.approve(account, role: role, fingerprint: fingerprint)
    }
  }
}

extension String {
  /// Whether two written fingerprints are the same, whatever their capitals and dashes.
  func isSameFingerprint(as other: String) -> Bool {
    func core(_ text: String) -> String { text.uppercased().filter { $0.isLetter || $0.isNumber } }
    return core(self) == core(other)
  }
}

extension WrittenInvitation {
  /// An invitation as the store wrote it.
  init(_ invitation: Invitation) {
    self.init(account: invitation.account, code: invitation.code.text)
  }
}

extension RosterChange {
  /// The same change in the words of the store.
  init(_ edit: RosterEdit) {
    switch edit {
    case .insert(let entry): self = .insert(entry)
    case .replace(let sortKey, let entry): self = .replace(sortKey: sortKey, entry)
    case .remove(let pupil, let sortKey): self = .remove(pupil, sortKey: sortKey)
    }
  }
}
