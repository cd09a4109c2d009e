import DossierCore
import DossierPolicy
import Sealing

/// Asks what a new store needs: policy, school and the first two people.
struct InitDialogue {
  private let dialogue: LineDialogue
  private let policyNamed: (String) throws -> Policy
  private let holidaysOf: (Policy) throws -> BoardHolidays?

  /// Takes the conversation and a way to read a policy by its name, and its school holidays.
  init(
    _ dialogue: LineDialogue, policyNamed: @escaping (String) throws -> Policy,
    holidaysOf: @escaping (Policy) throws -> BoardHolidays? = { _ in nil }
  ) {
    self.dialogue = dialogue
    self.policyNamed = policyNamed
    self.holidaysOf = holidaysOf
  }

  /// Asks everything; throws `brokenOff` when the input ends.
  func plan(schoolID: SchoolID, moment: Moment) throws -> FoundingPlan {
    dialogue.tell(FoundingWords.welcome)
    let (policy, holidays) = try askPolicy()
    let school = try askSchool(schoolID, in: holidays?.region)
    if let region = school.region { dialogue.tell(FoundingWords.region(region)) }
    var people: [FoundingPerson] = []
    repeat {
      people = []
      dialogue.tell(FoundingWords.people)
      for number in 1...2 {
        people.append(try askPerson(number, policy, school, moment.amsterdamDate, others: people))
      }
    } while !canBegin(people, policy)
    return FoundingPlan(
      policy: policy, schools: [school], holidays: holidays?.holidays ?? .unknown, people: people,
      moment: moment)
  }

  private func askPolicy() throws -> (Policy, BoardHolidays?) {
    try dialogue.ask(FoundingWords.policyQuestion) { name throws(LineDialogue.Complaint) in
      do {
        let policy = try policyNamed(name.isEmpty ? "oarsprong" : name)
        return (policy, try holidaysOf(policy))
      } catch {
        throw LineDialogue.Complaint(sentence: ErrorWording.sentence(for: error))
      }
    }
  }

  private func askSchool(_ id: SchoolID, in region: SchoolRegion?) throws -> School {
    let name = try askLine(FoundingWords.schoolQuestion, limit: 120)
    let brin = try dialogue.ask(FoundingWords.brinQuestion) {
      typed throws(LineDialogue.Complaint) in
      do {
        return try BRIN(typed).canonical
      } catch {
        throw LineDialogue.Complaint(sentence: FoundingWords.brinWrong)
      }
    }
    return School(id: id, name: name, brin: brin, region: region)
  }

  private func askPerson(
    _ number: Int, _ policy: Policy, _ school: School, _ today: CalendarDate,
    others: [FoundingPerson]
  ) throws -> FoundingPerson {
    dialogue.tell(FoundingWords.person(number))
    let name = try askLine(FoundingWords.nameQuestion, limit: 120)
    let login = try dialogue.ask(FoundingWords.loginQuestion) {
      typed throws(LineDialogue.Complaint) in
      guard let login = FoundingLogin.checked(typed) else {
        throw LineDialogue.Complaint(sentence: FoundingWords.loginWrong)
      }
      guard !others.contains(where: { $0.login == login }) else {
        throw LineDialogue.Complaint(sentence: FoundingWords.loginTaken)
      }
      return login
    }
    let proposal = number == 1 ? "DIR" : "BES ICT"
    let roles = try dialogue.ask(FoundingWords.rolesQuestion(proposal)) {
      typed throws(LineDialogue.Complaint) in
      try readRoles(typed.isEmpty ? proposal : typed, policy)
    }
    return FoundingPerson(
      login: login, name: name, password: try NewPassword(dialogue).ask(),
      assignments: roles.map { assignment(of: $0, policy, school) },
      secrecySigned: try askSecrecy(today))
  }

  /// The day somebody signed the statement of secrecy (R-O-6.1-2); an empty line means not yet.
  private func askSecrecy(_ today: CalendarDate) throws -> CalendarDate? {
    try dialogue.ask(FoundingWords.secrecyQuestion) { typed throws(LineDialogue.Complaint) in
      guard !typed.isEmpty else { return nil }
      guard let day = try? CalendarDate(typed: typed, as: .past, today: today)
      else {
        throw LineDialogue.Complaint(sentence: FoundingWords.secrecyWrong)
      }
      return day
    }
  }

  private func readRoles(
    _ typed: String, _ policy: Policy
  ) throws(LineDialogue.Complaint) -> [RoleCode] {
    let codes = typed.uppercased().split { $0 == " " || $0 == "," }.map { RoleCode(String($0)) }
    var roles: [Role] = []
    for code in codes where !roles.contains(where: { $0.code == code }) {
      guard let role = policy.role(code), role.nature != .dataSubject, role.nature != .external
      else { throw LineDialogue.Complaint(sentence: FoundingWords.roleUnknown(code.text)) }
      roles.append(role)
    }
    guard !roles.isEmpty else {
      throw LineDialogue.Complaint(sentence: FoundingWords.rolesMissing)
    }
    for role in roles {
      if let other = role.excludes.first(where: { code in roles.contains { $0.code == code } }) {
        throw LineDialogue.Complaint(
          sentence: FoundingWords.rolesExclude(role.code.text, other.text))
      }
    }
    return roles.map(\.code)
  }

  private func assignment(
    of role: RoleCode, _ policy: Policy, _ school: School
  ) -> RoleAssignment {
    let cells = (policy.matrix.cells[role] ?? [:]).values
    let isForBoard = !cells.isEmpty && cells.allSatisfy { $0.scope == .board }
    return RoleAssignment(role: role, schools: isForBoard ? [] : [school.id])
  }

  /// Somebody must be able to make accounts, and somebody else to approve roles.
  private func canBegin(_ people: [FoundingPerson], _ policy: Policy) -> Bool {
    func has(_ person: FoundingPerson, _ duty: Duty) -> Bool {
      person.assignments.contains { policy.role($0.role)?.duties.contains(duty) ?? false }
    }
    let first = people[0]
    let second = people[1]
    let isFine =
      (has(first, .manageAccounts) && has(second, .approveRoles))
      || (has(second, .manageAccounts) && has(first, .approveRoles))
    if !isFine { dialogue.tell(FoundingWords.dutiesMissing) }
    return isFine
  }

  private func askLine(_ question: String, limit: Int) throws -> String {
    try dialogue.ask(question) { typed throws(LineDialogue.Complaint) in
      guard !typed.isEmpty, typed.count <= limit, PlainText.findings(in: typed, as: .line).isEmpty
      else { throw LineDialogue.Complaint(sentence: FoundingWords.lineWrong(limit)) }
      return typed
    }
  }
}
