import DossierCore
@testable import DossierOffice
import DossierScreens

/// Requests of the invented school, each a real case of the core.
enum InventedRequests {
  static let today = InventedSchool.today
  static let mother = RecordID(number: 71)
  static let father = RecordID(number: 72)
  static let clerk = RequestActor(account: InventedSchool.clerk, role: "ADM")
  static let head = RequestActor(account: InventedSchool.colleague, role: "DIR")

  static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? today }

  /// The policy of the screens with a register of requests in it.
  static var policy: Policy {
    var policy = InventedPolicy.policy
    var cells: [RoleCode: [CategoryCode: MatrixCell]] = [:]
    for role in policy.roles.map(\.code) {
      for category in policy.categories.map(\.code) {
        cells[role, default: [:]][category] = policy.matrix.cell(role, category)
      }
    }
    for role: RoleCode in ["ADM", "DIR"] {
      cells[role, default: [:]]["C25"] = MatrixCell(access: .change, scope: .ownSchool)
    }
    cells["LKR", default: [:]]["C25"] = MatrixCell(access: .view, scope: .ownSchool)
    cells["FG"] = ["C25": MatrixCell(access: .view, scope: .board)]
    policy.matrix = AccessMatrix(cells: cells)
    policy.roles.append(officer)
    policy.choices = BoardChoices(
      sourceSystems: [], extensionsMayRepeat: true, deciders: ["DIR"])
    return policy
  }

  static let officer = Role(
    code: "FG", label: "Functionaris gegevensbescherming", nature: .supervision, duties: [],
    approvers: ["BES"], approvalsNeeded: 1, excludes: [], compartments: nil)

  static func workplace(
    _ role: RoleCode = "ADM", schools: [School] = [InventedSchool.rainbow]
  ) throws -> Workplace {
    var workplace = try InventedSchool.workplace("ADM", schools: schools)
    workplace.policy = policy
    workplace.role = policy.role(role) ?? workplace.role
    return workplace
  }

  static func facts(
    _ entitlement: Entitlement = .entitled([]), disclosures: [PriorDisclosure] = []
  ) -> RequestFacts {
    RequestFacts(
      today: today, policy: policy, birth: BirthDate(day("2017-04-03")),
      entitlement: entitlement, held: ["C10"], disclosures: disclosures)
  }

  static func intake(
    _ wish: RequestWish, _ received: String, by person: RequesterPerson = .guardian(mother),
    channel: RequestChannel = .letter, pupil: Int64 = 21
  ) -> RequestIntake {
    RequestIntake(
      pupil: PupilID(number: pupil), requester: Requester(person), wish: wish, channel: channel,
      received: day(received), recognised: day(received))
  }

  /// A case with what happened in it since.
  static func request(
    _ number: Int64, _ intake: RequestIntake, facts: RequestFacts = facts(),
    _ changes: [(String, RequestActor, RequestChange)] = []
  ) throws -> RequestCase {
    var request = try RequestCase(
      id: RequestID(number: number), number: RequestNumber(year: 2026, number: Int(number)),
      opening: intake, by: clerk, on: intake.recognised,
      facts: facts)
    for (on, actor, change) in changes {
      try request.append(RequestEvent(by: actor, on: day(on), change), facts: facts)
    }
    return request
  }

  static func row(
    _ request: RequestCase, pupil: String?, requester: String?
  ) -> RequestRow {
    let terms = ResponseTerms(policy: policy)
    let deadline = request.deadline(terms: terms)
    let handler = request.progress.handler
    return RequestRow(
      request: request.id, reference: request.reference, pupil: request.intake.pupil,
      pupilName: pupil,
      school: InventedSchool.rainbow.id, kind: request.kind,
      requester: RequesterAnswer(
        capacity: request.intake.requester.person == .pupil ? .pupil : .guardian,
        name: requester), received: request.intake.received, due: deadline.due,
      origin: deadline.origin, status: request.deadlineStatus(on: today, terms: terms),
      pressing: request.pressingDate(on: today, terms: terms),
      phase: request.stage.phase, outcome: request.stage.decision?.decision.outcome,
      handler: handler, handlerName: handler == InventedSchool.clerk ? "J. Smit" : nil,
      waitingSince: request.progress.waiting.first { $0.until == nil }?.since,
      reminded: nil, isFlagged: request.progress.isFlagged)
  }

  /// The answer about a case, as the office would give it.
  static func answer(
    _ request: RequestCase, facts: RequestFacts = facts(), actor: RequestActor = clerk,
    requester: String = "F. van den Berg", shielded: [ShieldedRefusal] = []
  ) -> RequestAnswer {
    let row = row(request, pupil: "Berg, Aïcha van den", requester: requester)
    return RequestAnswer(
      row: row, version: request.events.count, intake: request.intake,
      remarks: request.intake.remarks, entitlement: facts.entitlement,
      advice: request.answered == nil
        ? DueDateAdvice(due: row.due, region: nil, holidays: .unknown) : nil,
      courtUntil: request.answered.map { CourtTerm(answered: $0).lastDay },
      progress: request.progress, tasks: request.tasks(facts),
      steps: request.steps(for: actor, facts),
      letters: [],
      timeline: request.events.map { event in
        RequestAnswer.TimelineLine(
          on: event.on, recorded: event.on,
          person: event.actor == clerk ? "J. Smit" : "P. de Vries",
          role: event.actor.role, change: event.change)
      }, labels: [:], people: people,
      shielded: shielded, notices: request.notices(facts))
  }

  /// Parents and recipients by name.
  private static let people = [
    mother: "F. van den Berg", father: "K. Jansen", RecordID(number: 81): "Gemeente Ons Dorp",
    RecordID(number: 82): "Jeugdgezondheidszorg Noord",
  ]
}
