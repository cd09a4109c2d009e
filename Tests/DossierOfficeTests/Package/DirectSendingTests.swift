import DossierCore
import DossierOffice
import Testing

/// R-O-8.7-2: what goes straight to somebody else, because the family wishes so, is registered.
struct DirectSendingTests {
  private let scene: PackageScene
  private let school: RecordID

  init() throws {
    scene = try PackageScene()
    let outcome = try scene.base.office("BES").perform(
      AddRecipient(
        details: RecipientGiven(
          name: "Basisschool De Els", type: "PO_SCHOOL", channel: "Beveiligde mail")))
    school = try #require(outcome.record)
  }

  /// A granted request with its package.
  private func granted(sendTo receiver: String? = "basisschool De Els") throws -> RequestID {
    let request = try scene.request(.portability, text: receiver)
    try scene.base.grant(request)
    try scene.package(request)
    return request
  }

  private func lines() throws -> [Disclosure] { try scene.store.newest(Disclosure.self) }

  @Test(.tags(.`R-O-8.7-2`))
  func `the line says what went, to whom, and that the family asked for it`() throws {
    let request = try granted()
    let commits = scene.store.commits
    try scene.office("ADM").perform(
      HandOverCopy(request: request, way: .directly, recipient: school, channel: .post))
    #expect(scene.store.commits == commits + 1)
    let line = try #require(lines().first)
    #expect(try lines().count == 1)
    #expect(line.recipient == school && line.recipientName == "Basisschool De Els")
    #expect(line.type == "PO_SCHOOL" && line.request == request)
    #expect(line.terms.purpose == "R" && line.terms.support == .law(article: "AVG 20(2)"))
    #expect(line.terms.channel == .post && line.terms.on == scene.base.scene.today)
    let items = Set(line.terms.parts.flatMap(\.items))
    let content = try #require(scene.pressed.last)
    #expect(!items.isEmpty && items == itemsOf(content.extract))
    #expect(line.files.map(\.name) == ["gegevens.json"])
    let journal = scene.store.journal.suffix(2).map(\.event)
    #expect(Set(journal) == [.requestStep, .disclosureRecorded])
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `the family reads it, and who was sent it hears of a correction later`() throws {
    let request = try granted()
    try scene.office("ADM").perform(
      HandOverCopy(request: request, way: .directly, recipient: school))
    let family = try scene.office("ADM").answer(FamilyListQuery(pupil: Scene.pupil))
    #expect(family.rows.map(\.recipientName) == ["Basisschool De Els"])
    let holders = try scene.office("DIR").answer(HoldersQuery(field: "c06.email")).rows
    #expect(holders.map(\.recipient) == [school])
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `what the family asked to send to a shielded kind of recipient it may read`() throws {
    let help = try scene.base.office("BES").perform(
      AddRecipient(
        details: RecipientGiven(
          name: "Wijkteam Oost", type: "JEUGDHULP", channel: "Beveiligde mail"))
    ).record
    let request = try granted(sendTo: "het wijkteam")
    try scene.office("ADM").perform(
      HandOverCopy(request: request, way: .directly, recipient: help))
    let family = try scene.office("ADM").answer(FamilyListQuery(pupil: Scene.pupil))
    #expect(family.rows.map(\.recipientName) == ["Wijkteam Oost"])
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `without a receiver, or where nobody asked for it, nothing goes`() throws {
    let asked = try granted()
    let attempts: [(HandOverCopy, Refusal)] = [
      (HandOverCopy(request: asked, way: .directly), .request(.receiverMissing)),
      (
        HandOverCopy(request: asked, way: .directly, recipient: RecordID(number: 41)),
        .notFound(.recipient)
      ),
      (
        HandOverCopy(
          request: try granted(sendTo: nil), way: .directly, recipient: school),
        .request(.notAskedToSend)
      ),
    ]
    let before = StoreSnapshot(scene.store)
    for (action, refusal) in attempts {
      #expect(throws: refusal) { try scene.office("ADM").perform(action) }
    }
    #expect(StoreSnapshot(scene.store) == before)
    #expect(try lines().isEmpty)
  }

  @Test func `a recipient that ended is sent nothing`() throws {
    let request = try granted()
    let today = scene.base.scene.today
    try scene.base.office("BES").perform(EndRecipient(recipient: school, seen: 1, on: today))
    scene.base.scene.today = today.adding(days: 1)
    #expect(throws: Refusal.disclosure(.recipientEnded)) {
      try scene.office("ADM").perform(
        HandOverCopy(request: request, way: .directly, recipient: school))
    }
  }

  @Test func `a copy for the family itself stands in no register of disclosures`() throws {
    let request = try granted()
    try scene.office("ADM").perform(HandOverCopy(request: request, way: .inPerson))
    #expect(try lines().isEmpty)
  }
}
