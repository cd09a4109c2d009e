package import DossierCore

/// Withdraws a report: it no longer counts, and stays readable for those who may see it.
package struct WithdrawEntry: OfficeAction {
  package static let name = "entry.withdraw"
  package static let example = WithdrawEntry(
    pupil: PupilID(number: 7), category: "C14", entry: RecordID(number: 11), seen: 2,
    reason: "Hoort bij een andere leerling")

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The entry.
  package var entry: RecordID
  /// The version that was on the screen.
  package var seen: Int
  /// Why it is withdrawn.
  package var reason: String

  /// Puts a withdrawal together.
  package init(
    pupil: PupilID, category: CategoryCode, entry: RecordID, seen: Int, reason: String
  ) {
    self.pupil = pupil
    self.category = category
    self.entry = entry
    self.seen = seen
    self.reason = reason
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let today = office.viewer.today
    try office.changeEntry(entry, of: pupil, in: category, seen: seen, .entryWithdrawn) { entry in
      entry.state = .withdrawn(
        by: office.account, on: today, reason: try checkedReason(reason, "R-O-3.1-1"))
    }
    return ActionOutcome(pupil: pupil, record: entry)
  }
}
