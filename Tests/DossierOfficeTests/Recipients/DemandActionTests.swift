import DossierCore
import DossierOffice
import Testing

/// R-O-7.2-3, L-19: the life of a demand, through the door.
struct DemandActionTests {
  @Test func `a spoken demand waits for its paper, and is told late after three days`() throws {
    let scene = try RecipientScene()
    let demand = try scene.register(isSpoken: true)
    let by = scene.today.adding(days: 3)
    func row() throws -> DemandRow? {
      try scene.office("DIR").answer(DemandsQuery(filter: .awaiting)).rows
        .first { $0.demand == demand }
    }
    #expect(try row()?.state == .awaitingPaper(by: by))
    #expect(try row()?.due == by)
    scene.today = by
    #expect(try row()?.state == .awaitingPaper(by: by))
    scene.today = by.adding(days: 1)
    #expect(try row()?.state == .paperLate(since: by))
    _ = try scene.office("DIR").perform(
      ReceiveDemandPaper(demand: demand, seen: 1, place: "Kluis directie"))
    #expect(try row() == nil)
    let answer = try scene.office("DIR").answer(DemandQuery(demand: demand))
    #expect(answer.row.state == .open)
    #expect(answer.demand.form.paper == .place("Kluis directie"))
  }

  @Test(arguments: BoardPolicy.boards)
  func `who handles demands has tasks about them, the FG takes note, and nobody else knows`(
    board: String
  ) throws {
    let scene = try RecipientScene(board)
    let written = try scene.register()
    let spoken = try scene.register(isSpoken: true)
    let (today, by) = (scene.today, scene.today.adding(days: 3))
    func tasks(_ role: RoleCode) throws -> [DemandTask] {
      try scene.office(role).answer(TasksQuery()).demands
    }
    let policy = scene.family.scene.policy
    for role in policy.loginRoles where policy.role(role)?.nature != .external {
      guard RoleRights(of: role, under: policy).hasTasks else {
        #expect(throws: Refusal.roleMayNot(role, "R-O-8.9-2"), "\(role)") { try tasks(role) }
        continue
      }
      let expected: [DemandTask.Step] =
        switch role {
        case "DIR": [.paper, .answer]
        case "FG": [.notice, .notice]
        default: []
        }
      #expect(try tasks(role).map(\.step) == expected, "\(role)")
    }
    #expect(try tasks("DIR").map(\.row.demand) == [spoken, written])
    #expect(try tasks("DIR").map(\.due) == [by, today.adding(days: 14)])
    #expect(
      scene.store.journal.contains { $0.event == .demandsViewed && $0.objects == ["taken"] })
    // A paper that is late stays a task, and comes as a demand to answer.
    scene.today = by.adding(days: 1)
    #expect(try tasks("DIR").map(\.step) == [.paper, .answer])
    _ = try scene.office("DIR").perform(
      ReceiveDemandPaper(demand: spoken, seen: 1, place: "Kluis"))
    #expect(try tasks("DIR").map(\.step) == [.answer, .answer])
    _ = try scene.office("FG").perform(NoticeDemand(demand: written, seen: 1))
    #expect(try tasks("FG").map(\.row.demand) == [spoken])
    for demand in [written, spoken] {
      _ = try scene.office("DIR").perform(
        CloseDemand(demand: demand, seen: 2, reason: "Ander kind"))
    }
    #expect(try tasks("DIR").isEmpty)
    // What was closed is still told to the FG.
    #expect(try tasks("FG").map(\.row.demand) == [spoken])
  }

  @Test func `the FG sees and ticks it, and that is written down`() throws {
    let scene = try RecipientScene()
    let demand = try scene.register()
    let officer = try scene.office("FG")
    let unseen = try officer.answer(DemandsQuery(filter: .unseen))
    #expect(unseen.rows.map(\.demand) == [demand])
    #expect(!unseen.mayHandle)
    _ = try officer.perform(NoticeDemand(demand: demand, seen: 1))
    #expect(scene.store.journal.last?.event == .demandNoticed)
    #expect(try officer.answer(DemandsQuery(filter: .unseen)).rows.isEmpty)
    #expect(
      try scene.ending(NoticeDemand(demand: demand, seen: 2), as: "FG")
        == .refused(.demand(.alreadyNoticed)))
  }

  @Test func `a demand that ends leaves the open list, and stays unseen until the FG ticks`() throws
  {
    let scene = try RecipientScene()
    let demand = try scene.register()
    _ = try scene.office("DIR").perform(
      CloseDemand(demand: demand, seen: 1, reason: "Gaat over een ander kind"))
    let director = try scene.office("DIR")
    #expect(try director.answer(DemandsQuery()).rows.isEmpty)
    #expect(
      try director.answer(DemandsQuery(filter: .closed)).rows.map(\.state) == [.closed])
    let unseen = try scene.office("FG").answer(DemandsQuery(filter: .unseen)).rows
    #expect(unseen.map(\.demand) == [demand])
    #expect(
      try scene.ending(
        CloseDemand(demand: demand, seen: 2, reason: "Nog eens"), as: "DIR")
        == .refused(.demand(.alreadyClosed(scene.today))))
  }

  @Test func `what cannot be is refused by its rule`() throws {
    let scene = try RecipientScene()
    let demand = try scene.register()
    func refused(_ action: any OfficeAction) throws -> Refusal? {
      if case .refused(let refusal) = try scene.ending(action, as: "DIR") { refusal } else { nil }
    }
    #expect(try refused(scene.demand()) == .demand(.identical(demand)))
    var strange = scene.demand()
    strange.pupil = Scene.nobody
    #expect(try refused(strange) == .notFound(.pupil))
    strange.pupil = Scene.stranger
    #expect(try refused(strange) == .notFound(.pupil))
    var special = scene.demand(DemandArticleGiven(kind: .specialData))
    special.words = "Ook gezondheid"
    #expect(try refused(special) == .demand(.authorisationMissing))
    var paper = scene.demand()
    (paper.words, paper.place) = ("Anders", "  ")
    #expect(try refused(paper) == .demand(.paperMissing))
    paper.document = RecordID(number: 424_242)
    #expect(try refused(paper) == .notFound(.document))
    #expect(
      try refused(ReceiveDemandPaper(demand: demand, seen: 1, place: "Kluis"))
        == .demand(.alreadyWritten))
    #expect(
      try refused(CloseDemand(demand: demand, seen: 1, disclosure: RecordID(number: 5)))
        == .notFound(.disclosure))
    #expect(try refused(CloseDemand(demand: demand, seen: 1)) == .demand(.reasonMissing))
    #expect(try refused(CloseDemand(demand: demand, seen: 7, reason: "Te laat")) == .stale)
    #expect(
      try refused(CloseDemand(demand: RecordID(number: 5), seen: 1, reason: "Weg"))
        == .notFound(.demand))
  }

  @Test func `a scan in the dossier can be the paper`() throws {
    let scene = try RecipientScene()
    var demand = scene.demand()
    demand.place = nil
    demand.document = try scene.family.scan("C10")
    let id = try #require(try scene.office("DIR").perform(demand).record)
    let answer = try scene.office("DIR").answer(DemandQuery(demand: id))
    #expect(answer.demand.form == .written(.document(try scene.family.scan("C10"))))
  }

  @Test func `special data that were asked without the power are named`() throws {
    let scene = try RecipientScene()
    var demand = scene.demand()
    demand.categories = ["C07a", "C01"]
    let id = try #require(try scene.office("DIR").perform(demand).record)
    let answer = try scene.office("DIR").answer(DemandQuery(demand: id))
    #expect(answer.specialData == ["C07a"])
  }

  @Test func `neither the journal nor an error names the officer or what is asked`() throws {
    let scene = try RecipientScene()
    var demand = scene.demand()
    (demand.number, demand.function) = ("NUMMERKANARIE", "FUNCTIEKANARIE")
    (demand.words, demand.authority) = ("VRAAGKANARIE", "INSTANTIEKANARIE")
    let id = try #require(try scene.office("DIR").perform(demand).record)
    _ = try scene.office("DIR").answer(DemandQuery(demand: id))
    _ = try scene.ending(demand, as: "DIR")
    let text = try scene.store.journal.map {
      String(decoding: try JournalCoding.bytes(of: $0), as: UTF8.self)
    }.joined()
    #expect(!text.contains("KANARIE"))
    #expect("\(try scene.office("DIR").demandText(id))".contains("<PoliceDemand>"))
  }

  @Test func `what was given is read inside the lock when a demand is closed`() throws {
    let scene = try RecipientScene()
    let demand = try scene.register()
    let office = try scene.office("DIR")
    var looks = 0
    scene.store.interfere = { operation in
      if operation == .list, scene.store.isWriting { looks += 1 }
    }
    try office.perform(CloseDemand(demand: demand, seen: 1, reason: "Noemt geen leerling"))
    scene.store.interfere = nil
    #expect(looks == 2, "the settled lines, and those the FG must still take note of")
  }
}

extension Office {
  /// How a demand shows itself when somebody prints it by mistake.
  fileprivate func demandText(_ id: RecordID) throws -> String {
    "\(try answer(DemandQuery(demand: id)).demand)"
  }
}
