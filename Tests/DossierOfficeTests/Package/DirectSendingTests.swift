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

  /// A granted request with its package; the decision names who is meant.
  private func granted(
    sendTo asked: String? = "basisschool De Els", to receiver: RecordID? = nil
  ) throws -> RequestID {
    let request = try scene.request(.portability, text: asked)
    try decide(request, to: asked == nil ? nil : receiver ?? school)
    try scene.package(request)
    return request
  }

  private func decide(_ request: RequestID, to receiver: RecordID?) throws {
    let asked = try scene.base.record(request).request.intake.wish.items
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: asked.map { DecidedPart(item: RequestItemGiven($0), isGranted: true) },
        receiver: receiver))
  }

  private func recipient(_ type: RecipientTypeCode, named name: String) throws -> RecordID {
    try #require(
      try scene.base.office("BES").perform(
        AddRecipient(
          details: RecipientGiven(name: name, type: type, channel: "Beveiligde mail"))
      ).record)
  }

  private func lines() throws -> [Disclosure] { try scene.store.newest(Disclosure.self) }

  @Test(.tags(.`R-O-8.7-2`))
  func `the line says what went, to whom, and that the family asked for it`() throws {
    let request = try granted()
    let commits = scene.store.commits
    try scene.office("ADM").perform(
      HandOverCopy(request: request, way: .directly, channel: .post))
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
      HandOverCopy(request: request, way: .directly))
    let family = try scene.office("ADM").answer(FamilyListQuery(pupil: Scene.pupil))
    #expect(family.rows.map(\.recipientName) == ["Basisschool De Els"])
    let holders = try scene.office("DIR").answer(HoldersQuery(field: "c06.email")).rows
    #expect(holders.map(\.recipient) == [school])
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `what the family asked to send to a shielded kind of recipient it may read`() throws {
    let help = try recipient("JEUGDHULP", named: "Wijkteam Oost")
    let request = try granted(sendTo: "het wijkteam", to: help)
    try scene.office("ADM").perform(HandOverCopy(request: request, way: .directly))
    let family = try scene.office("ADM").answer(FamilyListQuery(pupil: Scene.pupil))
    #expect(family.rows.map(\.recipientName) == ["Wijkteam Oost"])
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `without a receiver in the decision, or where nobody asked for it, nothing goes`() throws {
    let undecided = try scene.request(.portability, text: "basisschool De Els")
    try decide(undecided, to: nil)
    try scene.package(undecided)
    let attempts: [(RequestID, RequestRefusal)] = [
      (undecided, .receiverMissing), (try granted(sendTo: nil), .notAskedToSend),
    ]
    let before = StoreSnapshot(scene.store)
    for (request, refusal) in attempts {
      #expect(throws: Refusal.request(refusal)) {
        try scene.office("ADM").perform(HandOverCopy(request: request, way: .directly))
      }
    }
    #expect(StoreSnapshot(scene.store) == before)
    #expect(try lines().isEmpty)
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `who decides names a recipient in use that needs no demand, and whom the list offers`()
    throws
  {
    let police = try recipient("POLITIE", named: "Eenheid Oost")
    let gone = try recipient("PO_SCHOOL", named: "Basisschool De Beuk")
    let today = scene.base.scene.today
    try scene.base.office("BES").perform(EndRecipient(recipient: gone, seen: 1, on: today))
    scene.base.scene.today = today.adding(days: 1)
    let request = try scene.request(.portability, text: "de politie")
    let offered = try scene.office("DIR").answer(RequestQuery(request: request)).receivers
    #expect(offered.map(\.recipient) == [school])
    let attempts: [(RecordID, Refusal)] = [
      (police, .disclosure(.demandMissing)), (gone, .disclosure(.recipientEnded)),
      (RecordID(number: 41), .notFound(.recipient)),
    ]
    for (receiver, refusal) in attempts {
      #expect(throws: refusal) { try decide(request, to: receiver) }
    }
    try decide(request, to: school)
    let answer = try scene.office("ADM").answer(PackageQuery(request: request))
    #expect(answer.receiver == Receiver(recipient: school, name: "Basisschool De Els"))
  }

  @Test(.tags(.`R-O-8.2-1`))
  func `nothing was handed over before it was made`() throws {
    let request = try scene.request(.portability, text: "basisschool De Els")
    try decide(request, to: school)
    let decided = scene.base.scene.today
    scene.base.scene.today = decided.adding(days: 3)
    let made = try scene.package(request).madeOn
    for way in [HandOverWay.inPerson, .directly] {
      #expect(throws: Refusal.request(.beforeEarlierStep(made))) {
        try scene.office("ADM").perform(
          HandOverCopy(request: request, way: way, on: made.adding(days: -1)))
      }
    }
    // What was handed over on the day itself may be entered later.
    scene.base.scene.today = made.adding(days: 2)
    try scene.office("ADM").perform(HandOverCopy(request: request, way: .directly, on: made))
    #expect(try lines().map(\.terms.on) == [made])
  }

  @Test func `a recipient that ended is sent nothing`() throws {
    let request = try granted()
    let today = scene.base.scene.today
    try scene.base.office("BES").perform(EndRecipient(recipient: school, seen: 1, on: today))
    scene.base.scene.today = today.adding(days: 1)
    #expect(throws: Refusal.disclosure(.recipientEnded)) {
      try scene.office("ADM").perform(
        HandOverCopy(request: request, way: .directly))
    }
  }

  @Test func `a copy for the family itself stands in no register of disclosures`() throws {
    let request = try granted()
    try scene.office("ADM").perform(HandOverCopy(request: request, way: .inPerson))
    #expect(try lines().isEmpty)
  }
}
