import DossierCore

extension StoreSession {
  /// Rows from the witness directory after a journal line, opened with the key of `log`.
  ///
  /// After a backup was put back, those that are not in the store are the withdrawals and blocks to
  /// replay. Throws `StoreFault.compartmentClosed` without the key.
  package func witnessRows(after seq: Int = 0) throws -> [WitnessRow] {
    guard let directory = store.witnessDirectory else { throw StoreFault.witnessUnreachable }
    let rows = try directory.rows().rows.filter { $0.seq > seq }
      .sorted { ($0.seq, $0.ordinal) < ($1.seq, $1.ordinal) }
    return try read { db in
      let reader = try WitnessReader(self, in: db)
      return try rows.map { try reader.open($0) }
    }
  }
}
