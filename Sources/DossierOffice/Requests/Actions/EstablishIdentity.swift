package import DossierCore

/// Records how it was established who asks; there is room for the way and nothing else (R-O-8.2-3).
package struct EstablishIdentity: RequestStepAction {
  package static let name = "request.identity"
  package static let example = EstablishIdentity(
    request: RequestID(number: 31), way: .knownInPerson)

  /// Which request.
  package var request: RequestID
  /// How.
  package var way: IdentityCheck
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, way: IdentityCheck,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.way = way
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .identityEstablished(way)
  }
}
