import DossierCore
import DossierOffice
import Testing

/// A board with one family, on which requests are made and carried out through the office.
final class RequestScene {
  let scene: Scene
  let records: [CategoryCode: Scene.Records]
  private var offices: [RoleCode: Office] = [:]

  /// The categories that hold something, each with what stands in it.
  static let notes: [(code: CategoryCode, text: String)] = [
    ("C10", "Aïcha is vaak druk in de klas."), ("C13", "Toets: 14 van de 20 goed."),
  ]

  /// Read once: hundreds of scenes are made from it.
  private static let policy = Result { try BoardPolicy.read("oarsprong") }

  /// Enrols a pupil with a mother, two reports and a scan, under the policy of a real board.
  convenience init() throws {
    try self.init(policy: Self.policy.get())
  }

  /// The same under the policy of another board.
  convenience init(_ board: String) throws {
    try self.init(policy: BoardPolicy.read(board))
  }

  private init(policy: Policy) throws {
    scene = try Scene(policy)
    func category(_ code: CategoryCode) throws -> DataCategory {
      try #require(policy.category(code))
    }
    var fillings = [
      Scene.Filling(
        category: try category("C01"),
        values: [
          "c01.achternaam": "Berg", "c01.voorvoegsel": "van den", "c01.roepnaam": "Aïcha",
          "c01.voorletters": "A", "c01.geslacht": "2", "c01.geboortedatum": "2019-05-04",
          "c01.geboorteplaats": "Drachten",
        ],
        earlier: [
          "c01.achternaam": "Berg", "c01.voorletters": "A", "c01.geslacht": "2",
          "c01.geboortedatum": "2019-05-04", "c01.geboorteplaats": "Dragten",
        ]),
      Scene.Filling(
        category: try category("C06"),
        values: [
          "c06.naam": "Berg", "c06.voorletters": "M", "c06.relatie": "2", "c06.gezag": "ja",
          "c06.email": "moeder@voorbeeld.nl",
        ]),
    ]
    for (code, text) in Self.notes {
      fillings.append(
        Scene.Filling(
          category: try category(code), entry: ("Verslag", text), document: ("Scan", "SCAN")))
    }
    records = try scene.enrol(Scene.pupil, SampleBoard.school, SampleBoard.group3, fillings)
    for scan in records.values.compactMap(\.document) {
      store.documents[scan] = [Array("SCAN".utf8)]
    }
  }

  var store: MemoryStore { scene.store }

  /// The rows of the witness about what was taken away, without the numbers of requests.
  var takenAway: [[UInt8]] {
    get throws {
      try store.witnessed.filter {
        if case .requestNumbered = try WitnessedChange(opened: $0) { false } else { true }
      }
    }
  }

  /// The session of a role; the same one each time.
  func office(_ role: RoleCode) throws -> Office {
    if let known = offices[role] { return known }
    let office = try scene.office(role)
    offices[role] = office
    return office
  }

  /// Lets every role log in anew.
  func forgetSessions() { offices = [:] }

  /// The sheet of the mother.
  var mother: RecordID { get throws { try #require(records["C06"]?.sheet) } }

  func note(_ code: CategoryCode) throws -> RecordID { try #require(records[code]?.entry) }

  func scan(_ code: CategoryCode) throws -> RecordID { try #require(records[code]?.document) }

  /// Registers a request of the mother, received today.
  func register(
    _ wish: WishGiven, by role: RoleCode = "ADM", account: AccountID? = nil
  ) throws -> RequestID {
    let outcome = try office(role).perform(
      RegisterRequest(
        pupil: Scene.pupil, requester: RequesterGiven(guardian: try mother, account: account),
        wish: wish, channel: .letter, received: scene.today,
        separateBecause: "Staat op zichzelf"))
    return RequestID(number: try #require(outcome.record).number)
  }

  /// Begins the treatment and establishes who asks.
  func begin(_ request: RequestID) throws {
    try office("ADM").perform(StartTreatment(request: request))
    try office("ADM").perform(EstablishIdentity(request: request, way: .knownInPerson))
  }

  /// Grants parts, all that were asked when none is named.
  func grant(_ request: RequestID, _ items: [RequestItemGiven]? = nil) throws {
    let asked = try record(request).request.intake.wish.items.map { RequestItemGiven($0) }
    try office("DIR").perform(
      DecideRequest(
        request: request,
        parts: (items ?? asked).map { DecidedPart(item: $0, isGranted: true) }))
  }

  /// The case as it lies in the register.
  func record(_ request: RequestID) throws -> RequestRecord {
    try RequestRecord(opened: try newest(request).body)
  }

  /// The newest version of a case.
  func newest(_ request: RequestID) throws -> ArchiveRecord {
    try #require(store.versions[RecordID(number: request.number)]?.last)
  }

  /// One category of the pupil as a role sees it.
  func category(_ code: CategoryCode, as role: RoleCode) throws -> CategoryAnswer {
    let answer = try office(role).answer(
      DossierQuery(pupil: Scene.pupil, categories: [code]))
    return try #require(answer.categories.first)
  }

  /// One field of the pupil as a role sees it.
  func field(_ code: FieldCode, as role: RoleCode) throws -> FieldAnswer {
    let category = try #require(scene.policy.field(code)?.category)
    let fields = try self.category(category.code, as: role).sheets.flatMap(\.fields)
    return try #require(fields.first { $0.code == code })
  }
}
