import DossierCore

extension StoreSession {
  /// Rows from the witness directory after a journal line, opened with the key of `log`.
  ///
  /// After a backup was put back these are the destructions, withdrawals and blocks to replay.
  package func witnessRows(after seq: Int) throws -> [WitnessRow] {
    guard let directory = store.witnessDirectory else { throw StoreFault.witnessUnreachable }
    let keys = try keys(of: .log)
    return try directory.rows().rows.filter { $0.seq > seq }.map {
      WitnessRow(
        seq: $0.seq, content: try WitnessTable.open($0, stamp: stamp, keys: keys))
    }
  }
}
