package import DossierCore

/// Enrols a pupil who asked for a place, registers that one left, or that one was not admitted.
package struct ChangeEnrolment: OfficeAction {
  package static let name = "pupil.enrolment"
  package static let example = ChangeEnrolment(
    pupil: PupilID(number: 7), status: .left, date: CalendarDate(dayNumber: 20_665))

  /// The pupil.
  package var pupil: PupilID
  /// The new status.
  package var status: EnrolmentStatus
  /// The first day at school, the last day, or the day of the decision.
  package var date: CalendarDate

  /// Puts a change together.
  package init(pupil: PupilID, status: EnrolmentStatus, date: CalendarDate) {
    self.pupil = pupil
    self.status = status
    self.date = date
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.enrolPupils, "R-O-4.3-4")
    try office.changeEnrolment(
      of: pupil, .enrolmentChanged, objects: [status.rawValue]
    ) { sheet, transaction in
      let enrolment = Enrolment(sheet: sheet)
      switch status {
      case .enrolled:
        let identity = try RosterSheets.sheet(
          PupilName.category, pupil, office.policy, transaction)
        if let category = office.policy.category(PupilName.category) {
          try office.demandComplete(
            identity?.content ?? Sheet(pupil: pupil, category: category.code), category,
            status: status)
        }
        office.set(&sheet, Enrolment.enteredField, date.iso, .staff)
        office.set(&sheet, Enrolment.leftField, nil, .staff)
      case .left:
        guard enrolment.status == .enrolled else { throw Refusal.nothingToChange }
        guard enrolment.entered.map({ $0 <= date }) ?? true else {
          throw Refusal.impossibleDate(.endBeforeStart)
        }
        office.set(&sheet, Enrolment.leftField, date.iso, .staff)
      case .applied, .rejected:
        guard enrolment.status == .applied || enrolment.status == .rejected else {
          throw Refusal.nothingToChange
        }
        if status == .rejected { try office.noteRejection(of: pupil, on: date, transaction) }
      }
      office.set(&sheet, Enrolment.statusField, status.rawValue, .staff)
    }
    return ActionOutcome(pupil: pupil)
  }
}
