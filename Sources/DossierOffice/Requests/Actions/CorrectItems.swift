package import DossierCore

/// Carries out corrections: a fact gets its right value, an opinion gets the requester's statement.
///
/// R-O-8.3-1, R-O-8.3-2, X-05. The change and the step in the case are one transaction. Who keeps
/// the category may have corrected it already; then only the step is recorded.
package struct CorrectItems: OfficeAction {
  package static let name = "request.correct"
  package static let example = CorrectItems(
    request: RequestID(number: 31),
    items: [CorrectedItem(item: RequestItemGiven(field: "c02.telefoon"))])

  /// Which request.
  package var request: RequestID
  /// The parts.
  package var items: [CorrectedItem]
  /// Why a report is corrected; needed when the text of one changes.
  package var reason: String?
  /// The day on which the requester agreed to a change of what they had frozen (AVG 18(2)).
  package var agreed: CalendarDate?
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, items: [CorrectedItem], reason: String? = nil,
    agreed: CalendarDate? = nil, on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.items = items
    self.reason = reason
    self.agreed = agreed
    self.on = on
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    let intake = try office.request(request).content.request.intake
    var facts = try office.facts(of: intake.pupil)
    let thawed = try office.freezes(of: intake.requester, in: facts, agreed: agreed)
    facts.frozen.removeAll { thawed.contains($0.request) }
    let parts = try items.map { (try $0.item.item(office.policy), $0.current) }
    return try office.advance(request, seen: seen, on: on) { _, _ in
      .corrected(parts.map(\.0))
    } also: { record, transaction in
      let earlier = record.request.correctedBefore
      for (item, _) in parts where earlier.contains(item) {
        throw Refusal.request(.alreadyCorrected(item))
      }
      let corrector = Corrector(
        office: office, facts: facts, request: record.request, reason: reason,
        consented: thawed, transaction: transaction)
      return try parts.compactMap { try corrector.correct($0, current: $1) }
    }
  }
}

extension RequestCase {
  /// What was corrected before the step that was taken last: a statement is added once.
  fileprivate var correctedBefore: Set<RequestItem> {
    events.dropLast().reduce(into: []) { corrected, event in
      if case .corrected(let items) = event.change { corrected.formUnion(items) }
    }
  }
}
