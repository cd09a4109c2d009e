import DossierCore
import DossierOffice
import Testing

/// R-O-3.3-1: how the consents stand, in numbers in which nobody can be recognised.
struct ConsentOverviewTests {
  private let scene: ConsentScene

  init() throws {
    scene = try ConsentScene()
    for number in 0..<9 { try scene.family.scene.enrol(PupilID(number: Int64(7101 + number))) }
  }

  private func overview(
    _ role: RoleCode = "FG", school: SchoolID? = nil
  ) throws -> ConsentOverviewAnswer {
    try scene.office(role).answer(ConsentOverviewQuery(school: school))
  }

  @Test func `pupils are counted per purpose, and few of them are not shown`() throws {
    let before = try #require(try overview().schools.first { $0.school == SampleBoard.school })
    let website = try #require(before.purposes.first { $0.purpose == "website" })
    #expect(website[state: .unanswered] == .number(10))
    #expect(website[state: .given] == .number(0))

    try scene.office("ADM").perform(try scene.answer("website"))
    let after = try #require(try overview().schools.first { $0.school == SampleBoard.school })
    let answered = try #require(after.purposes.first { $0.purpose == "website" })
    #expect(answered[state: .given] == .few)
    // Ten less nine would tell.
    #expect(answered[state: .unanswered] == .few)
    let krant = try #require(after.purposes.first { $0.purpose == "krant" })
    #expect(krant[state: .unanswered] == .number(10))
  }

  @Test func `withdrawals are counted with how long the oldest waits`() throws {
    try scene.office("ADM").perform(try scene.answer("website"))
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    scene.today = scene.today.adding(days: 12)
    let place = try #require(try overview().schools.first { $0.school == SampleBoard.school })
    #expect(place.withdrawals.open == .few && place.withdrawals.oldestDays == 12)
    #expect(place.withdrawals.handled == .number(0) && place.withdrawals.medianDays == nil)
  }

  @Test func `one school can be asked, and a clerk gets the own school only`() throws {
    #expect(try overview(school: SampleBoard.school).schools.count == 1)
    #expect(try overview("ADM").schools.map(\.school) == [SampleBoard.school])
    #expect(try overview("ADM", school: SampleBoard.otherSchool).schools.isEmpty)
  }

  @Test(arguments: ["LKR", "SMW", "LOGX", "BES", "ICT"] as [RoleCode])
  func `who sees single pupils or none gets no figures`(role: RoleCode) throws {
    #expect(throws: Refusal.self) { try overview(role) }
  }

  @Test func `figures are a line without pupils`() throws {
    _ = try overview()
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .oversightViewed && line.objects == ["C23"] && line.pupils.isEmpty)
    #expect(line.count == 10)
  }
}
