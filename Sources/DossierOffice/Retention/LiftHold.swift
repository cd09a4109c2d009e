package import DossierCore

/// Lifts a hold, with the reason: the data may go again (R-O-6.5-3).
package struct LiftHold: OfficeAction {
  package static let name = "hold.lift"
  package static let example = LiftHold(
    hold: RecordID(number: 95), seen: 1, reason: "De rechter heeft uitspraak gedaan")

  /// Which hold.
  package var hold: RecordID
  /// The version that was seen.
  package var seen: Int
  /// Why it is not needed any more.
  package var reason: String

  /// Puts a lifting together.
  package init(hold: RecordID, seen: Int, reason: String) {
    self.hold = hold
    self.seen = seen
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let step = try office.holdStep(reason)
    return try office.change(hold: hold, seen: seen, .holdLifted) { hold throws(HoldRefusal) in
      try hold.lift(step)
    }
  }
}
