import DossierCore
import DossierOffice
import Testing

/// Who may do what with recipients, agreements and demands: every step by every role.
struct RecipientRightsTests {
  private static let viewers: Set<RoleCode> = [
    "BES", "DIR", "ADM", "CLA", "IB", "ZC", "ICT", "FG",
  ]

  @Test(arguments: BoardPolicy.boards)
  func `only the board keeps the register of recipients`(board: String) throws {
    let scene = try RecipientScene(board)
    let recipient = try scene.recipient()
    let agreement = try scene.agreement(with: recipient)
    let details = RecipientGiven(
      name: "Lesmaat Noord BV", type: "VERWERKER_LEERMIDDELEN", channel: "Koppeling")
    let actions: [(any OfficeAction, RuleID)] = [
      (AddRecipient(details: details), "R-O-5.4-1"),
      (ChangeRecipient(recipient: recipient, seen: 1, details: details), "R-O-5.4-1"),
      (EndRecipient(recipient: recipient, seen: 1, on: scene.today), "R-O-5.4-1"),
      (AddAgreement(recipient: recipient, details: scene.contract("VO-2")), "R-O-5.4-1"),
      (
        ChangeAgreement(agreement: agreement, seen: 1, details: scene.contract("VO-3")),
        "R-O-5.4-1"
      ),
      (TerminateAgreement(agreement: agreement, seen: 1, on: scene.today), "R-O-5.4-1"),
    ]
    for role in scene.family.scene.policy.loginRoles where role != "BES" {
      for (action, rule) in actions {
        #expect(
          try scene.ending(action, as: role) == .refused(.roleMayNot(role, rule)),
          "\(role) \(type(of: action).name)")
      }
    }
    for (action, _) in actions.prefix(1) + actions.dropFirst(3) {
      let snapshot = StoreSnapshot(scene.store)
      #expect(try scene.ending(action, as: "BES") == .done, "\(type(of: action).name)")
      snapshot.restore(scene.store)
    }
  }

  @Test(arguments: BoardPolicy.boards)
  func `the roles of the matrix see recipients, and nobody else`(board: String) throws {
    let scene = try RecipientScene(board)
    let recipient = try scene.recipient()
    for role in scene.family.scene.policy.loginRoles {
      let office = try scene.office(role)
      for query in [
        RecipientsQuery(), RecipientQuery(recipient: recipient), AgreementsQuery(),
      ] as [any OfficeQuery] {
        let ending = Ending { _ = try office.answer(query) }
        #expect(
          ending
            == (Self.viewers.contains(role)
              ? .done : .refused(.roleMayNot(role, "R-I-1.3-2"))),
          "\(role)")
      }
    }
  }

  @Test(arguments: BoardPolicy.boards)
  func `the director handles demands, the FG sees them, to others there are none`(
    board: String
  ) throws {
    let scene = try RecipientScene(board)
    let written = try scene.register()
    let spoken = try scene.register(isSpoken: true)
    let rule: RuleID = "R-O-7.2-3"
    let handled: [any OfficeAction] = [
      scene.demand(), ReceiveDemandPaper(demand: spoken, seen: 1, place: "Kluis"),
      CloseDemand(demand: written, seen: 1, reason: "Gaat over een ander kind"),
    ]
    let notice = NoticeDemand(demand: written, seen: 1)
    for role in scene.family.scene.policy.loginRoles {
      if role != "DIR" {
        for action in handled {
          #expect(
            try scene.ending(action, as: role) == .refused(.roleMayNot(role, rule)), "\(role)")
        }
      }
      if role != "FG" {
        #expect(try scene.ending(notice, as: role) == .refused(.roleMayNot(role, rule)))
      }
      let office = try scene.office(role)
      let sees = role == "DIR" || role == "FG"
      let list = Ending { _ = try office.answer(DemandsQuery()) }
      #expect(list == (sees ? .done : .refused(.roleMayNot(role, rule))), "\(role)")
      let one = Ending { _ = try office.answer(DemandQuery(demand: written)) }
      #expect(one == (sees ? .done : .refused(.roleMayNot(role, rule))), "\(role)")
    }
    #expect(try scene.ending(notice, as: "FG") == .done)
    for action in handled.dropFirst() where type(of: action) == ReceiveDemandPaper.self {
      #expect(try scene.ending(action, as: "DIR") == .done)
    }
    let close = CloseDemand(demand: written, seen: 2, reason: "Gaat over een ander kind")
    #expect(try scene.ending(close, as: "DIR") == .done)
  }
}
