import DossierCore
import DossierOffice
import Testing

/// An older store was put back: what was taken away since is taken away again.
///
/// Two scenes are made the same way, so that the second is the first as it was at the backup.
struct RestoreReplayTests {
  private let restored: Scene
  private let grant: RecordID

  init() throws {
    restored = try Scene()
    try restored.enrol(Scene.pupil)
    grant = try restored.grant(Scene.pupil, to: "SMW", until: 30)
  }

  private var teacher: AccountID { SampleBoard.account("LKR") }

  /// Everything that can be taken away, in the words of the witness.
  private var rows: [[UInt8]] {
    [
      WitnessedChange.accountBlocked(teacher, forGood: false, on: restored.today),
      .roleWithdrawn(SampleBoard.account("IB"), "IB"),
      .pupilGrantEnded(grant, on: restored.today),
    ].map(\.sealedForm)
  }

  private func replay(_ rows: [[UInt8]], unusable: Int = 0) throws -> ReplayReport {
    let fg = SampleBoard.account("FG")
    let archive = restored.store.archive(Set(restored.policy.compartments(for: "FG")))
    return try RestoreReplay(
      archive: archive.refusingReentry, clock: restored.board.clock, account: fg, role: "FG",
      station: nil
    ).run(rows, unusable: unusable)
  }

  private func report(_ applied: Int, _ standing: Int, _ unusable: Int) -> ReplayReport {
    var report = ReplayReport(unusable: unusable)
    report.applied = applied
    report.standing = standing
    return report
  }

  @Test(.tags(.`R-O-6.1-1`, .`R-O-6.2-1`, .`R-O-4.3-4`))
  func `a block, a withdrawn role and an ended grant hold again`() throws {
    try restored.office("LKR").logOut()
    try restored.office("IB").logOut()
    #expect(try !pupilsOfTherapist().isEmpty)
    #expect(try replay(rows) == report(3, 0, 0))
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-6.1-1")) { try restored.office("LKR") }
    #expect(throws: Refusal.roleMayNot("IB", "R-O-6.1-1")) { try restored.office("IB") }
    #expect(try pupilsOfTherapist().isEmpty)
    let states = restored.store.accounts.states
    #expect(states.first { $0.account == teacher }?.stage == .blocked)
    #expect(states.first { $0.account == SampleBoard.account("IB") }?.roles.isEmpty == true)
  }

  @Test func `each is a line that names who replayed, and a last line counts them`() throws {
    let before = restored.store.journal.count
    _ = try replay(rows, unusable: 2)
    let lines = restored.store.journal.dropFirst(before)
    #expect(
      lines.map(\.event) == [.accountBlocked, .roleWithdrawn, .pupilGrantEnded, .restoreAccepted])
    #expect(lines.allSatisfy { $0.account == SampleBoard.account("FG") && $0.role == "FG" })
    #expect(lines.allSatisfy { $0.reason == RestoreReplay.reason })
    #expect(lines.last?.objects == ["witness", "3", "0", "2"])
    #expect(lines.last?.outcome == .failed)
  }

  @Test func `replaying twice changes nothing the second time and witnesses the rows again`() throws
  {
    _ = try replay(rows)
    let (puts, lines) = (restored.store.puts, restored.store.journal.count)
    #expect(try replay(rows) == report(0, 3, 0))
    #expect(restored.store.puts == puts)
    #expect(restored.store.journal.count == lines + 1)
    #expect(restored.store.witnessed == rows + rows)
  }

  @Test func `an account that was only blocked is ended when the witness says so`() throws {
    _ = try replay(rows)
    let end = WitnessedChange.accountBlocked(teacher, forGood: true, on: restored.today)
    #expect(try replay([end.sealedForm]) == report(1, 0, 0))
    #expect(
      restored.store.accounts.states.first { $0.account == teacher }?.stage == .ended)
  }

  @Test func `what the restored store never had is passed over`() throws {
    let later = [
      WitnessedChange.accountBlocked(AccountID(number: 4), forGood: true, on: restored.today),
      .roleWithdrawn(AccountID(number: 4), "LKR"), .roleWithdrawn(teacher, "CLA"),
      .pupilGrantEnded(RecordID(number: 4), on: restored.today),
    ]
    let puts = restored.store.puts
    #expect(try replay(later.map(\.sealedForm)) == report(0, 4, 0))
    #expect(restored.store.puts == puts)
  }

  @Test func `a row that cannot be understood is counted and does not stop the others`() throws {
    let school = try #require(restored.store.everything.first { $0.compartment == .organisation })
    let odd = [
      [], [9, 9], WitnessedChange.pupilGrantEnded(school.id, on: restored.today).sealedForm,
    ]
    #expect(try replay(odd + rows) == report(3, 0, 3))
    #expect(throws: Refusal.self) { try restored.office("LKR") }
  }

  @Test func `a replay that does not commit changes nothing`() throws {
    restored.store.interfere = { if $0 == .commit { throw ArchiveFault.diskFull } }
    #expect(throws: ArchiveFault.diskFull) { try replay(rows) }
    restored.store.interfere = nil
    #expect(try !pupilsOfTherapist().isEmpty)
    #expect(restored.store.witnessed.isEmpty)
  }

  private func pupilsOfTherapist() throws -> [PupilID] {
    try restored.office("SMW").answer(RosterQuery()).map(\.pupil)
  }
}
