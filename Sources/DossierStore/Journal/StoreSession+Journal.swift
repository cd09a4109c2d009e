import DossierCore

extension StoreSession {
  /// Lines of the journal, the newest first, below a number; needs the key of `log`.
  ///
  /// A line that does not open or that its signer did not sign is handed out as such.
  package func journalLines(before seq: Int? = nil, limit: Int) throws -> [JournalLine] {
    try read { db in
      let reader = JournalReader(stamp: stamp, keys: try keys(of: .log))
      return try JournalTable.lines(below: seq ?? Int.max, limit: limit, in: db)
        .map { try reader.open($0, in: db) }
    }
  }
}
