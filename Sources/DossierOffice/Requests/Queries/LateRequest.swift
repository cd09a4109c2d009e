package import DossierCore

/// An open request that is late, or has facts that are; nothing in it says whose it is.
package struct LateRequest: Hashable, Sendable {
  /// The request.
  package var request: RequestID
  /// By what it is called in letters and on the telephone.
  package var reference: String
  /// What was asked.
  package var kind: RequestKind
  /// The school at intake.
  package var school: SchoolID?
  /// By when it had to be answered.
  package var due: CalendarDate
  /// How many days ago that was.
  package var daysLate: Int
  /// Where the case stands.
  package var phase: RequestPhase
  /// What must happen next: what the requester owes comes first, since the school cannot do that.
  package var waitsFor: RequestTask?
  /// How often it was put off.
  package var extensions: Int
  /// When somebody was reminded of it last.
  package var reminded: CalendarDate?
  /// Whether the FG asks the board to look.
  package var isFlagged: Bool

  /// Puts a line together.
  package init(
    request: RequestID, reference: String, kind: RequestKind, school: SchoolID?,
    due: CalendarDate, daysLate: Int, phase: RequestPhase, waitsFor: RequestTask?,
    extensions: Int = 0,
    reminded: CalendarDate? = nil, isFlagged: Bool = false
  ) {
    self.request = request
    self.reference = reference
    self.kind = kind
    self.school = school
    self.due = due
    self.daysLate = daysLate
    self.phase = phase
    self.waitsFor = waitsFor
    self.extensions = extensions
    self.reminded = reminded
    self.isFlagged = isFlagged
  }

  /// The line of a case; `nil` for one that is not late.
  ///
  /// What other holders still owe is not counted: who watches holds no key to look for it.
  init?(_ record: RequestRecord, on day: CalendarDate, policy: Policy) {
    let (request, terms) = (record.request, ResponseTerms(policy: policy))
    let pressing = request.pressingDate(on: day, terms: terms)
    guard case .late(let days) = pressing.status else { return nil }
    let tasks = request.tasks(
      RequestFacts(
        today: day, policy: policy, birth: nil, entitlement: record.entitlement,
        parties: Set(record.parties)))
    let ofRequester = tasks.first { task in
      switch task {
      // Correcting what is wrong waits for nobody outside.
      case .awaitRequester: !pressing.isOfFacts
      case .correctFacts: pressing.isOfFacts
      default: false
      }
    }
    self.init(
      request: request.id, reference: request.reference, kind: request.kind,
      school: record.school, due: pressing.due, daysLate: days, phase: request.stage.phase,
      waitsFor: ofRequester ?? tasks.first,
      extensions: request.progress.extensions.count,
      reminded: request.progress.reminded, isFlagged: request.progress.isFlagged)
  }
}

extension LateRequest: Encodable {
  private enum Key: String, CodingKey {
    case request, reference, kind, school, due, daysLate, phase, waitsFor, extensions, reminded,
      isFlagged
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(request, forKey: .request)
    try container.encode(reference, forKey: .reference)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(school, forKey: .school)
    try container.encode(due, forKey: .due)
    try container.encode(daysLate, forKey: .daysLate)
    try container.encode(phase, forKey: .phase)
    try container.encodeIfPresent(waitsFor?.name, forKey: .waitsFor)
    try container.encode(extensions, forKey: .extensions)
    try container.encodeIfPresent(reminded, forKey: .reminded)
    try container.encode(isFlagged, forKey: .isFlagged)
  }
}
