package import DossierCore

/// Records that a copy was handed over: how, and what it cost (R-O-8.2-1, R-O-8.2-2).
package struct HandOverCopy: OfficeAction {
  package static let name = "request.handOver"
  package static let example = HandOverCopy(request: RequestID(number: 31), way: .inPerson)

  /// Which request.
  package var request: RequestID
  /// How.
  package var way: HandOverWay
  /// How it was sent, when it went straight to whom the decision names; by secure mail when left out.
  package var channel: DisclosureChannel?
  /// What it cost in cents; nothing for the first copy and for one without anything in it, and
  /// what the policy says for others.
  package var feeCents: Int?
  /// Why the first copy is later than the due date; needed then.
  package var lateReason: LateReason?
  /// The day; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts a hand-over together.
  package init(
    request: RequestID, way: HandOverWay,
    channel: DisclosureChannel? = nil, feeCents: Int? = nil,
    lateReason: LateReason? = nil, on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.way = way
    self.channel = channel
    self.feeCents = feeCents
    self.lateReason = lateReason
    self.on = on
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let stored = try office.request(request)
    try office.demandHandOver(stored.content, office.requestFacts(for: stored.content))
    let kept = try office.package(of: request)?.content
    // A parent without authority is told what matters, perhaps in a letter: no package is needed.
    if stored.content.request.kind != .parentInformation {
      guard kept != nil else { throw Refusal.notFound(.package) }
    }
    // What was not made yet was handed over to nobody.
    if let kept, let on, on < kept.madeOn { throw Refusal.request(.beforeEarlierStep(kept.madeOn)) }
    let sending = try DirectSending(office, stored.content.request, self)
    return try office.advance(request, seen: seen, on: on, late: lateReason) { record, _ in
      let fee = office.copyFee(of: record.request, kept)
      // That the first one is free, the rules say themselves.
      guard record.request.progress.fullCopies.isEmpty || feeCents ?? fee <= fee else {
        throw Refusal.request(.impossibleFee)
      }
      return .handedOver(
        HandOver(way: way, feeCents: feeCents ?? fee, isEmpty: kept?.isEmpty ?? false))
    } also: { _, transaction in
      try sending?.write(transaction) ?? []
    }
  }
}

extension Office {
  /// What the next copy costs, in cents: the first in which something is costs nothing (R-O-8.2-2).
  func copyFee(of request: RequestCase, _ package: HandOverPackage?) -> Int {
    request.progress.fullCopies.isEmpty || package?.isEmpty ?? false
      ? 0 : policy.terms.copyFeeCents
  }
}
