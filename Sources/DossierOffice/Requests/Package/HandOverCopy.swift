package import DossierCore

/// Records that a copy was handed over: how, and what it cost (R-O-8.2-1, R-O-8.2-2).
package struct HandOverCopy: OfficeAction {
  package static let name = "request.handOver"
  package static let parameters: [Parameter] = [
    .required("request"), .required("way"), .optional("recipient"), .optional("channel"),
    .optional("feeCents"), .optional("lateReason"),
    .optional("on"), .optional("seen"),
  ]
  package static let example = HandOverCopy(request: RequestID(number: 31), way: .inPerson)

  /// Which request.
  package var request: RequestID
  /// How.
  package var way: HandOverWay
  /// To which recipient, when it goes straight to one (R-O-8.7-2).
  package var recipient: RecordID?
  /// How that was sent; by secure mail when left out.
  package var channel: DisclosureChannel?
  /// What it cost in cents; nothing for the first copy, and what the policy says for others.
  package var feeCents: Int?
  /// Why the first copy is later than the due date; needed then.
  package var lateReason: LateReason?
  /// The day; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts a hand-over together.
  package init(
    request: RequestID, way: HandOverWay, recipient: RecordID? = nil,
    channel: DisclosureChannel? = nil, feeCents: Int? = nil,
    lateReason: LateReason? = nil, on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.way = way
    self.recipient = recipient
    self.channel = channel
    self.feeCents = feeCents
    self.lateReason = lateReason
    self.on = on
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let stored = try office.request(request)
    try office.demandHandOver(stored.content, office.requestFacts(for: stored.content))
    // A parent without authority is told what matters, perhaps in a letter: no package is needed.
    if stored.content.request.kind != .parentInformation {
      guard try office.package(of: request) != nil else { throw Refusal.notFound(.package) }
    }
    let sending = try DirectSending(office, stored.content.request, self)
    let fee = office.policy.terms.copyFeeCents
    return try office.advance(request, seen: seen, on: on, late: lateReason) { record, _ in
      let isFirst = record.request.progress.handOvers.isEmpty
      let asked = feeCents ?? (isFirst ? 0 : fee)
      guard isFirst || asked <= fee else { throw Refusal.request(.impossibleFee) }
      return .handedOver(HandOver(way: way, feeCents: asked))
    } also: { _, transaction in
      try sending?.write(transaction) ?? []
    }
  }
}
