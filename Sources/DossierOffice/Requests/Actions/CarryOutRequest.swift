package import DossierCore

/// Records that everything that was granted is done.
package struct CarryOutRequest: RequestStepAction {
  package static let name = "request.carryOut"
  package static let example = CarryOutRequest(
    request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.on = on
    self.seen = seen
  }

  /// An erasure is done when nothing of it is left in the file either (R-O-8.4-1).
  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    let current = try office.request(request).content.request
    if case .approved = current.progress.erasure {
      guard try office.archive.settleErasures(office.clock.now()) else {
        throw Refusal.request(.erasureNotSettled)
      }
    }
    return try office.advance(request, seen: seen, on: on) { _, _ in try change(in: office) }
  }

  package func change(in office: Office) throws -> RequestChange {
    .carriedOut
  }
}
