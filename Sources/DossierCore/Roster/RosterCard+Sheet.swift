extension RosterCard {
  /// What the roster tells of a category, for roles that hold no key of the dossiers.
  ///
  /// The supervisor sees names and groups from here; `nil` for every other category.
  package func sheet(
    of category: CategoryCode, pupil: PupilID, school: SchoolID
  ) -> Sheet? {
    var values: [FieldCode: String] = [:]
    switch category {
    case PupilName.category:
      values[PupilName.surnameField] = surname
      values[PupilName.prefixField] = prefix
      values[marks.contains(.noCallName) ? PupilName.givenNamesField : PupilName.callNameField] =
        firstName
      values[PupilName.birthDateField] = birthDate?.iso
    case Enrolment.category:
      values[Enrolment.schoolField] = school.text
      values[Enrolment.groupField] = group?.text
      values[Enrolment.statusField] = status.rawValue
    default: return nil
    }
    let day = CalendarDate(dayNumber: 0)
    let cells = values.filter { !$0.value.isEmpty }.mapValues { value in
      FieldCell(
        value: value, source: .staff, written: day, author: AccountID(number: 0))
    }
    return Sheet(pupil: pupil, category: category, cells: cells)
  }
}
