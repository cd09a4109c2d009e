/// Makes the roster line of a pupil from the sheets; the same sheets always give the same line.
///
/// The store rebuilds a line in the transaction that changes a sheet, and `verify` recomputes all.
package struct RosterRule: Hashable, Sendable {
  /// The fields that a pupil must have (R-O-4.1-4).
  private let required: [CategoryCode: [FieldCode]]

  /// Takes what the policy in force requires.
  package init(_ policy: Policy) {
    var required: [CategoryCode: [FieldCode]] = [:]
    for category in policy.categories where Self.categories.contains(category.code) {
      required[category.code] = category.fields.filter(\.isRequired).map(\.code)
    }
    self.required = required
  }

  /// The categories whose sheets a line is made from.
  package static let categories: [CategoryCode] = [PupilName.category, Enrolment.category]

  /// The line of a pupil; both sheets may be missing.
  package func entry(of pupil: PupilID, identity: Sheet?, enrolment sheet: Sheet?) -> RosterEntry {
    let name = PupilName.name(in: identity)
    let birthDate = identity?[PupilName.birthDateField].flatMap { CalendarDate(iso: $0) }
    let enrolment = Enrolment(sheet: sheet)
    let card = RosterCard(
      status: enrolment.status, marks: marks(identity, sheet, birthDate, name),
      birthDate: birthDate,
      group: enrolment.group, searchKey: name.map { NameSearchKey($0).bytes } ?? [],
      surname: name?.surname?.core ?? "", prefix: name?.surname?.prefix ?? "",
      firstName: name?.firstName ?? name?.initials?.display ?? "",
      compositeGroups: enrolment.compositeGroups)
    return RosterEntry(
      pupil: pupil, sortKey: name.map { SortKey($0).bytes } ?? [], card: card.bytes)
  }

  private func marks(
    _ identity: Sheet?, _ enrolment: Sheet?, _ birthDate: CalendarDate?, _ name: PersonName?
  ) -> RosterMarks {
    var marks: RosterMarks = birthDate == nil ? .noBirthDate : []
    if name?.callName == nil { marks.insert(.noCallName) }
    let lacksSomething =
      lacks(identity, PupilName.category) || lacks(enrolment, Enrolment.category)
    if lacksSomething { marks.insert(.incomplete) }
    return marks
  }

  private func lacks(_ sheet: Sheet?, _ category: CategoryCode) -> Bool {
    required[category, default: []].contains { sheet?[$0] == nil }
  }
}
