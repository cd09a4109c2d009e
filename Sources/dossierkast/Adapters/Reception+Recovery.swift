import DossierOffice
import DossierStore
import Sealing

extension Reception {
  /// Opens the recovery account; throws `sheetsRefused` for sheets of another store.
  func recover(with sheets: RecoverySheets) throws -> RecoveryDesk {
    let unlocked = try accepting { accepts in
      do {
        return try store.unlockRecovery(
          sheets, at: clock.now(), acceptingRestore: accepts, failure: failureLine)
      } catch StoreFault.loginRefused {
        throw CommandFault.sheetsRefused
      }
    }
    let session = try unlocked.open(role: RecoveryDesk.role)
    try settleRestore(session)
    return try RecoveryDesk(session, of: store, clock: clock)
  }
}
