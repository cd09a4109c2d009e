package import DossierCore

/// Records that a copy was handed over: how, and what it cost (R-O-8.2-1, R-O-8.2-2).
package struct HandOverCopy: OfficeAction {
  package static let name = "request.handOver"
  package static let parameters: [Parameter] = [
    .required("request"), .required("way"), .optional("feeCents"), .optional("on"),
    .optional("seen"),
  ]
  package static let example = HandOverCopy(request: RequestID(number: 31), way: .inPerson)

  /// Which request.
  package var request: RequestID
  /// How.
  package var way: HandOverWay
  /// What it cost in cents; nothing for the first copy, and what the policy says for others.
  package var feeCents: Int?
  /// The day; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts a hand-over together.
  package init(
    request: RequestID, way: HandOverWay, feeCents: Int? = nil, on: CalendarDate? = nil,
    seen: Int? = nil
  ) {
    self.request = request
    self.way = way
    self.feeCents = feeCents
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
    let fee = office.policy.terms.copyFeeCents
    return try office.advance(request, seen: seen, on: on) { record, _ in
      let isFirst = record.request.progress.handOvers.isEmpty
      let asked = feeCents ?? (isFirst ? 0 : fee)
      guard isFirst || asked <= fee else { throw Refusal.request(.impossibleFee) }
      return .handedOver(HandOver(way: way, feeCents: asked))
    }
  }
}
