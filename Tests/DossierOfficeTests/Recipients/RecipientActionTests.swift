import DossierCore
import DossierOffice
import Testing

/// The life of a recipient and its agreements, through the door (R-O-5.4-1, R-O-5.4-2, R-O-7.2-2).
struct RecipientActionTests {
  private func row(_ scene: RecipientScene, _ name: String) throws -> RecipientRow? {
    let all = try RecipientsQuery.Filter.allCases.flatMap {
      try scene.office("DIR").answer(RecipientsQuery(filter: $0)).rows
    }
    return all.first { $0.name == name }
  }

  @Test func `a processor is wanting until its contract holds, and again when it ends`() throws {
    let scene = try RecipientScene()
    let recipient = try scene.recipient()
    #expect(try row(scene, "Lesmaat BV")?.standing == .missing)
    let agreement = try scene.agreement(with: recipient)
    #expect(try row(scene, "Lesmaat BV")?.standing == .valid)
    scene.today = scene.today.adding(days: 310)
    #expect(try row(scene, "Lesmaat BV")?.standing == .endingSoon)
    scene.today = scene.today.adding(days: 91)
    #expect(try row(scene, "Lesmaat BV")?.standing == .ended)
    let next = scene.contract("VO-1", days: 500)
    _ = try scene.office("BES").perform(
      ChangeAgreement(agreement: agreement, seen: 1, details: next))
    #expect(try row(scene, "Lesmaat BV")?.standing == .valid)
    _ = try scene.office("BES").perform(
      TerminateAgreement(agreement: agreement, seen: 2, on: scene.today.adding(days: -1)))
    #expect(try row(scene, "Lesmaat BV")?.standing == .ended)
  }

  @Test func `an ended recipient keeps its place in the register`() throws {
    let scene = try RecipientScene()
    let recipient = try scene.recipient()
    _ = try scene.office("BES").perform(
      EndRecipient(recipient: recipient, seen: 1, on: scene.today))
    #expect(try row(scene, "Lesmaat BV")?.standing == .missing)
    scene.today = scene.today.adding(days: 1)
    #expect(try row(scene, "Lesmaat BV")?.standing == .notInUse)
    let ended = scene.today.adding(days: -1)
    #expect(
      try scene.ending(
        EndRecipient(recipient: recipient, seen: 2, on: scene.today), as: "BES")
        == .refused(.recipient(.alreadyEnded(ended))))
    #expect(
      try scene.ending(
        AddAgreement(recipient: recipient, details: scene.contract()), as: "BES")
        == .refused(.agreement(.recipientEnded)))
  }

  @Test func `what does not fit is refused by its rule`() throws {
    let scene = try RecipientScene()
    let recipient = try scene.recipient()
    let agreement = try scene.agreement(with: recipient)
    func refused(_ action: any OfficeAction) throws -> Refusal? {
      if case .refused(let refusal) = try scene.ending(action, as: "BES") { refusal } else { nil }
    }
    let twin = RecipientGiven(
      name: "lesmaat bv", type: "VERWERKER_LEERMIDDELEN", channel: "Koppeling")
    #expect(try refused(AddRecipient(details: twin)) == .recipient(.sameName(recipient)))
    let strange = RecipientGiven(name: "Wie", type: "VREEMD", channel: "Post")
    #expect(try refused(AddRecipient(details: strange)) == .recipient(.unknownType("VREEMD")))
    #expect(
      try refused(AddAgreement(recipient: recipient, details: scene.contract()))
        == .agreement(.sameNumber(agreement)))
    var plain = scene.contract("VO-9")
    plain.securityAnnex = nil
    #expect(
      try refused(AddAgreement(recipient: recipient, details: plain))
        == .agreement(.securityAnnexMissing))
    plain = scene.contract("VO-9")
    plain.categories = ["C05"]
    #expect(
      try refused(AddAgreement(recipient: recipient, details: plain))
        == .agreement(.categoryClosed("C05")))
    let moved = RecipientGiven(name: "Lesmaat BV", type: "DUO", channel: "Koppeling")
    #expect(
      try refused(ChangeRecipient(recipient: recipient, seen: 1, details: moved))
        == .recipient(.typeIsFixed))
    #expect(
      try refused(EndRecipient(recipient: recipient, seen: 2, on: scene.today)) == .stale)
    #expect(
      try refused(
        AddAgreement(recipient: RecordID(number: 9_999), details: scene.contract("VO-9")))
        == .notFound(.recipient))
  }

  @Test func `texts that a terminal would act upon are refused together`() throws {
    let scene = try RecipientScene()
    let details = RecipientGiven(
      name: "Les\u{1B}[2J", type: "VERWERKER_LEERMIDDELEN", channel: "Kop\u{202E}peling")
    guard
      case .refused(.invalid(let problems)) = try scene.ending(
        AddRecipient(details: details), as: "BES")
    else {
      Issue.record("not refused")
      return
    }
    #expect(problems.map(\.field) == ["naam", "kanaal"])
  }

  @Test func `a change leaves a line without names in the journal`() throws {
    let scene = try RecipientScene()
    let recipient = try scene.recipient("Geheime Leverancier BV")
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .recipientChanged)
    #expect(line.objects == [recipient.text, "VERWERKER_LEERMIDDELEN"])
    let agreement = try scene.agreement(with: recipient)
    #expect(scene.store.journal.last?.event == .agreementChanged)
    #expect(scene.store.journal.last?.objects == [agreement.text, recipient.text])
    let text = try scene.store.journal.map {
      String(decoding: try JournalCoding.bytes(of: $0), as: UTF8.self)
    }.joined()
    #expect(!text.contains("Geheime"))
    #expect(!text.contains("VO-1"))
  }

  @Test func `the agreements that end first stand first`() throws {
    let scene = try RecipientScene()
    let first = try scene.recipient("Een BV")
    let second = try scene.recipient("Twee BV")
    _ = try scene.agreement(with: first, scene.contract("A", days: 60))
    _ = try scene.agreement(with: second, scene.contract("B", days: 20))
    _ = try scene.agreement(with: second, scene.contract("C", days: nil))
    let office = try scene.office("FG")
    #expect(
      try office.answer(AgreementsQuery()).map(\.agreement.number) == ["B", "A", "C"])
    #expect(
      try office.answer(AgreementsQuery(filter: .ending)).map(\.state)
        == [.endingSoon(days: 20), .endingSoon(days: 60)])
    #expect(try office.answer(AgreementsQuery(filter: .ended)).isEmpty)
  }
}
