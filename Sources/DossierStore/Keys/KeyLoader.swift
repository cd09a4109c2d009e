import DossierCore
import GRDB
import Sealing

/// Opens the grants of an account in a role, and follows the chain to epochs not yet re-sealed.
struct KeyLoader {
  let db: Database
  let stamp: StoreStamp
  let account: AccountID
  let keys: Int
  let secrets: AccountSecrets

  /// The compartments the role opens now.
  func load(_ role: RoleCode) throws -> [CompartmentCode: CompartmentKeys] {
    let compartments = try CompartmentRow.all(in: db)
    let trust = try TrustChain(db, stamp: stamp, anchor: secrets.anchor)
    var vouched: Set<LineSigner.Name> = []
    var loaded: [CompartmentCode: CompartmentKeys] = [:]
    for grant in try GrantRow.all(of: account, in: db)
    where grant.role == role && grant.keys == keys {
      guard let row = compartments.first(where: { $0.number == grant.compartment }),
        row.epoch == grant.epoch
      else { continue }
      let grantor = LineSigner.Name(account: grant.grantor, keys: grant.grantorKeys)
      // Writing under a key that a stranger made would be writing to that stranger.
      if !vouched.contains(grantor) {
        guard try trust.counts(grant.grantor, keys: grant.grantorKeys) else {
          throw StoreFault.forgedAuthority
        }
        vouched.insert(grantor)
      }
      loaded[row.code] = try open(grant, of: row)
    }
    return loaded
  }

  private func open(_ grant: GrantRow, of row: CompartmentRow) throws -> CompartmentKeys {
    guard let own = try PublicKeys.find(account, keys: keys, in: db),
      let grantor = try PublicKeys.find(grant.grantor, keys: grant.grantorKeys, in: db)
    else { throw StoreFault.forgedAuthority }
    let statement = GrantRow.statement(
      stamp, to: own, role: grant.role, compartment: row.number, epoch: row.epoch)
    guard
      grantor.verify.isSignature(
        grant.signature, of: statement + Digest(of: grant.sealed).bytes)
    else { throw StoreFault.forgedAuthority }
    do {
      let newest = try EpochKeys(
        root: secrets.receive.openKey(grant.sealed, context: statement))
      let epochs = try chain(from: newest, of: row)
      return CompartmentKeys(
        code: row.code, number: row.number, current: row.epoch, newest: newest, epochs: epochs)
    } catch is SealingFault {
      throw StoreFault.forgedAuthority
    }
  }

  private func chain(from newest: EpochKeys, of row: CompartmentRow) throws -> [Int: EpochKeys] {
    var epochs = [row.epoch: newest]
    var next = newest
    for epoch in try EpochRow.all(of: row.number, in: db) {
      if epoch.epoch == row.epoch {
        try checkPublicHalf(epoch, newest)
        continue
      }
      guard epoch.epoch < row.epoch, let chained = epoch.chained else { break }
      let context = EpochRow.chainContext(stamp, code: row.code, epoch: epoch.epoch)
      next = try EpochKeys(
        root: SealedBox.openKey(chained, with: next.box, associated: context))
      epochs[epoch.epoch] = next
    }
    return epochs
  }

  /// A holder of the log notices when somebody swapped the half that lies in the clear.
  private func checkPublicHalf(_ epoch: EpochRow, _ keys: EpochKeys) throws {
    guard let publicHalf = epoch.publicHalf else { return }
    guard try ReceiveKeyPair(secret: keys.root).publicKey.bytes == publicHalf else {
      throw StoreFault.forgedAuthority
    }
  }
}
