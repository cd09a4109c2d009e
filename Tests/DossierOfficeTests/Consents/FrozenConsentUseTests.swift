import DossierCore
import DossierOffice
import Testing

/// R-O-8.5-3, R-O-8.6-2: what rests on a consent stops with it when the register of consents is
/// frozen, wherever it is asked: in the gate, and before anything leaves.
struct FrozenConsentUseTests {
  private let scene: ConsentScene
  private let expert: RecordID

  init() throws {
    scene = try ConsentScene()
    expert = try scene.family.scene.expert()
    for role in ["LOGX", "LKR", "IB"] as [RoleCode] {
      try scene.family.scene.changeProfile(role) { [today = scene.today] in
        $0.secrecySigned = today
      }
    }
    try scene.office("ADM").perform(try scene.answer("medisch"))
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak"))
  }

  /// A parent contests the consents, and nothing else.
  private func contest() throws -> RequestID {
    try scene.family.register(
      WishGiven(
        kind: .objection, scope: [RequestItemGiven(category: "C23")],
        text: "De handtekening is niet van mij."))
  }

  private func grant() -> GivePupilGrant {
    GivePupilGrant(
      pupil: Scene.pupil, account: SampleBoard.account("LOGX"), role: "LOGX", from: nil,
      until: scene.today.adding(days: 30), reason: "Onderzoek", purpose: "deskundige",
      recipient: expert, question: "Onderzoek spraak")
  }

  /// The states of what somebody from outside sees of the pupil.
  private func states() throws -> Set<VisibilityState> {
    let office = try scene.family.scene.office("LOGX")
    return Set(try office.answer(DossierQuery(pupil: Scene.pupil)).categories.map(\.state))
  }

  private func medical(_ office: Office) throws -> CategoryAnswer? {
    try office.answer(DossierQuery(pupil: Scene.pupil)).categories.first { $0.code == "C07b" }
  }

  @Test(.tags(.`R-O-8.5-3`))
  func `a category that a consent opened is closed, says why, and opens again`() throws {
    let office = try scene.family.scene.office("IB")
    let entry = AddEntry(
      pupil: Scene.pupil, category: "C07b", date: scene.today, title: "Afspraak", text: "Let op",
      source: .guardian, necessity: "Nodig in de klas")
    try office.perform(entry)
    let request = try contest()
    #expect(try medical(office)?.state == .restricted)
    #expect(try medical(office)?.entries.isEmpty == true)
    #expect(throws: Refusal.self) { try office.perform(entry) }
    try scene.office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
    #expect(try medical(office)?.state == .visible)
  }

  @Test(.tags(.`R-O-8.5-3`, .`R-O-5.1-C`))
  func `in an emergency it opens all the same`() throws {
    try scene.family.scene.office("IB").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C07b", sheet: nil,
        edits: [FieldEdit(field: "c07b.instructie", seen: nil, value: "EpiPen in de la")],
        source: .guardian,
        necessity: NecessityGiven(
          reason: "Nodig in de klas", review: scene.today.adding(days: 100))))
    _ = try contest()
    let teacher = try scene.family.scene.office("LKR")
    #expect(try medical(teacher)?.sheets.flatMap(\.fields).isEmpty ?? true)
    try teacher.perform(OpenEmergencyAccess(pupil: Scene.pupil, reason: "Ongeval op het plein"))
    let shown = try medical(teacher)?.sheets.flatMap(\.fields) ?? []
    #expect(shown.compactMap(\.value) == ["EpiPen in de la"])
  }

  @Test(.tags(.`R-O-8.5-3`))
  func `who looks along from outside reads nothing, and nobody new is let in`() throws {
    try scene.office("DIR").perform(grant())
    #expect(try !states().contains(.restricted))
    let request = try contest()
    #expect(try states() == [.restricted])
    #expect(try scene.refusal(grant(), by: "DIR") == .consent(.groundNotValid(.frozen)))
    try scene.office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
    #expect(try !states().contains(.restricted))
  }

  @Test(.tags(.`R-O-8.5-3`))
  func `nothing that needs a consent leaves on one that is frozen`() throws {
    let other = try DisclosureScene()
    let expert = try other.recipient("DESKUNDIGE")
    try other.agreement(with: expert, ["A1", "T"], ["C01"])
    try other.office("IB").perform(
      RecordConsent(
        pupil: Scene.pupil, purpose: "deskundige", answer: .given,
        giver: RequesterGiven(guardian: try other.family.mother), signed: other.scene.today,
        way: .written, place: "Map zorg", recipient: expert, question: "Hoe leert zij lezen?"))
    try other.scene.board.restrict(Scene.pupil, "C23")
    var action = other.disclosure(to: expert)
    action.purpose = "A1"
    action.article = nil
    action.support = LegalSupportGiven(basis: .consent, consent: "deskundige")
    action.question = "Hoe leert zij lezen?"
    #expect(throws: Refusal.disclosure(.consentMissing("deskundige"))) {
      try other.office("IB").perform(action)
    }
    // Every act that rests on a consent asks this one, such as a transfer that needs it.
    let consent = try other.office("IB").consent(
      for: "deskundige", about: ConsentSubject(recipient: expert, question: "Hoe leert zij lezen?"),
      of: Scene.pupil, on: other.scene.today)
    #expect(consent.state == .frozen && consent.words.isEmpty)
  }
}
