import DossierCore
import DossierOffice
import Testing

/// somebody from outside sees one pupil, on a consent, and not a second longer.
struct ExternalGrantTests {
  private let scene: ConsentScene
  private let expert: RecordID

  init() throws {
    scene = try ConsentScene()
    expert = try scene.family.scene.expert()
    try scene.family.scene.changeProfile("LOGX") { [today = scene.today] in
      $0.secrecySigned = today
    }
  }

  private func grant(
    _ role: RoleCode = "LOGX", purpose: ConsentPurposeCode? = "deskundige",
    question: String? = "Onderzoek spraak"
  ) -> GivePupilGrant {
    GivePupilGrant(
      pupil: Scene.pupil, account: SampleBoard.account(role), role: role, from: nil,
      until: scene.today.adding(days: 30), reason: "Onderzoek", purpose: purpose,
      recipient: question == nil ? nil : expert, question: question)
  }

  private func withdrawal() throws -> WithdrawConsent {
    var withdrawal = try scene.withdrawal("deskundige")
    (withdrawal.recipient, withdrawal.question) = (expert, "Onderzoek spraak")
    return withdrawal
  }

  private func sees(_ office: Office) -> Bool {
    (try? office.answer(DossierQuery(pupil: Scene.pupil))) != nil
  }

  @Test func `without a consent there is no grant`() throws {
    let table: [(GivePupilGrant, ConsentRefusal)] = [
      (grant(purpose: nil, question: nil), .groundMissing),
      (grant(purpose: nil), .groundMissing),
      (grant(question: nil), .groundMissing),
      (grant(purpose: "website"), .groundMissing),
      (grant(), .groundNotValid(.unanswered)),
    ]
    for (action, expected) in table {
      #expect(try scene.refusal(action, by: "DIR") == .consent(expected))
      #expect(expected.rule == "X-06")
    }
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak", .refused))
    #expect(try scene.refusal(grant(), by: "DIR") == .consent(.groundNotValid(.refused)))
    // The yes to one question opens nothing for another.
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek lezen"))
    #expect(try scene.refusal(grant(), by: "DIR") == .consent(.groundNotValid(.refused)))
  }

  @Test func `a withdrawal closes the pupil in a session that is open, and a new yes opens it`()
    throws
  {
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak"))
    let given = try scene.office("DIR").perform(grant())
    let therapist = try scene.family.scene.office("LOGX")
    #expect(sees(therapist))
    #expect(try therapist.answer(RosterQuery()).count == 1)

    try scene.office("ADM").perform(try withdrawal())
    #expect(!sees(therapist))
    #expect(try therapist.answer(RosterQuery()).isEmpty)
    #expect(throws: Refusal.notFound(.pupil)) {
      try therapist.answer(DossierQuery(pupil: Scene.pupil))
    }
    let shown = try scene.office("DIR").answer(PupilGrantsQuery(pupil: Scene.pupil))
    #expect(shown.map(\.holds) == [false])
    #expect(shown.map(\.ended) == [nil])
    #expect(shown.first?.grant == given.record)
    #expect(shown.first?.question == "Onderzoek spraak")

    scene.today = scene.today.adding(days: 1)
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak"))
    #expect(sees(therapist))
  }

  @Test func `the consent ends and the grant with it`() throws {
    var answer = try scene.answer(expert, "Onderzoek spraak")
    answer.until = scene.today.adding(days: 3)
    try scene.office("ADM").perform(answer)
    try scene.office("DIR").perform(grant())
    let therapist = try scene.family.scene.office("LOGX")
    scene.today = scene.today.adding(days: 3)
    #expect(sees(therapist))
    scene.today = scene.today.adding(days: 1)
    #expect(!sees(therapist))
  }

  @Test func `a grant from before consents were named opens nothing from outside`() throws {
    let old = PupilGrant(
      pupil: Scene.pupil, account: SampleBoard.account("LOGX"), role: "LOGX", from: scene.today,
      until: scene.today.adding(days: 9), reason: "r", grantedBy: SampleBoard.account("DIR"))
    let id = RecordID(number: scene.store.nextNumber())
    try scene.family.scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .register, subject: .pupil(Scene.pupil),
          list: .pupilGrants(of: old.account), body: old.sealedForm))
    }
    #expect(try !sees(scene.family.scene.office("LOGX")))
  }

  private func recipient(_ type: RecipientTypeCode, ended: CalendarDate? = nil) throws -> RecordID {
    let id = RecordID(number: scene.store.nextNumber())
    try scene.family.scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .organisation, subject: nil, list: .recipients,
          body: Recipient(
            name: "Elders", type: type, from: scene.today.adding(days: -9), ended: ended
          ).sealedForm))
    }
    return id
  }

  private func grant(
    to recipient: RecordID, of pupil: PupilID = Scene.pupil, as role: RoleCode = "LOGX"
  ) -> GivePupilGrant {
    var action = grant(role)
    (action.pupil, action.recipient) = (pupil, recipient)
    return action
  }

  @Test func `the recipient is of a kind that looks along, and in use`() throws {
    let today = scene.today
    for (type, ended) in [
      ("GEMEENTE", nil), ("VERWERKER_LVS", nil), ("NIEUW", nil),
      ("DESKUNDIGE", today.adding(days: -1)),
    ] as [(RecipientTypeCode, CalendarDate?)] {
      let other = try recipient(type, ended: ended)
      try scene.office("ADM").perform(try scene.answer(other, "Onderzoek spraak"))
      #expect(try scene.refusal(grant(to: other), by: "DIR") == .consent(.noExpert))
    }
    for type in ["DESKUNDIGE", "BEGELEIDING", "ZORG", "JEUGDHULP"] as [RecipientTypeCode] {
      let fit = try recipient(type)
      try scene.office("ADM").perform(try scene.answer(fit, "Onderzoek spraak"))
      let given = try scene.office("DIR").perform(grant(to: fit))
      try scene.office("DIR").perform(EndPupilGrant(grant: try #require(given.record)))
    }
  }

  @Test func `an account works for one recipient, until its access there is over`() throws {
    let other = try recipient("ZORG")
    for place in [expert, other] {
      try scene.office("ADM").perform(try scene.answer(place, "Onderzoek spraak"))
    }
    let first = try scene.office("DIR").perform(grant())
    #expect(try scene.refusal(grant(to: other), by: "DIR") == .consent(.otherRecipient))
    try scene.office("DIR").perform(grant())
    try scene.office("DIR").perform(grant(to: other, as: "ORTX"))
    // A consent that was withdrawn does not set the account free: the grant would open again.
    try scene.office("ADM").perform(try withdrawal())
    #expect(try scene.refusal(grant(to: other), by: "DIR") == .consent(.otherRecipient))
    for shown in try scene.office("DIR").answer(PupilGrantsQuery(pupil: Scene.pupil))
    where shown.role == "LOGX" {
      try scene.office("DIR").perform(EndPupilGrant(grant: shown.grant))
    }
    #expect(first.record != nil)
    try scene.office("DIR").perform(grant(to: other))
  }

  @Test func `the grant opens no more than may go to that kind of recipient`() throws {
    let care = try recipient("ZORG")
    try scene.office("ADM").perform(try scene.answer(care, "Onderzoek spraak"))
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak"))
    func opened(_ role: RoleCode) throws -> Set<CategoryCode> {
      let answer = try scene.family.scene.office(role).answer(DossierQuery(pupil: Scene.pupil))
      return Set(answer.categories.map(\.code))
    }
    try scene.office("DIR").perform(grant(to: care))
    try scene.office("DIR").perform(grant(to: expert, as: "ORTX"))
    // Care gets the name only of what this role sees at most; an expert gets the notes as well.
    #expect(try opened("LOGX") == ["C01"])
    #expect(try opened("ORTX").isSuperset(of: ["C01", "C10"]))
  }

  @Test func `who is taken out of the register of recipients sees the pupil no more`() throws {
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak"))
    try scene.office("DIR").perform(grant())
    let therapist = try scene.family.scene.office("LOGX")
    #expect(sees(therapist))
    try scene.family.scene.office("BES").perform(
      EndRecipient(recipient: expert, seen: 1, on: scene.today.adding(days: -1)))
    #expect(!sees(therapist))
    #expect(try therapist.answer(RosterQuery()).isEmpty)
  }

  @Test func `staff who work per pupil need no consent`() throws {
    try scene.office("DIR").perform(grant("SMW", purpose: nil, question: nil))
    #expect(try sees(scene.family.scene.office("SMW")))
  }
}
