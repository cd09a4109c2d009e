import DossierCore
import DossierOffice
import DossierScreens

/// A board with two schools and every role that manages something; everything invented.
enum ManagementSchool {
  static let today = CalendarDate(iso: "2026-11-22") ?? CalendarDate.earliest
  static let rainbow = School(id: SchoolID(number: 3), name: "De Regenboog", brin: "99XX")
  static let compass = School(id: SchoolID(number: 4), name: "Het Kompas, Noord", brin: "99XY01")
  static let groups = [
    SchoolGroup(id: GroupID(number: 5), school: rainbow.id, name: "5A", yearGroup: "5"),
    SchoolGroup(id: GroupID(number: 6), school: rainbow.id, name: "De Uilen", yearGroup: nil),
    SchoolGroup(id: GroupID(number: 7), school: compass.id, name: "5A", yearGroup: "5"),
  ]
  static let own = AccountID(number: 11)
  static let smit = AccountID(number: 12)
  static let yilmaz = AccountID(number: 13)
  static let pupil = PupilID(number: 21)

  static let people = [
    own: "D. Directeur-van der Meulen", smit: "J. Smit", yilmaz: "Ö. Yılmaz",
    AccountID(number: 14): "漢字 太郎",
  ]

  static func workplace(
    _ role: RoleCode, schools: [School] = [rainbow, compass]
  ) throws -> Workplace {
    let policy = ManagementPolicy.policy
    guard let found = policy.role(role) else { throw Refusal.notFound(.role) }
    return Workplace(
      account: own, login: "d.directeur", role: found, policy: policy, today: today,
      schools: schools, groups: groups, people: people)
  }
}
