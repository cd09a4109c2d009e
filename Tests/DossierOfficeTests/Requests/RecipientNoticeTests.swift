import DossierCore
import DossierOffice
import Testing

/// R-O-8.3-3, R-O-8.4-2: who was given what changed hears of it, and nobody hears too much.
struct RecipientNoticeTests {
  private let scene: DisclosureScene
  private let press = LetterBench()

  init() throws {
    scene = try DisclosureScene()
  }

  private func answer(_ request: RequestID, as role: RoleCode = "ADM") throws -> RequestAnswer {
    try scene.office(role).answer(RequestQuery(request: request))
  }

  private func told(_ request: RequestID) throws -> [RecordID] {
    try answer(request).tasks.compactMap(\.recipient)
  }

  @Test func `a case and the tasks name who must be told`() throws {
    let (request, officer) = try scene.corrected()
    #expect(try answer(request).people[officer] == "Gemeente Noord")
    let tasks = try scene.office("ADM").answer(TasksQuery()).tasks
    #expect(tasks.compactMap(\.recipient) == ["Gemeente Noord"])
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `a recipient is written what it was given and what it must be`() throws {
    let (request, officer) = try scene.corrected()
    let record = try press.office("ADM", in: scene.family).perform(
      NotifyRecipient(request: request, recipient: officer)
    ).record
    let order = try #require(press.orders.last)
    #expect(order.kind == .recipientNotice && order.addressee.name == "Gemeente Noord")
    #expect(order.addressee.addressLines == ["Beveiligde koppeling"])
    let notice = try #require(order.notice)
    #expect(notice.change.givenOn == [scene.scene.today])
    #expect(notice.change.change == .corrected)
    #expect(Array(notice.values.values) == ["Aisha"])
    #expect(!String(reflecting: notice).contains("Sneek"))
    #expect(try told(request) == [officer])
    let lines = try scene.office("ADM").answer(LettersQuery(request: request))
    #expect(lines.map(\.letter) == [record].compactMap(\.self))
    #expect(lines.map(\.recipient) == ["Gemeente Noord"])
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `the day on which it was sent is recorded with the letter, in one go`() throws {
    let (request, officer) = try scene.corrected()
    let adm = try press.office("ADM", in: scene.family)
    let commits = scene.family.store.commits
    try adm.perform(
      NotifyRecipient(request: request, recipient: officer, told: scene.scene.today))
    #expect(scene.family.store.commits == commits + 1)
    let journal = scene.family.store.journal.suffix(2).map(\.event)
    #expect(try told(request) == [])
    let notices = try scene.family.record(request).request.progress.notices
    #expect(notices.map(\.recipient) == [officer] && notices.map(\.result) == [.told])
    #expect(Array(journal) == [.requestStep, .letterMade])
  }

  @Test func `who was given nothing is written nothing`() throws {
    let (request, _) = try scene.corrected()
    let other = try scene.recipient("DUO")
    let before = StoreSnapshot(scene.family.store)
    for recipient in [other, RecordID(number: 41)] {
      #expect(throws: Refusal.request(.notARecipient(recipient))) {
        try press.office("ADM", in: scene.family).perform(
          NotifyRecipient(request: request, recipient: recipient))
      }
    }
    #expect(StoreSnapshot(scene.family.store) == before)
    #expect(press.orders.isEmpty)
  }

  @Test(arguments: ["FG", "IB", "LKR"] as [RoleCode])
  func `a role that does not work in the register writes nobody`(role: RoleCode) throws {
    let (request, officer) = try scene.corrected()
    #expect(throws: Refusal.self) {
      try press.office(role, in: scene.family).perform(
        NotifyRecipient(request: request, recipient: officer))
    }
    #expect(press.orders.isEmpty)
  }

  @Test func `a decision tells the family who hears of it`() throws {
    let (request, _) = try scene.corrected()
    try scene.decidePartly(request)
    try press.office("ADM", in: scene.family).perform(
      MakeLetter(request: request, kind: .decisionPartly))
    #expect(press.orders.last?.told == ["Gemeente Noord"])
  }
}
