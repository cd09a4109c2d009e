import DossierCore
import DossierOffice
import Testing

/// R-O-6.3-1: whoever sees in a list that a pupil has a request leaves a line about that pupil.
struct ListViewTests {
  private static let other = PupilID(number: 7003)

  /// Two pupils, of whom one has an open request and a frozen category.
  private func scene() throws -> RequestScene {
    let scene = try RequestScene()
    try scene.scene.enrol(Self.other)
    let request = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C10")],
        restrictionGround: .unlawful))
    try scene.begin(request)
    try scene.grant(request)
    return scene
  }

  private func last(_ scene: RequestScene) throws -> JournalEntry {
    try #require(scene.store.journal.last)
  }

  @Test func `the register names the pupils it handed out and the filters`() throws {
    let scene = try scene()
    let office = try scene.office("ADM")
    _ = try office.answer(RequestsQuery())
    #expect(try last(scene).pupils == [Scene.pupil] && last(scene).objects == ["open"])
    _ = try office.answer(RequestsQuery(filter: .late))
    #expect(try last(scene).pupils.isEmpty && last(scene).objects == ["te_laat"])
    _ = try office.answer(RequestsQuery(kind: .restriction, school: SampleBoard.school))
    #expect(try last(scene).objects == ["open", "beperking", SampleBoard.school.text])
    _ = try office.answer(RequestsQuery(limit: 0))
    #expect(try last(scene).pupils.isEmpty)
  }

  @Test func `another question within the minute is another line`() throws {
    let scene = try scene()
    let office = try scene.office("ADM")
    let questions = [
      RequestsQuery(pupil: Scene.pupil), RequestsQuery(pupil: Self.other),
      RequestsQuery(kind: .objection), RequestsQuery(school: SampleBoard.otherSchool),
    ]
    let before = scene.store.journal.count
    for question in questions.flatMap({ [$0, $0] }) { _ = try office.answer(question) }
    let lines = scene.store.journal.dropFirst(before)
    #expect(lines.count == questions.count)
    #expect(lines.prefix(2).map(\.pupils) == [[Scene.pupil], [Self.other]])
  }

  @Test func `tasks and what is frozen name their pupils as well`() throws {
    let scene = try scene()
    _ = try scene.office("ADM").answer(TasksQuery())
    #expect(try last(scene).pupils == [Scene.pupil] && last(scene).objects == ["taken"])
    _ = try scene.office("ADM").answer(FrozenQuery())
    #expect(try last(scene).pupils == [Scene.pupil] && last(scene).objects == ["beperkt"])
  }

  @Test func `figures of one school are another look than those of all`() throws {
    let scene = try scene()
    let office = try scene.office("FG")
    _ = try office.answer(OversightQuery())
    let before = scene.store.journal.count
    _ = try office.answer(OversightQuery(school: SampleBoard.school))
    #expect(scene.store.journal.count == before + 1)
    #expect(try last(scene).objects == [SampleBoard.school.text])
  }
}
