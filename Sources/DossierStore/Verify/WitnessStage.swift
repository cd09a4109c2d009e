import DossierCore

/// Compares the witness with the file: one that saw more, one that is not there, one that was altered.
///
/// Lines that it did not see yet are no finding: a colleague may be at work.
final class WitnessStage: VerificationStage {
  private let store: Store
  private let session: StoreSession?
  private let report: VerificationReport

  init(store: Store, session: StoreSession?, report: VerificationReport) {
    self.store = store
    self.session = session
    self.report = report
  }

  var progress: (done: Int, total: Int) { (0, 1) }

  func step() throws -> Bool {
    switch try store.witnessState() {
    case .none, .current, .behind: break
    case .missing: report.add(.missing, .witness)
    case .ahead: report.add(.rolledBack, .witness)
    case .foreign: report.add(.changed, .witness)
    case .altered: report.add(.unlisted, .witness)
    }
    if let session, session.compartments.contains(.log), store.witnessDirectory != nil,
      try session.witnessRows().contains(where: { $0.state == .damaged })
    {
      report.add(.forged, .witness)
    }
    return true
  }
}
