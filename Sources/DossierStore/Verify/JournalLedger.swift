import DossierCore
import Sealing

/// What the journal says must be in the file, collected line by line.
final class JournalLedger {
  /// Things that were written and not found; an erasure in a later line excuses them.
  private(set) var missing: [Thing: Set<Int>] = [:]
  /// Rows of keys, epochs, approvals and grants that must be there, with whom they are about.
  private(set) var authority: [Digest: Int64] = [:]

  /// Rows of authority that a line said were taken away.
  private(set) var erased: Set<Digest> = []

  /// Something that has versions.
  struct Thing: Hashable {
    let kind: WrittenEntry.Kind
    let id: Int64
  }

  func expect(_ kind: WrittenEntry.Kind, id: Int64, version: Int) {
    missing[Thing(kind: kind, id: id), default: []].insert(version)
  }

  func excuse(_ kind: WrittenEntry.Kind, id: Int64) {
    missing[Thing(kind: kind, id: id)] = nil
  }

  func add(authority digest: Digest, of id: Int64) {
    authority[digest] = id
  }

  func remove(authority digest: Digest) {
    if authority.removeValue(forKey: digest) != nil { erased.insert(digest) }
  }
}
