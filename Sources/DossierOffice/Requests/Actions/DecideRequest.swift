package import DossierCore

/// Decides a request, part by part, in the name of the board (R-O-8.9-2).
///
/// A refusal for the safety of the pupil is sealed apart: the case itself shows a ground that tells
/// nothing (R-O-8.9-4).
package struct DecideRequest: OfficeAction {
  package static let name = "request.decide"
  package static let example = DecideRequest(
    request: RequestID(number: 31),
    parts: [DecidedPart(item: RequestItemGiven(), isGranted: true)])

  /// Which request.
  package var request: RequestID
  /// What is decided about which part; every part that was asked must be there.
  package var parts: [DecidedPart]
  /// Which recipient in the register the family means, when what is granted goes straight there.
  package var receiver: RecordID?
  /// Who advised on a refusal for safety; at least one other person then.
  package var advisedBy: [AccountID]?
  /// Why the answer is later than the due date; needed when the decision is the answer.
  package var lateReason: LateReason?
  /// The day; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts a decision together.
  package init(
    request: RequestID, parts: [DecidedPart], receiver: RecordID? = nil,
    advisedBy: [AccountID]? = nil, lateReason: LateReason? = nil, on: CalendarDate? = nil,
    seen: Int? = nil
  ) {
    self.request = request
    self.parts = parts
    self.receiver = receiver
    self.advisedBy = advisedBy
    self.lateReason = lateReason
    self.on = on
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    let decision = RequestDecision(
      items: try parts.map { try $0.decision(office.policy) },
      policyVersion: office.policy.identity.version, receiver: receiver)
    if let receiver { _ = try office.receiver(receiver, on: office.viewer.today) }
    for advisor in advisedBy ?? [] where office.directory.profile(of: advisor) == nil {
      throw Refusal.notFound(.account)
    }
    let pupil = try office.request(request).content.request.intake.pupil
    try office.demandNameable(decision.items.map(\.item), about: pupil)
    var shielded: [ShieldedRefusal] = []
    return try office.advance(request, seen: seen, on: on, late: lateReason) { record, _ in
      let divided = try office.judged { () throws(RequestRefusal) in
        try ShieldedRefusal.divide(
          decision, of: record.request, by: office.requestActor, on: on ?? office.viewer.today,
          advisedBy: advisedBy ?? [])
      }
      shielded = divided.shielded
      return .decided(divided.open)
    } also: { record, transaction in
      for refusal in shielded { try office.put(refusal, of: record, transaction) }
      return []
    }
  }
}

/// What is decided about one part, as it is typed or written in JSON.
package struct DecidedPart: Hashable, Sendable, Codable {
  /// Which part.
  package var item: RequestItemGiven
  /// Whether it is granted.
  package var isGranted: Bool
  /// The ground, when it is not.
  package var ground: RefusalGround?
  /// The ground in words, where the catalogue asks for them.
  package var explanation: String?

  /// Puts a part together.
  package init(
    item: RequestItemGiven, isGranted: Bool, ground: RefusalGround? = nil,
    explanation: String? = nil
  ) {
    self.item = item
    self.isGranted = isGranted
    self.ground = ground
    self.explanation = explanation
  }

  func decision(_ policy: Policy) throws -> ItemDecision {
    let item = try item.item(policy)
    guard !isGranted else { return ItemDecision(item, .granted) }
    guard let ground else { throw Refusal.reasonMissing("R-O-8.9-4") }
    return ItemDecision(
      item, .refused(ground, explanation: try checkedText(explanation ?? "")))
  }
}

extension Office {
  /// Seals the true ground of a refusal where only few can read it.
  func put(
    _ refusal: ShieldedRefusal, of record: RequestRecord, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: transaction.newRecordID(), version: 1, compartment: .shielded,
        subject: .pupil(record.request.intake.pupil), list: nil, body: refusal.sealedForm))
  }
}
