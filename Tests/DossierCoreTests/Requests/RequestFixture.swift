import DossierCore
import Testing

/// A board, a family and a day, on which the requests of the tests happen.
enum RequestFixture {
  static let clerk = RequestActor(account: AccountID(number: 1), role: "ADM")
  static let head = RequestActor(account: AccountID(number: 2), role: "DIR")
  static let board = RequestActor(account: AccountID(number: 3), role: "BES")
  static let officer = RequestActor(account: AccountID(number: 4), role: "FG")
  static let teacher = RequestActor(account: AccountID(number: 5), role: "LKR")
  static let counsellor = RequestActor(account: AccountID(number: 6), role: "IB")
  static let outsider = RequestActor(account: AccountID(number: 7), role: "ORTX")
  static let parentAtWork = RequestActor(account: AccountID(number: 8), role: "DIR")

  static let pupil = PupilID(number: 100)
  static let mother = RecordID(number: 201)
  static let father = RecordID(number: 202)
  static let id = RequestID(number: 300)

  /// The request of the first acceptance check: received on 22 November 2026.
  static func intake(
    _ wish: RequestWish = .access(.wholeDossier), by person: RequesterPerson = .guardian(mother),
    received: String = "2026-11-22"
  ) throws -> RequestIntake {
    RequestIntake(
      pupil: pupil, requester: Requester(person), wish: wish, channel: .letter,
      received: try day(received), recognised: try day(received))
  }

  static func facts(
    today: String = "2026-12-31", entitlement: Entitlement = .entitled([]),
    held: Set<CategoryCode> = [], disclosures: [PriorDisclosure] = [], bars: [RetentionBar] = []
  ) throws -> RequestFacts {
    RequestFacts(
      today: try day(today), policy: policy, birth: BirthDate(try day("2017-04-03")),
      entitlement: entitlement, parties: [parentAtWork.account], held: held,
      disclosures: disclosures, bars: bars)
  }

  static let policy = Policy(
    identity: PolicyIdentity(
      board: "proef", name: "Stichting Proef", regulation: "Proefreglement", version: 3,
      adopted: nil, councilConsent: nil, evaluation: nil,
      controller: ContactPoint(function: "Bestuur", address: "", email: ""),
      officer: ContactPoint(function: "FG", address: "", email: "")),
    compartments: [],
    categories: [
      category("C01", fields: ["c01.geboortedatum", "c01.achternaam"]),
      category("C10", .maximum, months: 24), category("C11", .minimum, months: 60),
      category("C13", .maximum, months: 24), category("C22"), category("C26", isHidden: true),
    ],
    roles: [
      role("BES"), role("DIR"), role("ADM"), role("LKR"), role("IB"),
      role("FG", .supervision), role("ORTX", .external), role("OUD", .dataSubject),
    ],
    matrix: AccessMatrix(cells: [
      "BES": ["C25": change],
      "DIR": ["C25": change, "C01": MatrixCell(access: .view, scope: .board)],
      "ADM": ["C25": change, "C01": change, "C11": change],
      "LKR": ["C10": change, "C11": change],
      "IB": ["C10": change, "C13": change, "C26": change],
      "FG": ["C25": MatrixCell(access: .view, scope: .board)],
      "ORTX": ["C10": change],
    ]),
    purposes: [],
    terms: PolicyTerms(
      requestDays: 28, requestMaximumDays: 84, ownRightsAge: 16, emergencyHours: 24,
      emergencyReviewDays: 5, groupHandoverDays: 28, lockMinutes: 5, contactCheckMonths: 12,
      journalYears: 5, invitationDays: 7, backupWarningDays: 7),
    choices: BoardChoices(
      sourceSystems: [], extensionsMayRepeat: true, deciders: ["BES", "DIR", "FG"]))

  private static let change = MatrixCell(access: .change, scope: .board)

  static func category(
    _ code: CategoryCode, _ nature: RetentionNature = .minimum, months: Int = 60,
    fields: [FieldCode] = [], isHidden: Bool = false
  ) -> DataCategory {
    DataCategory(
      code: code, label: "Rubriek", sensitivity: .normal, compartment: .dossier, form: .both,
      isRecorded: true, holdsDocuments: false, needsNecessity: false, needsConsent: false,
      isExistenceHidden: isHidden, purposes: [],
      retention: RetentionRule(
        start: .departure, months: months, nature: nature, basis: "Besluit bekostiging WPO 9(1)"),
      articles: [], fields: fields.map { DataField(code: $0, label: "Veld", kind: .text) })
  }

  private static func role(_ code: RoleCode, _ nature: RoleNature = .staff) -> Role {
    Role(
      code: code, label: "Rol", nature: nature, duties: [], approvers: [], approvalsNeeded: 0,
      excludes: [], compartments: nil)
  }
}

/// A case that is told step by step, each with its date.
struct RequestStory {
  var request: RequestCase
  var facts: RequestFacts

  init(
    _ wish: RequestWish = .access(.wholeDossier),
    by person: RequesterPerson = .guardian(RequestFixture.mother), received: String = "2026-11-22",
    facts: RequestFacts? = nil
  ) throws {
    let known = try facts ?? RequestFixture.facts()
    self.facts = known
    request = try RequestCase(
      id: RequestFixture.id,
      opening: try RequestFixture.intake(wish, by: person, received: received),
      by: RequestFixture.clerk, on: try day(received), facts: known)
  }

  /// Tells the next step; the clerk does it unless somebody else is named.
  mutating func then(
    _ iso: String, _ change: RequestChange, by actor: RequestActor = RequestFixture.clerk,
    late: LateReason? = nil
  ) throws {
    try request.append(
      RequestEvent(by: actor, on: try day(iso), late: late, change), facts: facts)
  }

  /// Begins the treatment and establishes who asks, both on one day.
  mutating func begin(_ iso: String = "2026-11-23") throws {
    try then(iso, .treatmentStarted(handler: RequestFixture.clerk.account))
    try then(iso, .identityEstablished(.documentShown))
  }

  /// Decides the same on every part that was asked for.
  mutating func decide(
    _ iso: String = "2026-12-01", _ verdict: ItemDecision.Verdict = .granted,
    by actor: RequestActor = RequestFixture.head, late: LateReason? = nil
  ) throws {
    let items = request.intake.wish.items.map { ItemDecision($0, verdict) }
    try then(
      iso, .decided(RequestDecision(items: items, policyVersion: 3)), by: actor, late: late)
  }

  /// What a step is refused with; fails when it is not refused, or when anything changed.
  func refusal(
    _ iso: String, _ change: RequestChange, by actor: RequestActor = RequestFixture.clerk
  ) throws -> RequestRefusal? {
    var copy = request
    do {
      try copy.append(RequestEvent(by: actor, on: try day(iso), change), facts: facts)
      return nil
    } catch let refusal as RequestRefusal {
      #expect(copy == request, "A refusal changes nothing.")
      return refusal
    }
  }
}
