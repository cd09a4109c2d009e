import DossierCore
import Foundation
import Sealing
import Testing

@testable import DossierStore

/// Rows of the witness are believed only when somebody of this store wrote them.
@Suite struct WitnessRowTests {
  let cabinet: TestCabinet
  /// A backup from before the rows.
  let copy: StorePlace

  init() throws {
    cabinet = try TestCabinet(witness: true)
    copy = StorePlace(
      file: cabinet.folder + "/kopie.db", machineKey: cabinet.place.machineKey,
      witness: cabinet.place.witness)
  }

  private func backup() throws { _ = try cabinet.store.backup(to: copy.file) }

  private func write(_ text: String, as login: String = "ict") throws {
    try cabinet.session(login).write(at: TestCabinet.now) {
      $0.append([1])
      $0.witness(Array(text.utf8))
    }
  }

  /// What somebody reads in the restored store.
  private func rows(as login: String = "fg") throws -> [WitnessRow] {
    let restored = try Store.open(copy)
    defer { try? restored.close() }
    return try cabinet.session(login, in: restored).witnessRows()
  }

  private var rowFile: String { (cabinet.place.witness ?? "") + "/journal.rows" }

  @Test func `a row tells who wrote it and whether the store holds it as well`() throws {
    try write("voor")
    try backup()
    try write("na")
    let rows = try rows()
    #expect(rows.map(\.signer) == [cabinet.account("ict"), cabinet.account("ict")])
    #expect(rows.map(\.state) == [.signed, .signed])
    #expect(rows.map(\.isInStore) == [true, false])
    let restored = try Store.open(copy)
    defer { try? restored.close() }
    #expect(try restored.unreplayedWitnessRows() == 1)
    #expect(try cabinet.store.unreplayedWitnessRows() == 0)
  }

  @Test(arguments: [false, true])
  func `a row by somebody whom the restored store does not know or trust is not believed`(
    hasKeysInBackup: Bool
  ) throws {
    if !hasKeysInBackup { try backup() }
    let invited = try cabinet.session("ict").write(at: TestCabinet.now) { transaction in
      transaction.append([1])
      let invited = try transaction.invite(
        login: "nieuw", expires: TestCabinet.now.adding(seconds: 60))
      try transaction.appoint(
        invited.account, role: "ICT", compartments: [.organisation], approvalsNeeded: 1)
      return invited
    }
    let accepted = try cabinet.store.accept(
      login: "nieuw", code: invited.code, password: TestCabinet.password("nieuw"),
      at: TestCabinet.now, line: { _ in [1] }, failure: { _ in [] })
    if hasKeysInBackup { try backup() }
    try cabinet.session("adm").write(at: TestCabinet.now) {
      $0.append([1])
      try $0.approve(accepted.account, role: "ICT", fingerprint: accepted.fingerprint)
      _ = try $0.fulfilPending(entitled: anybody)
    }
    let session = try cabinet.unlock("nieuw").open(role: "ICT")
    try session.write(at: TestCabinet.now) {
      $0.append([1])
      $0.witness([7])
    }
    #expect(try rows().map(\.state) == [.unproven])
    #expect(try cabinet.session("fg").witnessRows().map(\.state) == [.signed])
  }

  @Test func `a row sealed to a later key of the journal needs the recovery sheets`() throws {
    try backup()
    try write("onder de oude sleutel")
    try cabinet.session("fg").write(at: TestCabinet.now) { transaction in
      transaction.append([1])
      try transaction.renew(.log)
    }
    try write("onder de nieuwe sleutel")
    let read = try rows()
    #expect(read.map(\.state) == [.signed, .unreadable])
    #expect(read.last?.content.isEmpty == true)
    let restored = try Store.open(copy)
    defer { try? restored.close() }
    let recovery = try restored.unlockRecovery(
      cabinet.sheets, at: TestCabinet.now, failure: { _ in [] }
    ).open(role: StoreFounding.recoveryRole)
    let opened = try recovery.witnessRows()
    #expect(opened.map(\.state) == [.signed, .signed])
    #expect(
      opened.map { String(decoding: $0.content, as: UTF8.self) }
        == ["onder de oude sleutel", "onder de nieuwe sleutel"])
  }

  @Test func `a row put under another line number is damaged, not believed`() throws {
    try backup()
    try write("na")
    let directory = WitnessDirectory(path: cabinet.place.witness ?? "", stamp: cabinet.store.stamp)
    let row = try #require(try directory.rows().rows.first)
    try FileManager.default.removeItem(atPath: rowFile)
    try directory.append(
      [
        WitnessTable.SealedRow(
          seq: row.seq + 1, ordinal: row.ordinal, epoch: row.epoch, sealed: row.sealed)
      ], at: 0)
    #expect(try rows().map(\.state) == [.damaged])
  }

  @Test func `a row that somebody without an account sealed to the journal is not believed`() throws
  {
    try backup()
    try write("na")
    let directory = WitnessDirectory(path: cabinet.place.witness ?? "", stamp: cabinet.store.stamp)
    let row = try #require(try directory.rows().rows.first)
    let ring = cabinet.store.ring
    let context = row.context(cabinet.store.stamp)
    let stranger = try AccountSecrets(in: ring, anchor: nil)
    let key = try ring.randomKey()
    let log = try cabinet.store.database.read { try LogKey.current(in: $0) }
    let forged = SignedRow(
      [9], by: LineSigner(account: cabinet.account("ict"), keys: 1, pair: stranger.signing),
      context: context)
    var writer = DossierStore.ByteWriter()
    writer.write(counted: try log.key.seal(key, context: context))
    writer.write(counted: try log.key.seal(key, context: context))
    writer.write(raw: SealedBox.seal(forged.bytes, with: key, associated: context))
    try FileManager.default.removeItem(atPath: rowFile)
    try directory.append(
      [
        WitnessTable.SealedRow(
          seq: row.seq, ordinal: row.ordinal, epoch: log.epoch, sealed: writer.bytes)
      ], at: 0)
    let read = try #require(try rows().first)
    #expect(read.content == [9])
    #expect(read.signer == cabinet.account("ict"))
    #expect(read.state == .damaged)
  }
}
