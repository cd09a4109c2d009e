import DossierCore
import DossierOffice
import DossierScreens
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
    case .altered: DialogueWords.witnessAltered
    case .foreign: DialogueWords.witnessForeign
    case .none, .behind, .current: nil
    }
  }

  /// What is wrong with the witness after trying once more to let it catch up; `nil` when all is
  /// well or there is none.
  func witnessTrouble() -> WitnessTrouble? {
    // Whether it worked shows in the state.
    try? store.syncWitness()
    guard let state = try? store.witnessState() else { return nil }
    return switch state {
    case .missing: .missing
    case .ahead: .ahead
    case .behind(let lines): .behind(lines)
    case .altered(let rows): .altered(rows)
    case .foreign: .foreign
    case .none, .current: nil
    }
  }

  /// Replays in a store that was put back what was taken away since, and lets the witness go on.
  ///
  /// Only a holder of the journal's key can, and only after saying that the store was put back on
  /// purpose. As long as nobody did, nobody else comes in either: throws `restoreNotReplayed`, or
  /// `replayNeedsSheets` when the rows are sealed to a key that is newer than the store.
  func followRestore(with session: StoreSession) throws {
    guard try store.witnessState() == .ahead else { return }
    let mayReplay = session.compartments.isSuperset(
      of: RestoreReplay.compartments.union([.log]))
    guard try mayReplay && acceptsOlder(witnessedNote(), in: session) else {
      guard try store.unreplayedWitnessRows() == 0 else {
        throw CommandFault.restoreNotReplayed
      }
      return
    }
    let rows = try session.witnessRows().filter { !$0.isInStore }
    guard rows.allSatisfy({ $0.state != .unreadable }) else {
      throw CommandFault.replayNeedsSheets
    }
    // What lay behind a break is lost: somebody must look which blocks were there.
    let breaksOff = try store.witnessBreaksOff()
    let report =
      rows.isEmpty && !breaksOff ? nil : try replay(rows, breaksOff: breaksOff, with: session)
    try store.syncWitness(acceptingRestore: true)
    tell(report.map(DialogueWords.replayed) ?? [], insteadOf: DialogueWords.witnessAhead)
  }

  private func replay(
    _ rows: [WitnessRow], breaksOff: Bool, with session: StoreSession
  ) throws -> ReplayReport {
    let believed = rows.filter { $0.state == .signed }.map(\.content)
    return try RestoreReplay(
      archive: SessionArchive(session, of: store).archive, clock: clock,
      account: session.account, role: session.role, station: Station.name
    ).run(believed, unusable: rows.count - believed.count + (breaksOff ? 1 : 0))
  }

  private func witnessedNote() throws -> RestoreNote {
    RestoreNote(remembered: store.witnessedHead()?.seq ?? 0, found: try store.head().seq)
  }
}
