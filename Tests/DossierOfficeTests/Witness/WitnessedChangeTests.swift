import DossierCore
import DossierOffice
import Testing

/// What is taken away leaves a row for the witness, in the same transaction.
struct WitnessedChangeTests {
  private static let day = CalendarDate(dayNumber: 20_779)

  @Test(arguments: [
    WitnessedChange.accountBlocked(AccountID(number: 9), forGood: true, on: day),
    .accountBlocked(AccountID(number: -9), forGood: false, on: day),
    .roleWithdrawn(AccountID(number: 9), "LKR"),
    .pupilGrantEnded(RecordID(number: .max), on: day),
    .partsErased(
      ErasedParts(
        request: RequestID(number: 31), pupil: PupilID(number: 5), category: "C10", on: day,
        records: [RecordID(number: 7)],
        sheets: [
          ErasedFields(
            record: RecordID(number: 8), fields: ["c06.email"], successor: RecordID(number: 9))
        ])),
    .frozen(
      RequestFreezes(
        request: RequestID(number: 31), kind: .objection, pupil: PupilID(number: 5),
        parties: [AccountID(number: 3)],
        scopes: [
          FrozenScope(
            request: RequestID(number: 31), items: [.wholeDossier], from: day, until: nil),
          FrozenScope(
            request: RequestID(number: 31), items: [.record(RecordID(number: 6))], from: day,
            until: day, yieldsToErasure: true),
        ])),
  ])
  func `a row reads back as what it was`(change: WitnessedChange) throws {
    #expect(try WitnessedChange(opened: change.sealedForm) == change)
    for cut in change.sealedForm.indices {
      #expect(throws: ByteFault.self) {
        try WitnessedChange(opened: Array(change.sealedForm.prefix(cut)))
      }
    }
  }

  @Test(arguments: [[0, 1], [1, 0], [1, 2], [250, 1], []] as [[UInt8]])
  func `a row of another program version is refused`(bytes: [UInt8]) {
    #expect(throws: ByteFault.self) { try WitnessedChange(opened: bytes) }
  }

  @Test(.tags(.`R-O-6.2-1`))
  func `blocking and ending an account are witnessed, letting in again is not`() throws {
    let scene = try Scene()
    let office = try scene.office("ICT")
    let account = SampleBoard.account("LKR")
    for change in [BlockAccount.Change.block, .unblock, .end] {
      try office.perform(BlockAccount(account: account, change: change))
    }
    #expect(
      try witnessed(in: scene) == [
        .accountBlocked(account, forGood: false, on: scene.today),
        .accountBlocked(account, forGood: true, on: scene.today),
      ])
  }

  @Test(.tags(.`R-O-4.3-4`))
  func `withdrawing a role is witnessed, giving one is not`() throws {
    let scene = try Scene()
    let office = try scene.office("ICT")
    let account = SampleBoard.account("LKR")
    try office.perform(AssignRole(account: account, assignment: AssignmentGiven(role: "CLA")))
    try office.perform(WithdrawRole(account: account, role: "LKR"))
    #expect(try witnessed(in: scene) == [.roleWithdrawn(account, "LKR")])
  }

  @Test(.tags(.`R-O-6.1-1`))
  func `ending a grant for a pupil is witnessed, giving one is not`() throws {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    let office = try scene.office("DIR")
    let grant = try #require(
      try office.perform(
        GivePupilGrant(
          pupil: Scene.pupil, account: SampleBoard.account("LKR"), role: "LKR", from: nil,
          until: scene.today.adding(days: 9), reason: "Begeleiding")
      ).record)
    try office.perform(EndPupilGrant(grant: grant))
    #expect(try witnessed(in: scene) == [.pupilGrantEnded(grant, on: scene.today)])
  }

  @Test func `what was refused or did not commit is not witnessed`() throws {
    let scene = try Scene()
    let office = try scene.office("ICT")
    let block = BlockAccount(account: SampleBoard.account("LKR"), change: .block)
    #expect(throws: Refusal.self) { try scene.office("LKR").perform(block) }
    scene.store.interfere = { if $0 == .commit { throw ArchiveFault.diskFull } }
    #expect(throws: ArchiveFault.diskFull) { try office.perform(block) }
    #expect(scene.store.witnessed.isEmpty)
  }

  private func witnessed(in scene: Scene) throws -> [WitnessedChange] {
    try scene.store.witnessed.map { try WitnessedChange(opened: $0) }
  }
}
