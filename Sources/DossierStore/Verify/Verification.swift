package import DossierCore

/// Checks a whole store in slices, with whatever keys there are.
///
/// Without a session it finds everything forged, rolled back, removed or added, by the journal;
/// with one it also opens every record and line the session has the key of.
package final class Verification {
  private let report = VerificationReport()
  private var stages: [any VerificationStage]
  private let stageCount: Int

  init(
    store: Store, session: StoreSession?, roster: ((SchoolID) throws -> [RosterEntry])?,
    schools: [SchoolID]
  ) {
    let ledger = JournalLedger()
    stages = [
      FileStage(store: store, report: report),
      JournalStage(store: store, session: session, ledger: ledger, report: report),
      LedgerStage(store: store, ledger: ledger, report: report),
      AuthorityStage(store: store, report: report),
      DocumentStage(store: store, report: report),
      UnlistedStage(store: store, report: report),
      WitnessStage(store: store, session: session, report: report),
    ]
    if let session {
      stages.append(RecordStage(session: session, report: report))
      if let roster {
        stages.append(
          RosterStage(session: session, schools: schools, recompute: roster, report: report))
      }
    }
    stageCount = stages.count
  }

  /// What is wrong, in the order it was found.
  package var findings: [Finding] { report.findings }
  /// How many records, all versions counted, the journal vouches for or were opened.
  package var recordCount: Int { report.recordCount }
  /// How many journal lines were checked.
  package var lineCount: Int { report.lineCount }

  /// Works for about so long; a table that cannot be read is a finding, and the rest goes on.
  package func step(budgetMilliseconds: Int) throws -> JobProgress {
    let slice = Slice(milliseconds: budgetMilliseconds)
    while let stage = stages.first {
      do {
        if try stage.step() { stages.removeFirst() }
      } catch StoreFault.damaged {
        report.add(.unreadable, .file)
        stages.removeFirst()
      }
      if slice.isOver { break }
    }
    let inner = stages.first?.progress ?? (done: 0, total: 1)
    let done = (stageCount - stages.count) * 1000 + inner.done * 1000 / max(1, inner.total)
    return JobProgress(
      done: min(done, stageCount * 1000), total: stageCount * 1000, isFinished: stages.isEmpty)
  }

  /// Works until everything is checked.
  package func run() throws -> [Finding] {
    while try !step(budgetMilliseconds: 1000).isFinished {}
    return findings
  }
}

extension Store {
  /// Begins a check of the whole store.
  ///
  /// `roster` recomputes the list of a school from the records, in any order, for the schools
  /// named; what it gives is compared with what is kept.
  package func verification(
    with session: StoreSession? = nil, roster: ((SchoolID) throws -> [RosterEntry])? = nil,
    schools: [SchoolID] = []
  ) -> Verification {
    Verification(store: self, session: session, roster: roster, schools: schools)
  }
}
