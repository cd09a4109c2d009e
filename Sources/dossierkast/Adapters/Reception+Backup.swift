import DossierCore
import DossierOffice
import DossierStore
import Glibc

extension Reception {
  /// Copies the store to a new file and remembers that it was done; tells how far the copy goes.
  ///
  /// For who manages accounts or approves roles (ICT, directeur, bestuur); throws `roleMayNot` for
  /// anybody else. Never overwrites: throws `backupExists`.
  func backUp(to path: String) throws -> JournalHead {
    guard let session, let office else { throw StoreFault.withdrawn }
    let duties = office.policy.role(office.role)?.duties ?? []
    guard !duties.isDisjoint(with: [.manageAccounts, .approveRoles]) else {
      let refusal = Refusal.roleMayNot(office.role, "R-O-3.1-1")
      try session.journal(
        bytes(of: entry(session, .refused, ["store.backup"], refusal: refusal)), at: clock.now())
      throw refusal
    }
    let head = try copy(to: path)
    do {
      try LastBackup(session).keep(
        entry(session, .backedUp, ["\(head.seq)", head.hash.hexadecimal]))
    } catch {
      // A copy that no line tells of must not lie around.
      unlink(path)
      throw error
    }
    return head
  }

  private func copy(to path: String) throws -> JournalHead {
    do {
      return try store.backup(to: path)
    } catch StoreFault.alreadyThere {
      throw CommandFault.backupExists(path)
    } catch StoreFault.missing, StoreFault.noRights, StoreFault.system {
      throw CommandFault.backupUnwritable(path)
    }
  }

  private func entry(
    _ session: StoreSession, _ event: JournalEvent, _ objects: [String], refusal: Refusal? = nil
  ) -> JournalEntry {
    JournalEntry(
      time: clock.now(), event: event, action: .execute,
      outcome: refusal == nil ? .success : .refused, kind: .management,
      account: session.account, role: session.role, objects: objects, rule: refusal?.rule,
      policy: office?.policy.identity.version, station: Station.name)
  }

  private func bytes(of entry: JournalEntry) throws -> [UInt8] {
    try JournalCoding.bytes(of: entry)
  }
}

extension [UInt8] {
  /// Two hexadecimal digits for each byte, to compare with what is written down elsewhere.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
