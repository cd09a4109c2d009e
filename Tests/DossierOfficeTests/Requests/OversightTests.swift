import DossierCore
import DossierOffice
import Foundation
import Testing

/// R-O-8.9-1, R-O-3.3-1: what the FG and the board watch, and what is due for the daily mail.
struct OversightTests {
  private func scene() throws -> (RequestScene, late: RequestID, open: RequestID) {
    let scene = try RequestScene()
    let today = scene.scene.today
    scene.scene.today = today.adding(days: -40)
    let late = try scene.register(WishGiven(kind: .access))
    let ended = try scene.register(WishGiven(kind: .restriction, restrictionGround: .unlawful))
    try scene.begin(late)
    scene.scene.today = today.adding(days: -35)
    try scene.office("ADM").perform(WithdrawRequest(request: ended, reason: "Opgelost"))
    scene.scene.today = today.adding(days: -20)
    let open = try scene.register(WishGiven(kind: .portability))
    scene.scene.today = today
    return (scene, late, open)
  }

  @Test func `the FG sees what is open, late and over`() throws {
    let (scene, late, _) = try scene()
    let answer = try scene.office("FG").answer(OversightQuery())
    #expect(answer.figures.open.map(\.kind) == [.access, .portability])
    #expect(answer.figures.open.map(\.ages) == [[0, 0, 0, 1], [0, 0, 1, 0]])
    #expect(answer.figures.open.map(\.late) == [1, 0])
    #expect(answer.late.map(\.request) == [late])
    #expect(answer.late.map(\.daysLate) == [12])
    #expect(answer.figures.ended.map(\.withdrawn) == [1])
    #expect(answer.figures.ended.map(\.medianDays) == [nil])
    #expect(answer.years == [2026])
  }

  @Test func `what a late request waits for is told, the requester first`() throws {
    let (scene, late, _) = try scene()
    #expect(try scene.office("FG").answer(OversightQuery()).late.map(\.waitsFor) == [.decide])
    try scene.office("ADM").perform(AwaitRequester(request: late, reason: .scope))
    try scene.office("FG").perform(
      AdviseOnRequest(request: late, text: "Dit duurt te lang.", isFlagged: true))
    try scene.office("FG").perform(RemindHandler(request: late))
    let line = try #require(try scene.office("FG").answer(OversightQuery()).late.first)
    #expect(line.waitsFor == .awaitRequester(.scope))
    #expect(line.isFlagged && line.reminded == scene.scene.today)
  }

  @Test func `the figures name nobody`() throws {
    let (scene, _, _) = try scene()
    let json = String(
      decoding: try JSONEncoder().encode(try scene.office("FG").answer(OversightQuery())),
      as: UTF8.self)
    for word in ["Berg", "Aïcha", Scene.pupil.text, try scene.mother.text] {
      #expect(!json.contains(word), "\(word)")
    }
  }

  @Test func `a year filters what is over and keeps what is open`() throws {
    let (scene, _, _) = try scene()
    let office = try scene.office("FG")
    let other = try office.answer(OversightQuery(year: 2025))
    #expect(other.figures.ended.isEmpty && other.figures.open.count == 2)
    #expect(try office.answer(OversightQuery(year: 2026)).figures.ended.count == 1)
    let school = try office.answer(OversightQuery(school: SampleBoard.otherSchool))
    #expect(school.figures.open.isEmpty && school.figures.ended.isEmpty && school.late.isEmpty)
  }

  @Test func `who sees only that there are requests sees no figures`() throws {
    let (scene, _, _) = try scene()
    #expect(throws: Refusal.roleMayNot("IB", "R-O-8.9-2")) {
      try scene.office("IB").answer(OversightQuery())
    }
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-8.9-2")) {
      try scene.office("LKR").answer(OversightQuery())
    }
  }

  @Test(arguments: [(0, 1), (7, 1), (8, 2), (14, 2), (-5, 1)])
  func `what is due within so many days is told, and always what is late`(
    days: Int, count: Int
  ) throws {
    let (scene, late, open) = try scene()
    let lines = try scene.office("ADM").answer(DueQuery(days: days))
    #expect(lines.map(\.request) == Array([late, open].prefix(count)))
    #expect(lines.map(\.daysLeft) == Array([-12, 8].prefix(count)))
  }

  @Test func `a question about the figures is one line of the journal`() throws {
    let (scene, _, _) = try scene()
    let office = try scene.office("FG")
    let before = scene.store.journal.count
    _ = try office.answer(OversightQuery(year: 2026))
    #expect(scene.store.journal.count == before + 1)
    #expect(scene.store.journal.last?.event == .oversightViewed)
    #expect(scene.store.journal.last?.pupils.isEmpty ?? false)
  }
}
