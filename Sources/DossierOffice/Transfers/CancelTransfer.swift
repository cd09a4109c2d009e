package import DossierCore

/// Stops a transfer, because the pupil stays for example.
package struct CancelTransfer: OfficeAction {
  package static let name = "transfer.cancel"
  package static let example = CancelTransfer(
    transfer: RecordID(number: 61), reason: "De verhuizing gaat niet door.")

  /// Which transfer.
  package var transfer: RecordID
  /// Why.
  package var reason: String

  /// Stops a transfer.
  package init(transfer: RecordID, reason: String) {
    self.transfer = transfer
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let (words, today) = (try typed(reason), office.viewer.today)
    return try office.advance(transfer: transfer, .transferPrepared) {
      (content) throws(TransferRefusal) in
      try content.cancel(because: words, on: today)
    }
  }
}
