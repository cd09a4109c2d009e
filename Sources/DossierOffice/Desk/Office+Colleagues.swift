import DossierCore

extension Office {
  /// Reads again what colleagues changed; says whether they changed something.
  ///
  /// Rights are among it: a stricter policy, a group that was taken away. Whoever stays logged in asks
  /// this before the next thing. The store tells of a commit once: what could not be read then is
  /// read the next time.
  package func catchUp() throws -> Bool {
    guard try archive.hasForeignChange() || missesNews else { return false }
    missesNews = true
    try refreshDirectory()
    _ = try refreshRoster()
    missesNews = false
    return true
  }

  /// Throws `stale` when the policy or the own account changed since they were read.
  ///
  /// What was judged under them no longer holds, and the journal line would name the wrong policy.
  func demandOwnRights(_ transaction: ArchiveTransaction) throws {
    guard
      try transaction.record(directory.policyRecord.id)?.version == directory.policyRecord.version
    else { throw Refusal.stale }
    guard let own = directory.profiles[account] else { return }
    guard try transaction.record(own.record)?.version == own.version else { throw Refusal.stale }
  }
}
