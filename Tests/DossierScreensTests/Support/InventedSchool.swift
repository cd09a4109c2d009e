import DossierCore
@testable import DossierOffice
import DossierScreens

/// The school, its people and its pupils of all tests; everything invented, the date fixed.
enum InventedSchool {
  static let today = CalendarDate(iso: "2026-11-22") ?? CalendarDate.earliest
  static let rainbow = School(id: SchoolID(number: 3), name: "De Regenboog", brin: "99XX")
  static let compass = School(id: SchoolID(number: 4), name: "Het Kompas", brin: "99XY")
  static let groups = [
    SchoolGroup(id: GroupID(number: 5), school: rainbow.id, name: "5", yearGroup: "5"),
    SchoolGroup(id: GroupID(number: 7), school: rainbow.id, name: "7", yearGroup: "7"),
  ]
  static let clerk = AccountID(number: 11)
  static let colleague = AccountID(number: 12)

  static func workplace(
    _ role: RoleCode = "ADM", schools: [School] = [rainbow]
  ) throws -> Workplace {
    let policy = InventedPolicy.policy
    guard let found = policy.role(role) else { throw Refusal.notFound(.role) }
    return Workplace(
      account: clerk, login: "j.smit", role: found, policy: policy, today: today,
      schools: schools, groups: groups, people: [clerk: "J. Smit", colleague: "P. de Vries"])
  }

  static let pupils: [RosterRow] = [
    row(21, "Berg, Aïcha van den", "5", "2017-04-03"),
    row(22, "Berg, Łukasz van den", "7", "2014-11-19", marks: .incomplete),
    row(23, "Élodie, Ame\u{301}lie d'", "5", "2017-01-31"),
    row(24, "Yılmaz, Öykü", "7", "2015-02-28"),
    row(25, "漢字, 太郎", "5", nil, marks: .noBirthDate),
    row(26, "Zwart-de Boer, Jan-Willem Maximiliaan Alexander van der", "7", "2015-08-08"),
  ]

  private static func row(
    _ number: Int64, _ name: String, _ group: String, _ born: String?, marks: RosterMarks = []
  ) -> RosterRow {
    RosterRow(
      pupil: PupilID(number: number), name: name, group: group, school: rainbow.id,
      birthDate: born.flatMap { CalendarDate(iso: $0) }, status: .enrolled, marks: marks)
  }
}
