import DossierCore
import DossierOffice
import DossierStore
import Sealing

extension SessionArchive {
  /// The rosters of the schools.
  var roster: RosterArchive {
    RosterArchive(
      generation: { school in
        try self.translating { try self.session.rosterGeneration(of: school) }
      },
      outline: { school in
        try self.translating {
          let outline = try self.freshOutline(of: school)
          return RosterShape(generation: outline.generation, chunkCount: outline.chunkCount)
        }
      },
      chunks: { school, shape, range in
        try self.translating {
          let outline = try self.outline(of: school, at: shape)
          return try self.session.rosterChunks(outline, range).map(RosterPage.init)
        }
      })
  }

  /// What somebody was typing.
  var drafts: DraftArchive {
    DraftArchive(
      all: { try self.translating { try self.session.drafts() } },
      keep: { bytes, slot in
        try self.translating { try self.session.putDraft(bytes, in: slot) }
      },
      drop: { slot in try self.translating { try self.session.deleteDraft(slot) } })
  }

  /// Accounts and keys.
  var accounts: AccountArchive {
    AccountArchive(
      states: { try self.translating { try self.accountStates() } },
      waiting: {
        try self.translating { try self.session.pendingGrants().map(WaitingGrant.init) }
      },
      holders: { try self.translating { try self.store.livingHolders() } },
      filled: { try self.translating { try self.session.filledCompartments() } })
  }

  private func accountStates() throws -> [AccountState] {
    try store.accountStandings().map { standing in
      AccountState(
        account: standing.id, stage: AccountStage(standing.status),
        isPerson: standing.kind == .person, fingerprint: standing.fingerprint?.text,
        roles: try store.roleStandings(of: standing.id).map { role in
          RoleState(
            role: role.role, approvals: role.approvals, needed: role.needed,
            isGranted: role.waiting.isEmpty, compartments: role.compartments)
        })
    }
  }
}

extension AccountStage {
  /// How far the store says that an account is.
  init(_ status: AccountStatus) {
    switch status {
    case .invited: self = .invited
    case .keysMade: self = .keysMade
    case .active: self = .active
    case .blocked: self = .blocked
    case .ended: self = .ended
    }
  }
}

extension WaitingGrant {
  /// A grant as the store tells it.
  init(_ grant: PendingGrant) {
    self.init(account: grant.account, role: grant.role, compartment: grant.compartment)
  }
}

extension RosterPage {
  /// A chunk as the store opened it: the same bytes, and where in them everything lies.
  init(_ chunk: RosterChunk) {
    self.init(
      bytes: chunk.bytes,
      lines: (0..<chunk.count).map { index in
        let (sortKey, card) = (chunk.sortKey(at: index), chunk.card(at: index))
        return Line(
          pupil: chunk.pupil(at: index),
          sortKey: Int32(sortKey.startIndex)..<Int32(sortKey.endIndex),
          card: Int32(card.startIndex)..<Int32(card.endIndex))
      })
  }
}
