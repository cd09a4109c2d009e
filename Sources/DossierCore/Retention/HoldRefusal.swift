/// Why a hold is not placed, prolonged or lifted, or why it stops something.
package enum HoldRefusal: Error, Hashable, Sendable {
  /// It does not say why.
  case reasonMissing
  /// It does not say what shows it.
  case referenceMissing
  /// The day on which it is looked at again lies behind us, or is today.
  case reviewNotAhead
  /// The day on which it is looked at again is later than the policy allows.
  case reviewTooFar(latest: CalendarDate)
  /// The same hold stands already.
  case identical(RecordID)
  /// It was lifted before.
  case alreadyLifted(CalendarDate)
  /// It was placed by another power: what the FG holds only the FG lifts, and the other way round.
  case placedByOther(RoleCode)
  /// Nothing holds it, so a proposal to erase cannot say that it is held.
  case notHeld(CategoryCode)
  /// It may not be destroyed as long as this stands; `nil` is the whole dossier.
  case held(CategoryCode?, HoldMark)

  /// The rule it rests on.
  package var rule: RuleID { "R-O-6.5-3" }
}
