import DossierCore
import DossierStore

extension Reception {
  /// What is wrong with the witness, in a sentence; `nil` when there is none or all is well.
  ///
  /// Lines that it did not see yet are no reason to worry: a colleague may be at work.
  var witnessWarning: String? {
    guard let state = try? store.witnessState() else { return nil }
    return switch state {
    case .missing: DialogueWords.witnessMissing
    case .ahead: DialogueWords.witnessAhead
    case .none, .behind, .current: nil
    }
  }

  /// Lets the witness go on from a store that was put back, once nothing has to be replayed.
  ///
  /// Only a holder of the log key can tell. With rows to replay the witness stays ahead, and its
  /// warning stays as well.
  func followRestore(with session: StoreSession) throws {
    guard try store.witnessState() == .ahead, session.compartments.contains(.log),
      try session.witnessRows(after: 0).isEmpty
    else { return }
    try store.syncWitness(acceptingRestore: true)
  }
}
