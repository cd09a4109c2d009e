import DossierCore
import DossierOffice
import DossierStore

/// The work that withdrawals leave: new keys for compartments somebody lost, and everything under
/// the old ones sealed anew.
///
/// Done by whoever holds the compartment, in slices, so that nobody waits for it.
final class KeyUpkeep {
  private let session: StoreSession
  private let clock: Clock
  private var job: ResealJob?

  /// Takes the session whose keys can be used.
  init(_ session: StoreSession, clock: Clock) {
    self.session = session
    self.clock = clock
  }

  /// Makes the new keys that somebody without the old ones could not make.
  func renew() throws {
    let due = try session.dueEpochs()
    guard !due.isEmpty else { return }
    let now = clock.now()
    try session.write(at: now) { transaction in
      let holders = try RoleHolders(
        reading: transaction.records(on:in:), on: clock.today())
      _ = try transaction.fulfilPending(entitled: holders.holds)
      transaction.append(line(at: now, objects: due.map(\.text), count: nil))
    }
  }

  /// Seals anew for about so long; says whether there is more to do.
  func step(budgetMilliseconds: Int) throws -> Bool {
    if job == nil {
      job = try session.resealing(
        at: clock.now,
        line: { batch in
          self.line(
            at: self.clock.now(), objects: [batch.compartment.text], count: batch.count)
        })
    }
    guard let job else { return false }
    let isFinished = try job.step(budgetMilliseconds: budgetMilliseconds).isFinished
    if isFinished { self.job = nil }
    return !isFinished
  }

  private func line(at moment: Moment, objects: [String], count: Int?) -> [UInt8] {
    let entry = JournalEntry(
      time: moment, event: .resealed, action: .execute, kind: .management,
      account: session.account, role: session.role, objects: objects, count: count,
      station: Station.name)
    return (try? JournalCoding.bytes(of: entry)) ?? []
  }
}
