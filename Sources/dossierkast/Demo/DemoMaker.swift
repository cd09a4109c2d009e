import DossierCore
import DossierOffice
import DossierPolicy
import DossierStore

/// Makes a store with invented schools: the same seed on the same day gives the same.
struct DemoMaker {
  /// How many schools at most.
  static let schoolLimit = 40
  let folder: String
  let policy: Policy
  let pupils: Int
  let seed: UInt64
  let schools: Int
  /// The directory of the witness, if the demo has one.
  var witness: String?
  /// The school holidays of the board, if they came with the program.
  var holidays: BoardHolidays?

  /// The file of the store.
  var file: String { "\(folder)/kast.db" }
  /// The folder of the passwords.
  var passwords: String { "\(folder)/passwords" }

  /// Makes everything; `told` hears how many pupils are done and how many there will be.
  func make(told: (Int, Int) -> Void) throws -> DemoAccounts {
    let clock = SystemClock.clock()
    let today = clock.today()
    let startYear = SchoolYear(containing: today).startYear
    let made = (0..<schools).map {
      DemoSchool(
        number: $0, pupils: pupils, seed: seed, startYear: startYear, region: holidays?.region)
    }
    let groups = made.flatMap(\.groups)
    let accounts = DemoAccounts(policy, schools: made.map(\.school), groups: groups)
    try accounts.writePasswords(to: passwords)
    let plan = FoundingPlan(
      policy: policy, schools: made.map(\.school), groups: groups,
      holidays: holidays?.holidays ?? .unknown, people: accounts.people(on: today), isDemo: true,
      moment: clock.now())
    let founded = try Founding(plan).found(at: StorePlace(file: file, witness: witness))
    let offices = DemoOffices(founded.store, accounts, clock: clock, seed: seed)
    try DemoRecipients(offices: offices, policy: policy, today: today).register()
    var done = 0
    for school in made {
      let before = done
      let enrolled = try enrol(school, offices) { told(before + $0, pupils * schools) }
      done += enrolled.count
      try fill(enrolled, offices, accounts, today)
    }
    try DemoNewcomer(offices: offices, policy: policy, today: today)
      .arrive(at: founded.store, clock: clock)
    try offices.close()
    if let witness {
      try founded.store.syncWitness()
      try WitnessNote.write(witness, beside: file)
    }
    _ = try founded.store.checkpoint()
    try founded.store.close()
    return accounts
  }

  private func enrol(
    _ school: DemoSchool, _ offices: DemoOffices, told: (Int) -> Void
  ) throws -> [DemoPupil] {
    guard let registrar = DemoRoles(policy).registrar else { return [] }
    return try DemoEnrolment(office: try offices.office(of: registrar.code), school: school)
      .perform(told: told)
  }

  private func fill(
    _ pupils: [DemoPupil], _ offices: DemoOffices, _ accounts: DemoAccounts,
    _ today: CalendarDate
  ) throws {
    let access = DemoAccess(offices: offices, policy: policy, today: today)
    let examples = examples(among: pupils, accounts)
    try access.grant(examples)
    try DemoDossiers(offices: offices, policy: policy, today: today)
      .fill(pupils, examples: examples)
    try access.openEmergency(pupils)
    try DemoRequests(offices: offices, policy: policy, today: today).register(about: pupils)
    try DemoConsents(offices: offices, policy: policy, today: today)
      .record(of: pupils, groups: Set(accounts.all.flatMap(\.assignment.groups)))
    try DemoDisclosures(offices: offices, policy: policy, today: today).record(of: pupils)
  }

  /// Three pupils of the teacher's group and one of another, or whoever there is.
  private func examples(among pupils: [DemoPupil], _ accounts: DemoAccounts) -> [DemoPupil] {
    let groups = Set(accounts.all.flatMap(\.assignment.groups))
    let own = pupils.filter { $0.group.map(groups.contains) ?? false }
    let others = pupils.filter { $0.group.map { !groups.contains($0) } ?? false }
    return Array(own.prefix(3)) + Array(others.prefix(1))
  }
}
