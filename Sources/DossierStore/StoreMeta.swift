import DossierCore
import GRDB
import Sealing

/// The one row that says what this store is, proven by the machine key.
struct StoreMeta {
  let stamp: StoreStamp
  let created: Moment
  let cost: PasswordCost
  let anchor: VerifyingKey
  private let proof: [UInt8]

  init(
    stamp: StoreStamp, created: Moment, cost: PasswordCost, anchor: VerifyingKey,
    machineKey: RingKey
  ) throws {
    self.stamp = stamp
    self.created = created
    self.cost = cost
    self.anchor = anchor
    proof =
      Locator(
        of: Self.statement(stamp, created, cost, anchor), key: try machineKey.derived("meta")
      ).bytes
  }

  func isProven(by machineKey: RingKey) throws -> Bool {
    let expected = Locator(
      of: Self.statement(stamp, created, cost, anchor), key: try machineKey.derived("meta"))
    return expected.bytes == proof
  }

  func insert(into db: Database) throws {
    try db.run(
      "INSERT INTO meta VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        StoreStamp.format, stamp.identity.blob, stamp.isDemo ? 1 : 0, created.milliseconds,
        cost.memoryKiB, cost.passes, anchor.bytes.blob, proof.blob,
      ])
    try db.run("INSERT INTO authority VALUES (1, 1)")
  }

  static func read(from db: Database) throws -> StoreMeta {
    let row = try db.row(
      "SELECT format, store, demo, created, memory, passes, anchor, proof FROM meta")
    guard let row else { throw StoreFault.damaged }
    let format = try row.integer(0)
    guard format <= StoreStamp.format else {
      throw StoreFault.newerFormat(found: format, known: StoreStamp.format)
    }
    return try StoreMeta(row)
  }

  private init(_ row: Row) throws {
    stamp = StoreStamp(identity: try row.bytes(1), isDemo: try row.integer(2) != 0)
    created = Moment(milliseconds: Int64(try row.integer(3)))
    cost = PasswordCost(memoryKiB: try row.integer(4), passes: try row.integer(5))
    guard let anchor = try? VerifyingKey(bytes: row.bytes(6)), cost.isSane else {
      throw StoreFault.damaged
    }
    self.anchor = anchor
    proof = try row.bytes(7)
  }

  private static func statement(
    _ stamp: StoreStamp, _ created: Moment, _ cost: PasswordCost, _ anchor: VerifyingKey
  ) -> [UInt8] {
    var writer = stamp.begin("meta")
    writer.write(created.milliseconds)
    writer.write(UInt32(truncatingIfNeeded: cost.memoryKiB))
    writer.write(UInt32(truncatingIfNeeded: cost.passes))
    writer.write(raw: anchor.bytes)
    return writer.bytes
  }
}
