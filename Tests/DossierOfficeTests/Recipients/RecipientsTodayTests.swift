import DossierCore
import DossierOffice
import Testing

/// What the start screen tells about agreements and demands, and to whom.
struct RecipientsTodayTests {
  @Test(arguments: BoardPolicy.boards)
  func `agreements are told to who keeps or watches the register`(board: String) throws {
    let scene = try RecipientScene(board)
    let ending = try scene.recipient("Bijna BV")
    _ = try scene.agreement(with: ending, scene.contract("A", days: 90))
    let later = try scene.recipient("Later BV")
    _ = try scene.agreement(with: later, scene.contract("B", days: 91))
    _ = try scene.recipient("Zonder BV")
    for role in scene.family.scene.policy.loginRoles {
      let today = try scene.office(role).answer(TodayQuery()).recipients
      let isTold = role == "BES" || role == "FG"
      #expect(today.ending.map(\.name) == (isTold ? ["Bijna BV"] : []), "\(role)")
      #expect(today.lacking == (isTold ? 1 : 0), "\(role)")
      #expect(today.ending.first?.daysLeft == (isTold ? 90 : nil))
    }
  }

  @Test(arguments: BoardPolicy.boards)
  func `demands are told to the director and the FG, and to nobody else`(board: String) throws {
    let scene = try RecipientScene(board)
    let written = try scene.register()
    let spoken = try scene.register(isSpoken: true)
    for role in scene.family.scene.policy.loginRoles {
      let today = try scene.office(role).answer(TodayQuery()).recipients
      #expect(today.awaiting.map(\.demand) == (role == "DIR" ? [spoken] : []), "\(role)")
      #expect(today.toAnswer.map(\.demand) == (role == "DIR" ? [written] : []), "\(role)")
      #expect(
        Set(today.unseen.map(\.demand)) == (role == "FG" ? [written, spoken] : []), "\(role)")
    }
    scene.today = scene.today.adding(days: 4)
    let late = try scene.office("DIR").answer(TodayQuery()).recipients.awaiting
    #expect(late.map(\.isLate) == [true])
  }

  @Test
  func `a spoken demand with a day to answer shows that day beside the day of its paper`() throws {
    let scene = try RecipientScene()
    var spoken = scene.demand(isSpoken: true)
    spoken.deadline = scene.today.adding(days: 1)
    let demand = try #require(try scene.office("DIR").perform(spoken).record)
    let (answer, paper) = (scene.today.adding(days: 1), scene.today.adding(days: 3))
    func today() throws -> RecipientsToday {
      try scene.office("DIR").answer(TodayQuery()).recipients
    }
    func tasks() throws -> [DemandTask] { try scene.office("DIR").answer(TasksQuery()).demands }
    #expect(try today().toAnswer.map(\.due) == [answer])
    #expect(try today().awaiting.map(\.due) == [paper])
    #expect(try tasks().map(\.step) == [.answer, .paper])
    #expect(try tasks().map(\.due) == [answer, paper])
    let rows = try scene.office("DIR").answer(DemandsQuery()).rows
    #expect(rows.map(\.due) == [answer])
    // A day that passed stays in sight, also when the paper is late too.
    scene.today = paper.adding(days: 1)
    #expect(try today().toAnswer.map(\.isLate) == [true])
    #expect(try today().awaiting.map(\.isLate) == [true])
    try scene.office("DIR").perform(CloseDemand(demand: demand, seen: 1, reason: "Te ruim"))
    #expect(try today().toAnswer.isEmpty && today().awaiting.isEmpty)
  }

  @Test func `a director of another school knows nothing of it`() throws {
    let scene = try RecipientScene()
    _ = try scene.register()
    try scene.family.scene.changeProfile("DIR") {
      $0.assignments[0].schools = [SampleBoard.otherSchool]
    }
    scene.family.forgetSessions()
    let office = try scene.office("DIR")
    #expect(try office.answer(DemandsQuery()).rows.isEmpty)
    #expect(try office.answer(TodayQuery()).recipients.toAnswer.isEmpty)
  }
}
