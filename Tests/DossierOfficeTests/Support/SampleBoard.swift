import DossierCore
import DossierOffice

/// A board with two schools, three groups and one account per role, in a store in memory.
final class SampleBoard {
  let store = MemoryStore()
  /// The date that every office of the board sees; tests move it.
  var today: CalendarDate
  /// The policy in force.
  let policy: Policy
  /// The instant in milliseconds; every question of the clock makes it one second later.
  var milliseconds: Int64 = 1_795_000_000_000

  static let school = SchoolID(number: 11)
  static let otherSchool = SchoolID(number: 12)
  static let group3 = GroupID(number: 103)
  static let group4 = GroupID(number: 104)
  static let otherGroup = GroupID(number: 201)

  /// The account of a role: the same for every board.
  static func account(_ role: RoleCode) -> AccountID {
    AccountID(number: role.text.utf8.reduce(500) { $0 * 31 + Int64($1) })
  }

  init(
    policy: Policy = SamplePolicy.policy,
    today: CalendarDate = CalendarDate(dayNumber: 20_779)
  ) throws {
    self.today = today
    self.policy = policy
    let archive = store.archive([.organisation])
    let now = Moment(milliseconds: milliseconds)
    try archive.write(now) { transaction in
      try Self.fill(transaction, policy)
      transaction.append(
        try JournalCoding.bytes(
          of: JournalEntry(time: now, event: .storeCreated, action: .create)))
    }
    for role in policy.roles {
      store.accounts.add(
        Self.account(role.code), role.code.text.lowercased(), role.code,
        Set(policy.compartments(for: role.code)))
    }
  }

  /// A session of the account of a role, in that role.
  func office(_ role: RoleCode) throws -> Office {
    try Office(
      archive: store.archive(Set(policy.compartments(for: role))), clock: clock,
      account: Self.account(role), role: role)
  }

  var clock: Clock {
    Clock(
      today: { self.today },
      now: {
        self.milliseconds += 1000
        return Moment(milliseconds: self.milliseconds)
      })
  }

  /// Freezes a category of a pupil, or all of it.
  func restrict(_ pupil: PupilID, _ category: CategoryCode?) throws {
    let restriction = Restriction(pupil: pupil, category: category, from: today)
    try store.archive([.register]).write(Moment(milliseconds: milliseconds)) { transaction in
      try transaction.put(
        ArchiveDraft(
          id: transaction.newRecordID(), version: 1, compartment: .register,
          subject: .pupil(pupil), list: nil, body: restriction.sealedForm))
      transaction.append(
        try JournalCoding.bytes(
          of: JournalEntry(
            time: Moment(milliseconds: milliseconds), event: .enrolmentChanged, action: .create)))
    }
  }

  private static func fill(_ transaction: ArchiveTransaction, _ policy: Policy) throws {
    func put(_ content: some Sealable, _ list: RecordList) throws {
      try transaction.put(
        ArchiveDraft(
          id: transaction.newRecordID(), version: 1, compartment: .organisation, subject: nil,
          list: list, body: content.sealedForm))
    }
    try put(policy, Directory.policyList)
    try put(School(id: school, name: "De Eik", brin: "99XX"), Directory.schoolList)
    try put(School(id: otherSchool, name: "De Els", brin: "98YY01"), Directory.schoolList)
    try put(
      SchoolGroup(id: group3, school: school, name: "3A", yearGroup: "3"), Directory.groupList)
    try put(
      SchoolGroup(id: group4, school: school, name: "4A", yearGroup: "4"), Directory.groupList)
    try put(
      SchoolGroup(id: otherGroup, school: otherSchool, name: "5", yearGroup: "5"),
      Directory.groupList)
    for role in policy.roles {
      let assignment = RoleAssignment(
        role: role.code, schools: role.code == "FG" ? [] : [school],
        groups: role.code == "LKR" ? [group3] : [])
      try put(
        AccountProfile(
          account: account(role.code), login: role.code.text.lowercased(),
          name: "Medewerker \(role.code.text)", assignments: [assignment],
          secrecySigned: CalendarDate(dayNumber: 0)),
        Directory.profileList)
    }
  }
}
