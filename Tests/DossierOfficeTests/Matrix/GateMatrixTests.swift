import DossierCore
import Testing

struct GateMatrixTests {
  @Test(.tags(.`R-I-1.3-2`, .`R-O-6.1-1`), arguments: BoardPolicy.boards)
  func `every cell of the matrix decides what the gate shows and lets change`(
    board: String
  ) throws {
    let policy = try BoardPolicy.read(board)
    var wrong: [String] = []
    for role in policy.roles.map(\.code) {
      for isInScope in [true, false] {
        for hasSigned in [true, false] {
          for consented in [[], Set(policy.categories.map(\.code))] {
            let oracle = MatrixOracle(
              policy: policy, role: role, isInScope: isInScope, hasSignedSecrecy: hasSigned,
              consented: consented)
            wrong += differences(oracle)
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  /// Where the school accounts for what it does: a freeze of the whole dossier leaves it open.
  private static let registers: Set<CategoryCode> = ["C22", "C24", "C25", "C27", "C28"]

  @Test(.tags(.`R-O-8.5-3`), arguments: BoardPolicy.boards)
  func `a restriction freezes whatever a role could see, and shows nothing that was hidden`(
    board: String
  ) throws {
    let policy = try BoardPolicy.read(board)
    for role in policy.roles.map(\.code) {
      let oracle = MatrixOracle(policy: policy, role: role, isInScope: true)
      var facts = facts(oracle)
      facts.restrictions = [
        Restriction(pupil: facts.pupil, category: nil, from: CalendarDate(dayNumber: 20_000))
      ]
      for category in policy.categories {
        if Self.registers.contains(category.code) {
          // It closes by its own name, and nothing of it is given to others meanwhile.
          let free = gate(oracle).verdict(on: category, of: facts.unfrozen)
          #expect(gate(oracle).verdict(on: category, of: facts) == free)
          #expect(
            gate(oracle).verdictOnGiving(of: category, of: facts).state
              == (free.state == .hidden ? .hidden : .restricted))
          facts.restrictions[0].category = category.code
        }
        defer { facts.restrictions[0].category = nil }
        let verdict = gate(oracle).verdict(on: category, of: facts)
        let isSeen = oracle.expected(category).state != .hidden
        // A frozen category that needs consent says that it is frozen, not that consent lacks.
        let allowed: Set<VisibilityState> =
          isSeen ? [.restricted] : [.hidden, .restricted]
        #expect(allowed.contains(verdict.state), "\(role) \(category.code)")
        #expect(!verdict.mayChange, "\(role) \(category.code)")
        for field in category.fields {
          let state = gate(oracle).verdict(
            on: field, in: category, of: facts, value: { _ in nil }
          ).state
          #expect(state == .hidden || state == .restricted, "\(role) \(field.code)")
        }
      }
    }
  }

  @Test(.tags(.`R-O-6.5-7`), arguments: BoardPolicy.boards)
  func `a secret address is shown to its audience only, and only they can take the yes back`(
    board: String
  ) throws {
    let policy = try BoardPolicy.read(board)
    for role in policy.roles.map(\.code) {
      let oracle = MatrixOracle(policy: policy, role: role, isInScope: true)
      let facts = facts(oracle)
      for category in policy.categories {
        for field in category.fields {
          guard let flag = field.audienceWhen, let audience = field.audience else { continue }
          let open = oracle.expected(field, in: category)
          let verdict = gate(oracle).verdict(
            on: field, in: category, of: facts, value: { $0 == flag ? "ja" : nil })
          let isSecret = open.state != .hidden && !audience.contains(role)
          #expect(verdict.state == (isSecret ? .masked : open.state), "\(role) \(field.code)")
          #expect(verdict.mayChange == (open.mayChange && !isSecret), "\(role) \(field.code)")
          let flagField = try #require(category.fields.first { $0.code == flag })
          let lock = gate(oracle).verdict(
            on: flagField, in: category, of: facts, value: { $0 == flag ? "ja" : nil })
          #expect(lock.mayChange == (open.mayChange && audience.contains(role)), "\(role) \(flag)")
        }
      }
    }
  }

  private func differences(_ oracle: MatrixOracle) -> [String] {
    let facts = facts(oracle)
    let gate = gate(oracle)
    var wrong: [String] = []
    for category in oracle.policy.categories {
      let verdict = gate.verdict(on: category, of: facts)
      let expected = oracle.expected(category)
      if verdict.state != expected.state || verdict.mayChange != expected.mayChange {
        wrong.append("\(oracle.role) \(category.code): \(verdict) instead of \(expected)")
      }
      for field in category.fields {
        let verdict = gate.verdict(on: field, in: category, of: facts, value: { _ in nil })
        let expected = oracle.expected(field, in: category)
        if verdict.state != expected.state || verdict.mayChange != expected.mayChange {
          wrong.append("\(oracle.role) \(field.code): \(verdict) instead of \(expected)")
        }
      }
    }
    if gate.reaches(facts) != oracle.reachesPupil { wrong.append("\(oracle.role) reaches") }
    return wrong
  }

  private func gate(_ oracle: MatrixOracle) -> Gate {
    let assignment = RoleAssignment(
      role: oracle.role, schools: [SampleBoard.school], groups: [SampleBoard.group3])
    // The matrix by itself: what a kind of recipient narrows is told by `ExternalGrantTests`.
    var policy = oracle.policy
    policy.recipientTypes.append(
      RecipientType(
        code: "ALLES", label: "Alles", bases: [], purposes: [], agreement: .none,
        categories: policy.categories.map(\.code)))
    return Gate(
      policy: policy,
      viewer: Viewer(
        account: SampleBoard.account(oracle.role), assignment: assignment,
        hasSignedSecrecy: oracle.hasSignedSecrecy, today: CalendarDate(dayNumber: 20_779),
        now: Moment(milliseconds: 0)))
  }

  /// Somebody in the own group with a grant, or somebody elsewhere without.
  private func facts(_ oracle: MatrixOracle) -> PupilFacts {
    let account = SampleBoard.account(oracle.role)
    let day = CalendarDate(dayNumber: 20_779)
    let consent = ConsentMatter(
      "deskundige", about: ConsentSubject(recipient: RecordID(number: 71), question: "-"))
    let grant = PupilGrant(
      pupil: Scene.pupil, account: account, role: oracle.role, from: day, until: day,
      reason: "-", grantedBy: SampleBoard.account("DIR"), consent: consent)
    return oracle.isInScope
      ? PupilFacts(
        pupil: Scene.pupil, school: SampleBoard.school, groups: [SampleBoard.group3],
        grants: [grant], consented: oracle.consented, standing: [consent],
        recipientTypes: consent.subject.map { [$0.recipient: "ALLES"] } ?? [:])
      : PupilFacts(
        pupil: Scene.pupil, school: SampleBoard.otherSchool, groups: [SampleBoard.otherGroup],
        consented: oracle.consented)
  }
}
