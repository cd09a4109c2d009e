import DossierCore
import Testing

/// R-O-8.5-2, R-O-8.5-3: what a request freezes, as the gate sees it.
struct FreezingGateTests {
  private static let today = CalendarDate(dayNumber: 20_779)
  private static let request = RequestID(number: 31)
  private static let sheet = RecordID(number: 11)
  private static let other = RecordID(number: 12)
  private static let entry = RecordID(number: 13)
  private static let place: FieldCode = "c01.achternaam"

  private func gate(
    _ role: RoleCode = "ADM", _ exception: RestrictionException? = nil
  ) -> Gate {
    Gate(
      policy: RequestFixture.policy,
      viewer: Viewer(
        account: AccountID(number: 1), assignment: RoleAssignment(role: role, schools: []),
        hasSignedSecrecy: true, today: Self.today, now: Moment(milliseconds: 0)),
      exception: exception)
  }

  private func facts(
    _ items: [RequestItem], from: Int = 0, until: Int? = nil, yields: Bool = false
  ) -> PupilFacts {
    PupilFacts(
      pupil: PupilID(number: 7), school: SchoolID(number: 1), groups: [],
      frozen: [
        FrozenScope(
          request: Self.request, items: items, from: Self.today.adding(days: from),
          until: until.map { Self.today.adding(days: $0) }, yieldsToErasure: yields)
      ])
  }

  private func category(_ code: CategoryCode) throws -> DataCategory {
    try #require(RequestFixture.policy.category(code))
  }

  private func state(
    of field: FieldCode, in place: SheetPlace, _ facts: PupilFacts
  ) throws -> VisibilityState {
    let found = try #require(RequestFixture.policy.field(field))
    return gate().verdict(
      on: found.field, in: found.category, of: facts, place: place, value: { _ in nil }
    ).state
  }

  @Test(arguments: [
    ([RequestItem.wholeDossier], VisibilityState.restricted),
    ([.category("C01")], .restricted), ([.category("C11")], .visible),
    ([.field(place, sheet: nil)], .visible), ([.record(entry)], .visible),
    ([.category("C11"), .category("C01")], .restricted),
  ])
  func `a category is frozen as a whole by the dossier or by itself`(
    items: [RequestItem], state: VisibilityState
  ) throws {
    let verdict = gate().verdict(on: try category("C01"), of: facts(items))
    #expect(verdict.state == state)
    #expect(verdict.mayChange == (state == .visible))
    if state == .restricted { #expect(verdict.reason == .restricted(by: Self.request)) }
  }

  @Test(arguments: ["C22", "C24", "C25", "C27", "C28"] as [CategoryCode])
  func `a register of the school closes by its own name only`(code: CategoryCode) throws {
    var policy = RequestFixture.policy
    policy.matrix.cells["ADM"]?[code] = MatrixCell(access: .change, scope: .board)
    let gate = Gate(policy: policy, viewer: gate().viewer)
    var register = try category("C01")
    register.code = code
    let open = gate.verdict(on: register, of: facts([.wholeDossier]))
    #expect(open.state == .visible && open.mayChange)
    let named = gate.verdict(on: register, of: facts([.category(code)]))
    #expect(named.state == .restricted && !named.mayChange)
    let giving = gate.verdictOnGiving(of: register, of: facts([.wholeDossier]))
    #expect(giving.state == .restricted, "what it tells of the pupil stays in all the same")
  }

  @Test(arguments: [
    (RequestItem.field(place, sheet: nil), SheetPlace.any, VisibilityState.restricted),
    (.field(place, sheet: nil), .new, .restricted),
    (.field(place, sheet: nil), .stored(sheet), .restricted),
    (.field(place, sheet: sheet), .any, .restricted),
    (.field(place, sheet: sheet), .new, .visible),
    (.field(place, sheet: sheet), .stored(sheet), .restricted),
    (.field(place, sheet: sheet), .stored(other), .visible),
    (.field("c01.geboortedatum", sheet: nil), .stored(sheet), .visible),
    (.record(sheet), .stored(sheet), .restricted), (.record(sheet), .stored(other), .visible),
    (.category("C01"), .stored(sheet), .restricted), (.category("C11"), .any, .visible),
  ])
  func `a field is frozen on its own sheet`(
    item: RequestItem, place: SheetPlace, state: VisibilityState
  ) throws {
    #expect(try self.state(of: Self.place, in: place, facts([item])) == state)
  }

  @Test(arguments: [
    (RequestItem.record(entry), VisibilityState.restricted), (.record(other), .visible),
    (.category("C01"), .restricted), (.wholeDossier, .restricted),
  ])
  func `an entry and a document are frozen by themselves`(
    item: RequestItem, state: VisibilityState
  ) throws {
    let (facts, category) = (facts([item]), try category("C01"))
    #expect(gate().verdict(onEntry: Self.entry, in: category, of: facts).state == state)
    #expect(gate().verdict(onDocument: Self.entry, in: category, of: facts).state == state)
  }

  @Test(arguments: [(0, nil, true), (1, nil, false), (-9, 0, false), (-9, 1, true)])
  func `a freeze holds from its first day until the day before it ends`(
    from: Int, until: Int?, holds: Bool
  ) throws {
    let verdict = gate().verdict(
      on: try category("C01"), of: facts([.wholeDossier], from: from, until: until))
    #expect((verdict.state == .restricted) == holds)
  }

  @Test func `of two freezes one ends and the other goes on`() throws {
    var facts = facts([.category("C01")], from: -9, until: 0)
    facts.frozen.append(
      FrozenScope(
        request: RequestID(number: 32), items: [.wholeDossier], from: Self.today, until: nil))
    let verdict = gate().verdict(on: try category("C01"), of: facts)
    #expect(verdict.reason == .restricted(by: RequestID(number: 32)))
  }

  @Test(arguments: RequestFixture.policy.roles.map(\.code))
  func `no role changes what is frozen, and none sees more of it than before`(
    role: RoleCode
  ) throws {
    for category in RequestFixture.policy.categories {
      let open = gate(role).verdict(on: category, of: facts([]))
      let frozen = gate(role).verdict(on: category, of: facts([.wholeDossier]))
      #expect(frozen.state == (open.state == .hidden ? .hidden : .restricted))
      #expect(!frozen.mayChange)
      for exception in RestrictionException.allCases {
        let seen = gate(role, exception).verdict(on: category, of: facts([.wholeDossier]))
        #expect(seen.state == open.state && !seen.mayChange, "\(role) \(category.code)")
      }
    }
  }
}
