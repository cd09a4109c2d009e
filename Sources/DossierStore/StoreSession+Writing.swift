package import DossierCore

extension StoreSession {
  /// Writes what the closure asks for in one transaction with its journal lines.
  ///
  /// On return everything is durable; when it throws, nothing happened. Throws
  /// `StoreFault.withdrawn` when the role is gone, and `StoreFault.diskFull` as long as the
  /// reserve is in use.
  package func write<R>(
    at moment: Moment, _ body: (StoreTransaction) throws -> R
  ) throws -> R {
    guard !store.isOutOfSpace else { throw StoreFault.diskFull }
    return try commit(at: moment, body)
  }

  /// Writes one journal line and nothing else: what must be durable before a value is shown.
  ///
  /// When the disk is full the reserve is given up for it.
  package func journal(_ body: [UInt8], at moment: Moment) throws {
    try store.givingUpReserve { try commit(at: moment) { $0.append(body) } }
  }

  func commit<R>(
    at moment: Moment, _ body: (StoreTransaction) throws -> R
  ) throws -> R {
    var remembered: [UInt8] = []
    var hasWitnessRows = false
    var isChange = false
    let result: R
    do {
      result = try store.commit(voice) { db in
        try refresh(in: db)
        let transaction = try StoreTransaction(db: db, session: self)
        let result = try body(transaction)
        try store.failpoint?(.written)
        let head = try voice.append(transaction.lines, written: transaction.written, in: db)
        try WitnessTable(db: db, stamp: stamp).insert(
          transaction.witnessed, seq: transaction.next, session: self)
        hasWitnessRows = !transaction.witnessed.isEmpty
        isChange = !transaction.written.isEmpty
        remembered = try RememberedHead(head: head, moment: moment)
          .sealed(secrets(), stamp: stamp, account: account)
        try store.heads.keepInside(remembered, of: account, in: db)
        try store.failpoint?(.journalled)
        return result
      }
    } catch {
      forgetRights()
      throw error
    }
    if isChange { store.ownChanges += 1 }
    store.heads.keepOutside(remembered, of: account)
    // A witness that cannot be reached now is told by its state, not by refusing what is done.
    if hasWitnessRows { try? store.syncWitness() }
    return result
  }
}
