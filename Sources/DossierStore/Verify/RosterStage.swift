import DossierCore

/// Compares the lists with what the records say they should be.
final class RosterStage: VerificationStage {
  private let session: StoreSession
  private var schools: [SchoolID]
  private let total: Int
  private let recompute: (SchoolID) throws -> [RosterEntry]
  private let report: VerificationReport

  init(
    session: StoreSession, schools: [SchoolID],
    recompute: @escaping (SchoolID) throws -> [RosterEntry], report: VerificationReport
  ) {
    self.session = session
    self.schools = schools
    total = schools.count
    self.recompute = recompute
    self.report = report
  }

  var progress: (done: Int, total: Int) { (total - schools.count, total) }

  func step() throws -> Bool {
    guard let school = schools.popLast() else { return true }
    do {
      let outline = try session.rosterOutline(of: school)
      let kept = try session.rosterChunks(outline, 0..<outline.chunkCount).flatMap(\.entries)
      let expected = try recompute(school).sorted { $0.precedes($1) }
      if kept != expected { report.add(.changed, .roster(school)) }
    } catch StoreFault.damaged {
      report.add(.unreadable, .roster(school))
    }
    return schools.isEmpty
  }
}
