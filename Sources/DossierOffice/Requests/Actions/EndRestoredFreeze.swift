package import DossierCore

/// Lifts what was frozen again after an older store was put back, when its request is not in it.
///
/// As with every lifting, the requester is told first (R-O-8.5-4). A request that is in the store
/// goes its own way; this is for one that was lost with the newer store.
package struct EndRestoredFreeze: OfficeAction {
  package static let name = "restriction.endRestored"
  package static let parameters: [Parameter] = [
    .required("request"), .required("told"), .required("reason"),
  ]
  package static let example = EndRestoredFreeze(
    request: RequestID(number: 31), told: CalendarDate(dayNumber: 20_600),
    reason: "Het verzoek is opnieuw geregistreerd.")

  /// Which request had frozen it.
  package var request: RequestID
  /// When the requester was told that it is lifted.
  package var told: CalendarDate
  /// Why it is lifted.
  package var reason: String

  /// Puts the lifting together.
  package init(request: RequestID, told: CalendarDate, reason: String) {
    self.request = request
    self.told = told
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    guard office.policy.matrix.cell(office.role, Office.requestRegister).access == .change else {
      throw Refusal.roleMayNot(office.role, "R-O-8.9-2")
    }
    let reason = try checkedReason(reason, "R-O-8.5-4")
    guard told <= office.viewer.today else { throw Refusal.impossibleDate(.inFuture) }
    let found = try office.restoredChanges().first { $0.content.freezes == request }
    guard let found, case .freeze(let freezes) = found.content else {
      throw Refusal.notFound(.request)
    }
    _ = try office.facts(of: freezes.pupil)
    guard !freezes.parties.contains(office.account) else { throw Refusal.request(.aboutOneself) }
    try office.write { transaction in
      try transaction.erase(found.record)
      return [
        office.entry(
          .restrictionEnded, .update, purpose: "R", reason: reason, pupils: [freezes.pupil],
          objects: [request.text], rule: "R-O-8.5-4")
      ]
    }
    return ActionOutcome(pupil: freezes.pupil, record: nil)
  }
}
