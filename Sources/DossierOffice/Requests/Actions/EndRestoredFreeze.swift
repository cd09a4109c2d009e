package import DossierCore

/// Lifts what was frozen again after an older store was put back, when its request is not in it.
///
/// As with every lifting, the requester is told first (R-O-8.5-4), on an earlier day, and somebody
/// with the mandate decides: the restriction was granted by one. A request that is in the store goes
/// its own way; this is for one that was lost with the newer store.
package struct EndRestoredFreeze: OfficeAction {
  package static let name = "restriction.endRestored"
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
    guard office.policy.choices.deciders.contains(office.role), !office.rights.supervises else {
      throw Refusal.request(.noMandate(office.role))
    }
    let reason = try office.demandNoDocument(in: try checkedReason(reason, "R-O-8.5-4"))
    let today = office.viewer.today
    guard told <= today else { throw Refusal.impossibleDate(.inFuture) }
    guard told < today else {
      throw Refusal.request(.liftingTooEarly(told.adding(days: 1)))
    }
    let found = try office.restoredChanges().first { $0.content.freezes == request }
    guard let found, case .freeze(let freezes) = found.content, freezes.isLasting else {
      throw Refusal.notFound(.request)
    }
    _ = try office.facts(of: freezes.pupil)
    guard !freezes.parties.contains(office.account) else { throw Refusal.request(.aboutOneself) }
    let ended = EndedFreeze(
      freezes.ended(on: today), told: told, reason: reason, by: office.account)
    try office.write { transaction in
      try transaction.put(.ended(ended), as: found.record, version: found.version + 1)
      transaction.witness(WitnessedChange.frozen(ended.freezes).sealedForm)
      return [
        // The words lie sealed beside what was frozen; the journal outlives them (R-X-6).
        office.entry(
          .restrictionEnded, .update, purpose: "R", pupils: [freezes.pupil],
          objects: [request.text, told.iso], rule: "R-O-8.5-4")
      ]
    }
    return ActionOutcome(pupil: freezes.pupil, record: nil)
  }
}
