import DossierCore
import DossierOffice
import DossierStore
import Sealing

/// Makes a new store: keys, compartments of the policy, first accounts and the first records.
struct Founding {
  private let plan: FoundingPlan

  /// Takes what the store begins with; there must be somebody to begin with.
  init(_ plan: FoundingPlan) {
    precondition(!plan.people.isEmpty, "a store needs somebody who can open it")
    self.plan = plan
  }

  /// Makes the store at a place where there is none; throws `StoreFault`.
  func found(at place: StorePlace) throws -> FoundedStore {
    let founded = try Store.create(
      at: place,
      StoreSetup(
        isDemo: plan.isDemo, compartments: plan.policy.compartments.map(\.code),
        accounts: plan.people.map(account), cost: .real, moment: plan.moment,
        line: try line(.storeCreated, .create)))
    try writeRecords(founded)
    return founded
  }

  private func account(of person: FoundingPerson) -> FoundingAccount {
    let roles = person.assignments.map { assignment in
      (assignment.role, Set(plan.policy.compartments(for: assignment.role)))
    }
    return FoundingAccount(
      login: person.login, password: person.password,
      roles: Dictionary(roles, uniquingKeysWith: { first, _ in first }))
  }

  /// The first session writes what every later one reads at login.
  private func writeRecords(_ founded: FoundedStore) throws {
    let person = plan.people[0]
    let unlocked = try founded.store.unlock(
      login: person.login, password: person.password, at: plan.moment, failure: { _ in [] })
    let session = try unlocked.open(role: person.assignments[0].role)
    defer { session.end() }
    try session.write(at: plan.moment) { transaction in
      try put(plan.policy, on: Directory.policyList, about: nil, transaction)
      for school in plan.schools {
        try put(school, on: Directory.schoolList, about: nil, transaction)
      }
      if plan.holidays != .unknown {
        try put(plan.holidays, on: Directory.holidayList, about: nil, transaction)
      }
      for group in plan.groups {
        try put(group, on: Directory.groupList, about: .school(group.school), transaction)
      }
      for (person, id) in zip(plan.people, founded.accounts) {
        try put(
          profile(of: person, id), on: Directory.profileList, about: .account(id), transaction)
      }
      transaction.append(try line(.policyAdopted, .create, objects: [plan.policy.identity.board]))
      for school in plan.schools {
        transaction.append(try line(.schoolAdded, .create, objects: [school.id.text]))
      }
      if plan.holidays != .unknown {
        let regions = plan.holidays.regions.map(\.rawValue)
        transaction.append(try line(.holidaysSet, .create, objects: regions))
      }
    }
  }

  private func profile(of person: FoundingPerson, _ id: AccountID) -> AccountProfile {
    AccountProfile(
      account: id, login: person.login, name: person.name, assignments: person.assignments,
      secrecySigned: person.secrecySigned)
  }

  private func put(
    _ content: some Sealable, on list: RecordList, about subject: RecordSubject?,
    _ transaction: StoreTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: transaction.newRecordID(), version: 1, compartment: .organisation, subject: subject,
        list: list, body: content.sealedForm))
  }

  private func line(
    _ event: JournalEvent, _ action: JournalAction, objects: [String] = []
  ) throws -> [UInt8] {
    try JournalCoding.bytes(
      of: JournalEntry(
        time: plan.moment, event: event, action: action, kind: .management, objects: objects,
        policy: plan.policy.identity.version, station: Station.name))
  }
}
