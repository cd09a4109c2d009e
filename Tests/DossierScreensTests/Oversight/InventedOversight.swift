@testable import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit

/// Figures of the invented schools, and a workplace of somebody who watches them.
enum InventedOversight {
  static let rainbow = InventedSchool.rainbow.id
  static let compass = InventedSchool.compass.id

  /// The policy of the requests, with a directeur who holds the shielded key.
  static var policy: Policy {
    var policy = InventedRequests.policy
    policy.roles = policy.roles.map { role in
      guard role.code == "DIR" else { return role }
      return Role(
        code: role.code, label: role.label, nature: role.nature, duties: role.duties,
        approvers: role.approvers, approvalsNeeded: role.approvalsNeeded, excludes: role.excludes,
        compartments: [.dossier, .register, .organisation, .shielded])
    }
    return policy
  }

  static func workplace(_ role: RoleCode = "DIR") throws -> Workplace {
    var workplace = try InventedRequests.workplace(
      role, schools: [InventedSchool.rainbow, InventedSchool.compass])
    workplace.policy = policy
    if let found = policy.role(role) { workplace.role = found }
    return workplace
  }

  static func count(
    _ year: Int, _ school: SchoolID?, _ numbers: [Int], median: Int?
  ) -> RequestFigures.EndedCount {
    RequestFigures.EndedCount(
      year: year, school: school, total: numbers[0], granted: numbers[1],
      partlyGranted: numbers[2], refused: numbers[3], withdrawn: numbers[4], late: numbers[5],
      extended: numbers[6], medianDays: median)
  }

  static var figures: RequestFigures {
    var figures = RequestFigures(open: [], ended: [], on: InventedSchool.today)
    figures.open = [
      RequestFigures.OpenCount(kind: .access, ages: [2, 1, 3, 1], late: 1, extended: 1),
      RequestFigures.OpenCount(kind: .rectification, ages: [0, 1, 0, 1], late: 1, extended: 0),
      RequestFigures.OpenCount(kind: .question, ages: [1, 0, 0, 0], late: 0, extended: 0),
    ]
    figures.ended = [
      count(2026, rainbow, [41, 25, 6, 7, 3, 2, 4], median: 17),
      count(2026, compass, [12, 9, 1, 1, 1, 0, 0], median: 9),
      count(2025, rainbow, [3, 0, 0, 0, 3, 0, 0], median: nil),
      count(2025, nil, [1, 1, 0, 0, 0, 0, 0], median: 28),
    ]
    figures.grounds = [.statutoryPeriod: 5, .rightsOfOthers: 4, .legalException: 1]
    return figures
  }

  static var late: [LateRequest] {
    [
      LateRequest(
        request: RequestID(number: 33), reference: "V-2026-0033", kind: .rectification,
        school: rainbow, due: InventedRequests.day("2026-11-17"), daysLate: 5, phase: .inTreatment,
        waitsFor: .decide, reminded: InventedRequests.day("2026-11-20"), isFlagged: true),
      LateRequest(
        request: RequestID(number: 31), reference: "V-2026-0031", kind: .access, school: compass,
        due: InventedRequests.day("2026-11-20"), daysLate: 2, phase: .extended,
        waitsFor: .awaitRequester(.identity), extensions: 1),
    ]
  }

  static var answer: OversightAnswer {
    OversightAnswer(
      date: InventedSchool.today, figures: figures, late: late, years: [2026, 2025])
  }

  static var empty: OversightAnswer {
    OversightAnswer(
      date: InventedSchool.today,
      figures: RequestFigures(open: [], ended: [], on: InventedSchool.today), late: [],
      years: [2026])
  }

  /// A stage on the figures, through the menu.
  static func stage(
    _ answer: OversightAnswer = answer, desk: CannedDesk = CannedDesk(), look: Look = .unicode
  ) throws -> Stage {
    desk.answering = { effect in
      if case .ask(is OversightQuery) = effect { .answered(answer) } else { nil }
    }
    desk.next = [.entered(try workplace())]
    let stage = try Stage(entering: "DIR", desk: desk, look: look)
    try stage.press("<F10><Right><Right><Right><Down><Down><Down><Enter>")
    return stage
  }
}
