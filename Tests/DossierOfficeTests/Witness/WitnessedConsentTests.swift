import DossierCore
import DossierOffice
import Testing

/// R-X-3: a backup that is put back does not bring a withdrawn consent back.
struct WitnessedConsentTests {
  private let scene: ConsentScene

  init() throws {
    scene = try ConsentScene()
  }

  private func witnessed() throws -> [ConsentTakenBack] {
    try scene.store.witnessed.compactMap { row -> ConsentTakenBack? in
      guard case .consentTakenBack(let consent) = try WitnessedChange(opened: row) else {
        return nil
      }
      return consent
    }
  }

  private func replay() throws -> ReplayReport {
    let rows = scene.store.witnessed
    let policy = scene.family.scene.policy
    return try RestoreReplay(
      archive: scene.store.archive(Set(policy.compartments(for: "FG"))).refusingReentry,
      clock: scene.family.scene.board.clock, account: SampleBoard.account("FG"), role: "FG",
      station: nil
    ).run(rows)
  }

  @Test func `a withdrawal and a later no are witnessed, a first no and a yes are not`() throws {
    let office = try scene.office("ADM")
    try office.perform(try scene.answer("website"))
    try office.perform(try scene.answer("krant", .refused))
    #expect(try witnessed().isEmpty)
    try office.perform(try scene.withdrawal("website"))
    try office.perform(try scene.answer("foto"))
    try office.perform(try scene.answer("foto", .refused))
    let rows = try witnessed()
    #expect(rows.map(\.purpose) == ["website", "foto"])
    #expect(rows.map(\.answer) == [.withdrawn, .refused])
    #expect(rows.map(\.followUps) == [[.publication, .photos], [.photos, .erasure]])
    let mother = try scene.family.mother
    #expect(rows.allSatisfy { $0.guardian == mother && $0.pupil == Scene.pupil })
  }

  @Test func `a row reads back as what it was and holds no words`() throws {
    let expert = try scene.family.scene.expert()
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak"))
    var withdrawal = try scene.withdrawal("deskundige")
    (withdrawal.recipient, withdrawal.question) = (expert, "Onderzoek spraak")
    try scene.office("ADM").perform(withdrawal)
    let row = try #require(scene.store.witnessed.last)
    #expect(try WitnessedChange(opened: row).sealedForm == row)
    #expect(!String(decoding: row, as: UTF8.self).contains("spraak"))
    for cut in row.indices {
      #expect(throws: ByteFault.self) { try WitnessedChange(opened: Array(row.prefix(cut))) }
    }
  }

  @Test func `after a restore the withdrawal holds again, with its work list, once`() throws {
    try scene.office("ADM").perform(try scene.answer("foto"))
    #expect(try scene.shows("C17", to: "ADM"))
    let backup = scene.family.backup()
    try scene.office("ADM").perform(try scene.withdrawal("foto"))
    let before = try #require(
      scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil)).history.first)
    let task = try #require(try scene.tasks().first)

    scene.family.putBack(backup)
    #expect(try scene.shows("C17", to: "ADM"))
    #expect(try replay() == ReplayReport(applied: 1))
    #expect(try !scene.shows("C17", to: "ADM"))
    #expect(try scene.state("foto") == .withdrawn)
    #expect(try scene.tasks() == [task])
    let after = try #require(
      scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil)).history.first)
    #expect(after.record == before.record && after.guardian == before.guardian)
    let line = try #require(scene.store.journal.last { $0.event == .consentWithdrawn })
    #expect(line.reason == RestoreReplay.reason && line.rule == "R-X-3")
    #expect(try replay() == ReplayReport(standing: 1 + 1))
  }

  @Test func `the consent for an expert is found by its first word, and the grant closes`() throws {
    let matter = try #require(try scene.family.scene.consent(toExpertFor: Scene.pupil))
    let subject = try #require(matter.subject)
    try scene.family.scene.changeProfile("LOGX") { [today = scene.today] in
      $0.secrecySigned = today
    }
    let office = try scene.office("ADM")
    let parent = try #require(
      office.answer(ConsentsQuery(pupil: Scene.pupil)).history.first?.guardian)
    try scene.office("DIR").perform(
      GivePupilGrant(
        pupil: Scene.pupil, account: SampleBoard.account("LOGX"), role: "LOGX", from: nil,
        until: scene.today.adding(days: 9), reason: "Onderzoek", purpose: matter.purpose,
        recipient: subject.recipient, question: subject.question))
    let backup = scene.family.backup()
    try office.perform(
      WithdrawConsent(
        pupil: Scene.pupil, purpose: matter.purpose, giver: RequesterGiven(guardian: parent),
        recipient: subject.recipient, question: subject.question))
    scene.family.putBack(backup)
    #expect(try scene.office("LOGX").answer(RosterQuery()).count == 1)
    #expect(try replay() == ReplayReport(applied: 1))
    #expect(try scene.office("LOGX").answer(RosterQuery()).isEmpty)
    let answer = try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil))
    #expect(answer.lines.first { $0.purpose == matter.purpose }?.subject?.question == "Onderzoek")
  }

  @Test func `what was given after the backup is not there, so nothing is taken away`() throws {
    let backup = scene.family.backup()
    try scene.office("ADM").perform(try scene.answer("website"))
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    scene.family.putBack(backup)
    #expect(try replay() == ReplayReport(standing: 1))
    #expect(try scene.state("website") == .unanswered)
  }
}
