package import DossierCore

/// Proposes what is erased and what must stay, as the first of two persons (R-O-8.4-1, R-X-5).
package struct ProposeErasure: OfficeAction {
  package static let name = "request.proposeErasure"
  package static let example = ProposeErasure(
    request: RequestID(number: 31),
    lines: [
      ErasureLineGiven(category: "C13", fate: .erase),
      ErasureLineGiven(category: "C11", fate: .keep, basis: "Besluit bekostiging WPO 9"),
    ])

  /// Which request.
  package var request: RequestID
  /// What happens with which category.
  package var lines: [ErasureLineGiven]
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, lines: [ErasureLineGiven], on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.lines = lines
    self.on = on
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    let pupil = try office.request(request).content.request.intake.pupil
    let facts = try office.facts(of: pupil)
    let holds = try office.holdMarks(of: pupil)
    let lines = try lines.map { try $0.line(office.policy, holds) }
    try office.demandNameable(lines.flatMap(\.parts), about: pupil)
    return try office.advance(request, seen: seen, on: on) { _, _ in
      .erasureProposed(lines)
    } also: { record, transaction in
      // What the second person would be refused is refused to the first.
      _ = try office.erasurePlan(lines, of: record.request, facts, [:], transaction)
      return []
    }
  }
}
