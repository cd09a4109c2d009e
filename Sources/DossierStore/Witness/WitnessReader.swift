import DossierCore
import GRDB
import Sealing

/// Opens rows of the witness directory with the keys of one session.
struct WitnessReader {
  private let db: Database
  private let stamp: StoreStamp
  private let log: CompartmentKeys
  private let recovery: ReceiveKeyPair?
  private let trust: TrustChain
  private let inStore: Set<WitnessTable.SealedRow>

  /// Takes the keys of a session; throws `StoreFault.compartmentClosed` without that of `log`.
  init(_ session: StoreSession, in db: Database) throws {
    self.db = db
    stamp = session.stamp
    log = try session.keys(of: .log)
    let secrets = try session.secrets()
    let isRecovery = try AccountRow.existing(session.account, in: db).kind == .recovery
    recovery = isRecovery ? secrets.receive : nil
    trust = try TrustChain(db, stamp: stamp, anchor: secrets.anchor)
    inStore = Set(try WitnessTable(db: db, stamp: stamp).rows())
  }

  /// Opens a row and checks who signed it; a bad row is an answer, not an error.
  func open(_ row: WitnessTable.SealedRow) throws -> WitnessRow {
    do {
      guard let plain = try plain(of: row) else { return unopened(row, .unreadable) }
      let signed = try SignedRow(opened: plain)
      return WitnessRow(
        seq: row.seq, content: signed.content, signer: signed.name.account,
        state: try state(of: signed, row.context(stamp)), isInStore: inStore.contains(row))
    } catch is SealingFault {
      return unopened(row, .damaged)
    } catch StoreFault.damaged {
      return unopened(row, .damaged)
    }
  }

  private func unopened(
    _ row: WitnessTable.SealedRow, _ state: WitnessRow.State
  ) -> WitnessRow {
    WitnessRow(
      seq: row.seq, content: [], signer: nil, state: state, isInStore: inStore.contains(row))
  }

  /// The bytes under the seal; `nil` when the session has none of the two keys.
  private func plain(of row: WitnessTable.SealedRow) throws -> [UInt8]? {
    let context = row.context(stamp)
    var reader = ByteReader(row.sealed)
    let (toLog, toRecovery) = (try reader.counted(), try reader.counted())
    let key: RingKey
    if let recovery {
      key = try recovery.openKey(toRecovery, context: context)
    } else if let root = log.epochs[row.epoch]?.root {
      key = try ReceiveKeyPair(secret: root).openKey(toLog, context: context)
    } else {
      return nil
    }
    return try SealedBox.open(reader.remaining, with: key, associated: context)
  }

  private func state(of row: SignedRow, _ context: [UInt8]) throws -> WitnessRow.State {
    guard let keys = try PublicKeys.find(row.name.account, keys: row.name.keys, in: db),
      try trust.counts(row.name.account, keys: row.name.keys)
    else { return .unproven }
    return row.isSigned(with: keys.verify, context: context) ? .signed : .damaged
  }
}
