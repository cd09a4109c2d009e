package import DossierCore
import GRDB
import Sealing

extension StoreSession {
  /// Everything that was kept for this account, the oldest first; a damaged note hides no other.
  package func drafts() throws -> [KeptNote] {
    let secrets = try secrets()
    let rows = try store.database.read {
      try $0.rows(
        "SELECT name, sealed FROM draft WHERE account = ? ORDER BY rowid", [account.number])
    }
    return try rows.map { row in
      let slot = DraftSlot(bytes: try row.bytes(0))
      let content = try? SealedBox.open(
        row.bytes(1), with: secrets.own, associated: draftContext(slot))
      return KeptNote(slot: slot, content: content)
    }
  }

  /// Keeps what somebody was typing, sealed to the own account; not a journalled change.
  ///
  /// Without a slot it gets a new one: two windows of one person never overwrite each other.
  package func putDraft(_ content: [UInt8], in slot: DraftSlot? = nil) throws -> DraftSlot {
    let secrets = try secrets()
    let slot = slot ?? DraftSlot(bytes: Randomness.bytes(16))
    let sealed = SealedBox.seal(content, with: secrets.own, associated: draftContext(slot))
    try store.database.write {
      try $0.run(
        "INSERT OR REPLACE INTO draft (account, name, sealed) VALUES (?, ?, ?)",
        [account.number, slot.bytes.blob, sealed.blob])
    }
    return slot
  }

  /// Forgets what was kept in a slot.
  package func deleteDraft(_ slot: DraftSlot) throws {
    try store.database.write {
      try $0.run(
        "DELETE FROM draft WHERE account = ? AND name = ?", [account.number, slot.bytes.blob])
    }
  }

  private func draftContext(_ slot: DraftSlot) -> [UInt8] {
    var writer = stamp.begin("draft")
    writer.write(account.number)
    writer.write(raw: slot.bytes)
    return writer.bytes
  }
}
