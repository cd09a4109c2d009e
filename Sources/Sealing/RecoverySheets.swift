/// The recovery secret on two sheets of paper, both needed.
package struct RecoverySheets {
  /// The sheet for the first keeper.
  package let first: RecoverySheet
  /// The sheet for the second keeper.
  package let second: RecoverySheet

  /// Makes a new secret and splits it.
  package init() {
    let share = Randomness.bytes(RecoverySheet.shareSize)
    first = RecoverySheet(share: share)
    second = RecoverySheet(share: Randomness.bytes(RecoverySheet.shareSize))
  }

  /// Takes two sheets that were typed back, in either order.
  ///
  /// Throws ``SealingFault/sheetsDiffer`` when it is twice the same sheet.
  package init(_ first: RecoverySheet, _ second: RecoverySheet) throws(SealingFault) {
    guard first != second else { throw .sheetsDiffer }
    self.first = first
    self.second = second
  }

  /// The secret both sheets make together; neither of them alone says anything about it.
  package var secret: Secret {
    var joined = zip(first.share, second.share).map { $0 ^ $1 }
    defer { wipe(&joined) }
    return Secret(bytes: joined)
  }
}
