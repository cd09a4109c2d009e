import DossierCore
import GRDB
import Sealing

/// Hands out keys inside a transaction, in the name of whoever signs.
///
/// Every row it writes or removes is listed for the journal to vouch for.
struct Authority {
  let db: Database
  let stamp: StoreStamp
  let signer: LineSigner

  /// Makes the key of a compartment that is new in this store.
  func found(
    _ code: CompartmentCode, ring: KeyRing
  ) throws -> (keys: CompartmentKeys, written: WrittenEntry) {
    let number = Int(try db.number("SELECT coalesce(max(number), 0) + 1 FROM compartment") ?? 1)
    try db.run(
      "INSERT INTO compartment (number, code, epoch, due) VALUES (?, ?, 1, 0)",
      [number, code.text])
    let root = try ring.randomKey()
    let written = try insertEpoch(1, of: code, number: number, root: root)
    let keys = try EpochKeys(root: root)
    return (
      CompartmentKeys(code: code, number: number, current: 1, newest: keys, epochs: [1: keys]),
      written
    )
  }

  /// Makes a new key for a compartment and hands it to everybody who still holds the old one.
  func renew(_ old: CompartmentKeys) throws -> (keys: CompartmentKeys, written: [WrittenEntry]) {
    let epoch = old.current + 1
    let root = try old.newest.root.ring.randomKey()
    let keys = try EpochKeys(root: root)
    var written = [try insertEpoch(epoch, of: old.code, number: old.number, root: root)]
    let chained = SealedBox.seal(
      key: old.newest.root, with: keys.box,
      associated: EpochRow.chainContext(stamp, code: old.code, epoch: old.current))
    try db.run(
      "UPDATE epoch SET chained = ? WHERE compartment = ? AND epoch = ?",
      [chained.blob, old.number, old.current])
    try db.run(
      "UPDATE compartment SET epoch = ?, due = 0 WHERE number = ?", [epoch, old.number])
    var epochs = old.epochs
    epochs[epoch] = keys
    let renewed = CompartmentKeys(
      code: old.code, number: old.number, current: epoch, newest: keys, epochs: epochs)
    for row in try GrantRow.all(compartment: old.number, in: db) {
      written.append(try remove(row))
      guard let holder = try PublicKeys.find(row.account, keys: row.keys, in: db) else { continue }
      written.append(try grant(renewed, to: holder, role: row.role))
    }
    try countChange()
    return (renewed, written)
  }

  /// Hands the newest key of a compartment to somebody in a role.
  func grant(
    _ keys: CompartmentKeys, to holder: PublicKeys, role: RoleCode
  ) throws -> WrittenEntry {
    let statement = GrantRow.statement(
      stamp, to: holder, role: role, compartment: keys.number, epoch: keys.current)
    let sealed = try holder.receive.seal(keys.newest.root, context: statement)
    let row = GrantRow(
      account: holder.account, role: role, compartment: keys.number, epoch: keys.current,
      keys: holder.keys, sealed: sealed, grantor: signer.name.account,
      grantorKeys: signer.name.keys,
      signature: signer.pair.signature(of: statement + Digest(of: sealed).bytes))
    try row.insert(into: db)
    try countChange()
    return listed(row.digest(stamp), of: holder.account)
  }

  /// Takes a key away.
  func remove(_ row: GrantRow) throws -> WrittenEntry {
    try row.delete(from: db)
    try countChange()
    return WrittenEntry(
      .authorityErased, id: row.account.number, digest: row.digest(stamp))
  }

  /// Enters the public halves somebody just made.
  func enter(_ keys: PublicKeys) throws -> WrittenEntry {
    try keys.insert(into: db)
    return listed(keys.digest(stamp), of: keys.account)
  }

  /// Signs an appointment for the keys the account has now.
  func approve(_ appointment: Appointment, of account: PublicKeys) throws -> WrittenEntry {
    let compartments = Appointment.spelled(appointment.compartments)
    let statement = ApprovalRow.statement(
      stamp, of: account, role: appointment.role, compartments: compartments,
      needed: appointment.needed)
    let row = ApprovalRow(
      account: account.account, role: appointment.role, keys: account.keys,
      approver: signer.name.account, approverKeys: signer.name.keys, compartments: compartments,
      needed: appointment.needed, signature: signer.pair.signature(of: statement))
    try row.insert(into: db)
    try countChange()
    return listed(row.digest(stamp), of: account.account)
  }

  /// Tells open sessions that their rights may have changed.
  func countChange() throws {
    try db.run("UPDATE authority SET changes = changes + 1")
  }

  private func insertEpoch(
    _ epoch: Int, of code: CompartmentCode, number: Int, root: RingKey
  ) throws -> WrittenEntry {
    let publicHalf = code == .log ? try ReceiveKeyPair(secret: root).publicKey.bytes : nil
    let row = EpochRow(
      compartment: number, epoch: epoch, publicHalf: publicHalf, chained: nil,
      maker: signer.name.account, makerKeys: signer.name.keys,
      signature: signer.pair.signature(
        of: EpochRow.statement(stamp, code: code, epoch: epoch, publicHalf: publicHalf)))
    try row.insert(into: db)
    return WrittenEntry(.authority, id: Int64(number), digest: row.digest(stamp))
  }

  private func listed(_ digest: Digest, of account: AccountID) -> WrittenEntry {
    WrittenEntry(.authority, id: account.number, digest: digest)
  }
}
