import DossierCore
import DossierOffice
import Testing

/// R-O-5.2-D, R-O-5.4-1, R-O-7.2-3: everything is judged as it was on the day it left.
struct DisclosureDayTests {
  /// How an attempt ends: with its line, or with the rule that forbids it.
  private func refusal(_ action: RecordDisclosure, in scene: DisclosureScene, as role: RoleCode)
    throws -> DisclosureRefusal?
  {
    do {
      _ = try scene.office(role).perform(action)
      return nil
    } catch Refusal.disclosure(let refusal) {
      return refusal
    }
  }

  /// Days since the recipient came into use and the words were signed, and what the rules say.
  static let consents: [(Int, DisclosureRefusal?)] = [
    (-6, .recipientEnded), (-2, .consentMissing("deskundige")), (0, nil), (9, nil),
    (10, .consentMissing("deskundige")), (12, .consentMissing("deskundige")),
    (21, .consentMissing("deskundige")),
  ]

  @Test(arguments: consents)
  func `a consent carries what left while it held, whenever that is entered`(
    day: Int, expected: DisclosureRefusal?
  ) throws {
    let scene = try DisclosureScene()
    let begin = scene.scene.today
    let expert = try scene.recipient("DESKUNDIGE", from: begin.adding(days: -5))
    try scene.agreement(with: expert, ["A1", "T"], ["C01"])
    let mother = RequesterGiven(guardian: try scene.family.mother)
    try scene.office("IB").perform(
      RecordConsent(
        pupil: Scene.pupil, purpose: "deskundige", answer: .given, giver: mother, signed: begin,
        way: .written, place: "Map zorg", recipient: expert, question: "Hoe leert zij lezen?"))
    scene.scene.today = begin.adding(days: 10)
    try scene.office("ADM").perform(
      WithdrawConsent(
        pupil: Scene.pupil, purpose: "deskundige", giver: mother, recipient: expert,
        question: "Hoe leert zij lezen?"))
    scene.scene.today = begin.adding(days: 21)
    var action = scene.disclosure(to: expert)
    action.purpose = "A1"
    action.article = nil
    action.support = LegalSupportGiven(basis: .consent, consent: "deskundige")
    action.question = "Hoe leert zij lezen?"
    action.on = begin.adding(days: day)
    #expect(try refusal(action, in: scene, as: "IB") == expected)
  }

  /// Days since today, and whether the contract held then: from 10 days ago until 5 days ago.
  static let contracts: [(Int, DisclosureRefusal?)] = [
    (-11, .agreementMissing(.processor)), (-10, nil), (-5, nil),
    (-4, .agreementMissing(.processor)), (0, .agreementMissing(.processor)),
  ]

  @Test(arguments: contracts)
  func `a contract carries what left while it held`(
    day: Int, expected: DisclosureRefusal?
  ) throws {
    let scene = try DisclosureScene()
    let supplier = try scene.recipient(
      "VERWERKER_LEERMIDDELEN", from: scene.scene.today.adding(days: -400))
    try scene.agreement(with: supplier, kind: .processing, ["A2"], ["C01"], days: -5)
    var action = scene.disclosure(to: supplier)
    action.purpose = "A2"
    action.article = nil
    action.support = LegalSupportGiven(basis: .agreement)
    action.on = scene.scene.today.adding(days: day)
    #expect(try refusal(action, in: scene, as: "CLA") == expected)
  }

  /// Days since the contract was entered; on the tenth it was widened, and entered as older than it is.
  static let widened: [(Int, DisclosureRefusal?)] = [
    (-20, .agreementMissing(.processor)), (-5, .purposeNotInAgreement("A1")),
    (0, .purposeNotInAgreement("A1")), (9, .purposeNotInAgreement("A1")), (10, nil), (12, nil),
  ]

  @Test(arguments: widened)
  func `what a contract was widened to afterwards carries nothing of before`(
    day: Int, expected: DisclosureRefusal?
  ) throws {
    let scene = try DisclosureScene()
    let begin = scene.scene.today
    let supplier = try scene.recipient(
      "VERWERKER_LEERMIDDELEN", from: begin.adding(days: -400))
    let contract = try scene.agreement(with: supplier, kind: .processing, ["A2"], ["C01"])
    var wider = scene.agreed(kind: .processing, ["A1", "A2"], ["C01"])
    wider.begins = begin.adding(days: -30)
    wider.securityAnnex = wider.begins
    scene.scene.today = begin.adding(days: 10)
    try scene.office("BES").perform(
      ChangeAgreement(agreement: contract, seen: 1, details: wider))
    scene.scene.today = begin.adding(days: 12)
    var action = scene.disclosure(to: supplier)
    action.purpose = "A1"
    action.article = nil
    action.support = LegalSupportGiven(basis: .agreement)
    action.on = begin.adding(days: day)
    #expect(try refusal(action, in: scene, as: "CLA") == expected)
  }

  /// Days since the demand came; the answer was entered after it was closed on the sixth day.
  static let demands: [(Int, DisclosureRefusal?)] = [
    (-1, .demand(.notYetReceived)), (0, nil), (5, nil),
    (6, .demand(.alreadyClosed(CalendarDate(dayNumber: 0)))),
  ]

  @Test(arguments: demands)
  func `a demand carries what left while it was open`(
    day: Int, expected: DisclosureRefusal?
  ) throws {
    let scene = try DisclosureScene()
    let begin = scene.scene.today
    let police = try scene.recipient("POLITIE", from: begin.adding(days: -30))
    var demand = RegisterDemand.example
    demand.pupil = Scene.pupil
    demand.date = begin
    demand.received = begin
    demand.deadline = begin.adding(days: 7)
    demand.categories = ["C01"]
    let record = try #require(try scene.office("DIR").perform(demand).record)
    scene.scene.today = begin.adding(days: 6)
    try scene.office("DIR").perform(
      CloseDemand(demand: record, seen: 1, reason: "Er leek niets gegeven."))
    scene.scene.today = begin.adding(days: 9)
    var action = scene.disclosure(to: police)
    action.purpose = "B4"
    action.article = "Sv 126nd"
    action.demand = record
    action.on = begin.adding(days: day)
    let found = try refusalOrBar(action, in: scene)
    let answered = try scene.office("DIR").answer(DemandQuery(demand: record)).demand.closed
    #expect(
      (answered?.outcome.disclosure != nil) == (expected == nil),
      "the register does not say that nothing was given, and what")
    if case .demand(.alreadyClosed)? = expected {
      #expect(found == .demand(.alreadyClosed(begin.adding(days: 6))))
    } else {
      #expect(found == expected)
    }
  }

  /// What the demand does not reach is barred as a part, or refused as a whole.
  private func refusalOrBar(
    _ action: RecordDisclosure, in scene: DisclosureScene
  ) throws -> DisclosureRefusal? {
    let refusal = try refusal(action, in: scene, as: "DIR")
    if case .barred(_, _, .demand(let reason))? = refusal { return .demand(reason) }
    return refusal
  }

  @Test(arguments: DisclosureForm.allCases)
  func `what is made here leaves today, also for who ended yesterday`(
    form: DisclosureForm
  ) throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE", from: scene.scene.today.adding(days: -30))
    try scene.office("BES").perform(
      EndRecipient(recipient: officer, seen: 1, on: scene.scene.today.adding(days: -1)))
    var action = scene.disclosure(to: officer, makes: form)
    action.on = scene.scene.today.adding(days: -1)
    #expect(try refusal(action, in: scene, as: "DIR") == .leavesToday)
    action.on = nil
    #expect(try refusal(action, in: scene, as: "DIR") == .recipientEnded)
    #expect(scene.pressed.isEmpty)
    action.on = scene.scene.today.adding(days: -1)
    action.makes = nil
    #expect(try refusal(action, in: scene, as: "DIR") == nil)
  }
}
