import DossierCore
import DossierOffice
import Foundation

/// A register with two hundred open requests and twenty thousand that are over.
///
/// The lines of the latter are written as they would be after years of work; to go through every
/// step of each would take longer than all measurements together.
enum RequestLoad {
  private static let openCount = 200
  private static let endedCount = 20_000
  /// Five years of requests: Toezicht sorts them by year, kind, outcome and ground.
  private static let days = 1_800
  private static let office = RequestActor(account: AccountID(number: 1), role: "ADM")
  private static let head = RequestActor(account: AccountID(number: 2), role: "DIR")

  /// The school of the other measurements, with the register filled once.
  static func shared() throws -> BenchmarkSchool {
    let school = try BenchmarkSchool.shared()
    let mark = "\(school.folder)/requests"
    guard !FileManager.default.fileExists(atPath: mark) else { return school }
    let visit = try school.visit("adm")
    try fill(visit, try visit.pupils(count: openCount))
    try visit.leave()
    FileManager.default.createFile(atPath: mark, contents: nil)
    return school
  }

  /// Cases in memory, each with an extension, as the deadline engine meets them.
  static func cases(count: Int) throws -> ([RequestCase], ResponseTerms, CalendarDate) {
    let (policy, today) = (try BenchmarkSchool.policy(), CalendarDate(dayNumber: 20_780))
    let facts = RequestFacts(today: today, policy: policy, birth: nil, entitlement: .entitled([]))
    let cases = try (0..<count).map { number in
      var request = try open(number, PupilID(number: Int64(number + 1)), facts)
      let received = request.intake.received
      try request.append(
        RequestEvent(by: office, on: received, .treatmentStarted(handler: office.account)),
        facts: facts)
      let told = received.adding(days: 20)
      guard told <= today else { return request }
      try request.append(
        RequestEvent(
          by: office, on: told,
          .extended(
            DeadlineExtension(until: received.adding(days: 70), told: told, reason: "groot"))),
        facts: facts)
      return request
    }
    return (cases, ResponseTerms(policy: policy), today)
  }

  private static func fill(_ visit: Visit, _ pupils: [PupilID]) throws {
    let office = try visit.office
    let facts = RequestFacts(
      today: office.clock.today(), policy: office.policy, birth: nil, entitlement: .entitled([]))
    let terms = ResponseTerms(policy: office.policy)
    let schools = office.directory.schools.keys.sorted()
    try visit.archive.write(office.clock.now()) { transaction in
      transaction.append(Array("{}".utf8))
      for (number, pupil) in pupils.enumerated() {
        let id = RequestID(number: transaction.newRecordID().number)
        let record = RequestRecord(
          request: try open(number, pupil, facts, id),
          school: schools.isEmpty ? nil : schools[number % schools.count],
          entitlement: .entitled([]), parties: [])
        try transaction.put(
          ArchiveDraft(
            id: id.record, version: 1, compartment: .register, subject: .pupil(pupil),
            list: .openRequests, body: record.sealedForm))
      }
      var lines: [RequestLine] = []
      for number in 0..<endedCount {
        let pupil = pupils[number % pupils.count]
        lines.append(
          RequestLine(
            RequestRecord(
              request: try ended(number, pupil, facts),
              school: schools.isEmpty ? nil : schools[number % schools.count],
              entitlement: .entitled([]), parties: []),
            terms: terms))
      }
      for start in stride(from: 0, to: lines.count, by: RequestLedgerPage.capacity) {
        let page = RequestLedgerPage(
          lines: Array(lines[start..<min(start + RequestLedgerPage.capacity, lines.count)]))
        try transaction.put(
          ArchiveDraft(
            id: transaction.newRecordID(), version: 1, compartment: .register, subject: nil,
            list: .requestLedger, body: page.sealedForm))
      }
    }
  }

  /// A case that is over: withdrawn, refused or carried out, some in time and some late.
  private static func ended(
    _ number: Int, _ pupil: PupilID, _ facts: RequestFacts
  ) throws -> RequestCase {
    let received = facts.today.adding(days: -60 - number % days)
    let answered = received.adding(days: 3 + number % 25)
    var request = try open(number, pupil, facts, received: received)
    func take(_ change: RequestChange, _ actor: RequestActor = office) throws {
      let day = change.step == .treatmentStarted ? received : answered
      try request.append(RequestEvent(by: actor, on: day, change), facts: facts)
    }
    try take(.treatmentStarted(handler: office.account))
    guard number % 3 != 0 else {
      try take(.withdrawn(reason: "bench"))
      return request
    }
    let isGranted = number % 3 == 1 && request.kind.handsOverData
    if isGranted { try take(.identityEstablished(.knownInPerson)) }
    let verdict: ItemDecision.Verdict =
      isGranted ? .granted : .refused(.legalException, explanation: "")
    try take(
      .decided(
        RequestDecision(
          items: request.intake.wish.items.map { ItemDecision($0, verdict) },
          policyVersion: facts.policy.identity.version)), head)
    if isGranted {
      try take(.handedOver(HandOver(way: .inPerson)))
      try take(.carriedOut)
    }
    try take(.closed)
    return request
  }

  private static func open(
    _ number: Int, _ pupil: PupilID, _ facts: RequestFacts, _ id: RequestID? = nil,
    received: CalendarDate? = nil
  ) throws -> RequestCase {
    let received = received ?? facts.today.adding(days: -(number % 40))
    let kinds = RequestKind.allCases.filter { $0 != .rectification && $0 != .question }
    let wish: RequestWish =
      switch kinds[number % kinds.count] {
      case .erasure: .erasure(.wholeDossier, .noLongerNeeded)
      case .restriction: .restriction(.wholeDossier, .accuracyContested)
      case .objection: .objection(.wholeDossier, situation: "bench")
      case .portability: .portability(.wholeDossier, sendTo: nil)
      case .parentInformation: .parentInformation
      case .access, .rectification, .question: .access(.wholeDossier)
      }
    return try RequestCase(
      id: id ?? RequestID(number: Int64(number) + 1_000_000),
      opening: RequestIntake(
        pupil: pupil, requester: Requester(.pupil), wish: wish, channel: .letter,
        received: received, recognised: received),
      by: office, on: received, facts: facts)
  }
}
