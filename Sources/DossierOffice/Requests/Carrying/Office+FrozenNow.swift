import DossierCore

extension Office {
  /// What requests freeze of a pupil, as it is inside the lock.
  ///
  /// What was read before the lock may be older than a restriction that somebody granted meanwhile.
  func frozenNow(
    of pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws -> [FrozenScope] {
    let cases = try transaction.requests(about: pupil)
    let restored = try transaction.restoredChanges().map(\.content).filter { change in
      guard change.pupil == pupil else { return false }
      guard let request = change.freezes,
        let record = try openable(request.record, transaction.record)
      else { return true }
      return try !RequestRecord(opened: record.body).speaksForItself
    }
    return cases.flatMap(\.frozen) + restored.flatMap(\.frozen)
  }
}

extension ArchiveTransaction {
  /// Every case about a pupil, open or over, as it is inside the lock.
  func requests(about pupil: PupilID) throws -> [RequestRecord] {
    try recordsAbout(.pupil(pupil), .register)
      .filter { RecordContentKind(opened: $0.body) == .requestCase }
      .map { try RequestRecord(opened: $0.body) }
  }
}
