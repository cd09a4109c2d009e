import DossierCore
@testable import DossierOffice

/// What the office would answer about people, keys, journal, emergencies and groups.
enum ManagementAnswers {
  static let fingerprint = "ABCD-EFGH-JKMN-PQRS-TVWX"

  static let accounts: [AccountAnswer] = [
    account(
      11, "D. Directeur-van der Meulen", "d.directeur", .active, [role("DIR", "Directeur", 2, true)]
    ),
    account(
      12, "J. Smit", "j.smit", .keysMade,
      [role("LKR", "Leraar", 0, false, groups: ["5A"], mayApprove: true)]),
    account(
      13, "Ö. Yılmaz", "o.yilmaz", .active,
      [
        role("IB", "Intern begeleider", 1, false),
        role("ADM", "Administratief medewerker", 2, true),
      ]),
    account(14, "漢字 太郎", "kanji", .invited, [role("LOG", "Logopedist", 0, false)], print: nil),
    account(15, "V. Vertrokken", "v.vertrokken", .ended, []),
    account(
      16, "B. Blok", "b.blok", .blocked, [role("ADM", "Administratief medewerker", 2, false)]),
    account(17, "W. Wachter", "w.wachter", .active, [role("ZC", "Zorgcoördinator", 2, false)]),
  ]

  static func account(
    _ number: Int64, _ name: String, _ login: String, _ stage: AccountStage,
    _ roles: [AccountRoleAnswer], print: String? = fingerprint
  ) -> AccountAnswer {
    AccountAnswer(
      account: AccountID(number: number), name: name, login: login, stage: stage,
      fingerprint: print, secrecySigned: number == 12 ? CalendarDate(iso: "2026-09-01") : nil,
      ends: stage == .ended ? CalendarDate(iso: "2026-07-31") : nil, roles: roles)
  }

  static func role(
    _ code: RoleCode, _ label: String, _ approvals: Int, _ isGranted: Bool,
    groups: [String] = [], mayApprove: Bool = false
  ) -> AccountRoleAnswer {
    AccountRoleAnswer(
      role: code, label: label, schools: ["De Regenboog"], groups: groups, approvals: approvals,
      needed: 2, isGranted: isGranted, mayApprove: mayApprove)
  }

  static let schools: [SchoolAnswer] = [
    SchoolAnswer(
      school: SchoolID(number: 3), name: "De Regenboog", brin: "99XX",
      groups: [
        SchoolAnswer.Group(group: GroupID(number: 5), name: "5A", yearGroup: "5"),
        SchoolAnswer.Group(group: GroupID(number: 6), name: "De Uilen", yearGroup: nil),
      ]),
    SchoolAnswer(
      school: SchoolID(number: 4), name: "Het Kompas, Noord", brin: "99XY01",
      groups: [SchoolAnswer.Group(group: GroupID(number: 7), name: "5A", yearGroup: "5")]),
    SchoolAnswer(school: SchoolID(number: 8), name: "De Nieuwe", brin: "99XZ", groups: []),
  ]

  static let emergencies: [EmergencyAnswer] = [
    emergency(31, "Ö. Yılmaz", "2026-11-20", "2026-11-27", isWaiting: true),
    emergency(32, nil, "2026-11-02", "2026-11-09", isWaiting: true),
    emergency(
      33, "J. Smit", "2026-10-05", "2026-10-12", isWaiting: false,
      reviews: [
        EmergencyAnswer.Review(role: "DIR", isJustified: true, remark: "Ongeval op het plein")
      ]),
    emergency(
      34, "J. Smit", "2026-09-07", "2026-09-14", isWaiting: false,
      reviews: [
        EmergencyAnswer.Review(role: "FG", isJustified: false, remark: "Er was geen nood")
      ]),
  ]

  private static func emergency(
    _ number: Int64, _ person: String?, _ day: String, _ by: String, isWaiting: Bool,
    reviews: [EmergencyAnswer.Review] = []
  ) -> EmergencyAnswer {
    let opened = Moment(startOf: CalendarDate(iso: day) ?? .earliest).adding(seconds: 34_200)
    return EmergencyAnswer(
      access: RecordID(number: number), pupil: PupilID(number: 21),
      pupilName: person == nil ? nil : "Berg, Aïcha van den", person: person, role: "LKR",
      opened: opened, expires: opened.adding(seconds: 86_400),
      reviewBy: CalendarDate(iso: by) ?? .earliest, reason: "Gevallen op het schoolplein",
      isWaiting: isWaiting, reviews: reviews)
  }

  static let grants: [PupilGrantAnswer] = [
    grant(41, "L. Loos", "2026-11-01", "2027-07-31", holds: true),
    grant(42, "L. Loos", "2027-08-01", "2027-12-31", holds: false),
    grant(43, nil, "2025-08-01", "2026-07-31", holds: false),
    grant(44, "Ö. Yılmaz", "2026-01-01", "2027-01-31", ended: "2026-05-01", holds: false),
  ]

  private static func grant(
    _ number: Int64, _ person: String?, _ from: String, _ until: String, ended: String? = nil,
    holds: Bool
  ) -> PupilGrantAnswer {
    PupilGrantAnswer(
      grant: RecordID(number: number), person: person, role: "LOG",
      from: CalendarDate(iso: from) ?? .earliest, until: CalendarDate(iso: until) ?? .earliest,
      reason: "Onderzoek spraak", ended: ended.flatMap { CalendarDate(iso: $0) }, holds: holds)
  }
}
