import DossierCore
import GRDB

/// Moves what lies under passed epochs to the newest, then destroys the old keys.
///
/// Stops and goes on at the edge of any batch: what is moved already is simply not found again.
package final class ResealJob {
  private let session: StoreSession
  private let moment: () -> Moment
  private let line: (ResealBatch) -> [UInt8]
  private var compartments: [CompartmentCode]
  private let total: Int
  private var done = 0
  private var pass: Pass?

  /// One walk through all tables of a compartment; a newer epoch makes it start again.
  private struct Pass {
    let epoch: Int
    var tables: [Resealer.Table] = Resealer.Table.allCases
    var last: Int64 = -1
  }

  /// A batch is one transaction: small enough that nobody waits for it.
  private static let batch = 64

  init(
    session: StoreSession, compartments: [CompartmentCode], total: Int,
    at moment: @escaping () -> Moment, line: @escaping (ResealBatch) -> [UInt8]
  ) {
    self.session = session
    self.compartments = compartments
    self.total = total
    self.moment = moment
    self.line = line
  }

  /// Works for about so long; finished when no passed epoch is left.
  package func step(budgetMilliseconds: Int) throws -> JobProgress {
    let slice = Slice(milliseconds: budgetMilliseconds)
    while let code = compartments.first {
      if try advance(code) {
        compartments.removeFirst()
        pass = nil
      }
      if slice.isOver { break }
    }
    return JobProgress(
      done: done, total: max(total, done), isFinished: compartments.isEmpty)
  }

  /// Moves one batch; `true` when the compartment is done.
  private func advance(_ code: CompartmentCode) throws -> Bool {
    let epoch = try session.read { _ in try session.keys(of: code).current }
    var pass = pass.flatMap { $0.epoch == epoch ? $0 : nil } ?? Pass(epoch: epoch)
    defer { self.pass = pass }
    while let table = pass.tables.first {
      let rows = try session.read { db in
        try resealer(code, db).find(in: table, after: pass.last, limit: Self.batch)
      }
      guard let last = rows.last else {
        pass.tables.removeFirst()
        pass.last = -1
        continue
      }
      try write(code) { transaction in
        try resealer(code, transaction.db).move(rows, of: table, seq: transaction.next)
      }
      pass.last = last
      return false
    }
    return try moveRoster(code) ? false : finish(code, epoch: epoch)
  }

  /// `false` when no roster chunk is left to move.
  private func moveRoster(_ code: CompartmentCode) throws -> Bool {
    guard code == .register else { return false }
    let isLeft = try session.read { db in
      try RosterResealer.isLeft(session.keys(of: code), in: db)
    }
    guard isLeft else { return false }
    try write(code) { transaction in
      let table = RosterTable(
        db: transaction.db, keys: try session.keys(of: code), stamp: transaction.stamp)
      return try RosterResealer(table: table).move(limit: Self.batch, seq: transaction.next)
    }
    return true
  }

  /// `false` when the compartment got yet another key since this pass began.
  private func finish(_ code: CompartmentCode, epoch: Int) throws -> Bool {
    try session.write(at: moment()) { transaction in
      transaction.append(line(ResealBatch(compartment: code, count: 0)))
      guard try session.keys(of: code).current == epoch else { return false }
      try resealer(code, transaction.db).destroyPassed()
      try transaction.authority().countChange()
      return true
    }
  }

  private func write(
    _ code: CompartmentCode, _ move: (StoreTransaction) throws -> [WrittenEntry]
  ) throws {
    try session.write(at: moment()) { transaction in
      let entries = try move(transaction)
      transaction.list(entries)
      transaction.append(line(ResealBatch(compartment: code, count: entries.count)))
      done += entries.count
    }
  }

  private func resealer(_ code: CompartmentCode, _ db: Database) throws -> Resealer {
    Resealer(db: db, keys: try session.keys(of: code), stamp: session.stamp)
  }
}
