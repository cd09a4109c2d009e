package import DossierCore

/// An action that is one step in a case and writes nothing else.
package protocol RequestStepAction: OfficeAction {
  /// Which request.
  var request: RequestID { get }
  /// The version on the screen; whoever acts on an older one is refused.
  var seen: Int? { get }
  /// The day it happened; today when left out.
  var on: CalendarDate? { get }
  /// The step.
  func change(in office: Office) throws -> RequestChange
}

extension RequestStepAction {
  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    // Under the write lock nothing can be looked up any more.
    let change = try change(in: office)
    return try office.advance(request, seen: seen, on: on) { _, _ in change }
  }
}
