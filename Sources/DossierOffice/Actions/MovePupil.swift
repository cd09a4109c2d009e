package import DossierCore

/// Moves a pupil to another group of the same school.
package struct MovePupil: OfficeAction {
  package static let name = "pupil.move"
  package static let example = MovePupil(pupil: PupilID(number: 7), group: GroupID(number: 5))

  /// The pupil.
  package var pupil: PupilID
  /// The new group.
  package var group: GroupID

  /// Puts a move together.
  package init(pupil: PupilID, group: GroupID) {
    self.pupil = pupil
    self.group = group
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.changeEnrolment(of: pupil, .pupilMoved, objects: [group.text]) { sheet, _ in
      let enrolment = Enrolment(sheet: sheet)
      guard let school = enrolment.school else { throw Refusal.notFound(.school) }
      let group = try office.openGroup(group, of: school)
      office.set(&sheet, Enrolment.groupField, group?.id.text, .staff)
      office.set(&sheet, Enrolment.yearGroupField, group?.yearGroup, .staff)
    }
    return ActionOutcome(pupil: pupil, group: group)
  }
}
