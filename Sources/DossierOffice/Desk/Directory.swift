package import DossierCore

/// The organisation's few records: policy in force, schools, groups and people.
///
/// Small enough to read at login: a board has tens of schools and hundreds of groups and accounts.
package struct Directory {
  /// The policy in force.
  package let policy: Policy
  /// The schools by identifier.
  package let schools: [SchoolID: School]
  /// The groups by identifier.
  package let groups: [GroupID: SchoolGroup]
  /// The people by account, each with the record that holds the profile.
  package let profiles: [AccountID: StoredValue<AccountProfile>]
  /// The school holidays that the board recorded.
  package let holidays: SchoolHolidays
  /// The record of the policy, in the version that was read.
  let policyRecord: (id: RecordID, version: Int)
  let schoolRecords: [SchoolID: RecordID]
  let groupRecords: [GroupID: ArchiveRecord]

  /// The list on which the policy stands.
  package static let policyList = RecordList("policy")
  /// The list on which the schools stand.
  package static let schoolList = RecordList("schools")
  /// The list on which the groups stand.
  package static let groupList = RecordList("groups")
  /// The list on which the school holidays stand.
  package static let holidayList = RecordList("holidays")
  /// The list on which the people stand.
  package static let profileList = RecordList("profiles")

  init(reading archive: Archive) throws {
    guard let record = try archive.recordsOn(Self.policyList, .organisation).first else {
      throw ArchiveFault.other("policy")
    }
    policy = try Policy(opened: record.body)
    policyRecord = (record.id, record.version)
    holidays =
      try archive.recordsOn(Self.holidayList, .organisation).first.map {
        try SchoolHolidays(opened: $0.body)
      } ?? .unknown
    var schools: [SchoolID: School] = [:]
    var schoolRecords: [SchoolID: RecordID] = [:]
    for record in try archive.recordsOn(Self.schoolList, .organisation) {
      let school = try School(opened: record.body)
      schools[school.id] = school
      schoolRecords[school.id] = record.id
    }
    var groups: [GroupID: SchoolGroup] = [:]
    var groupRecords: [GroupID: ArchiveRecord] = [:]
    for record in try archive.recordsOn(Self.groupList, .organisation) {
      let group = try SchoolGroup(opened: record.body)
      groups[group.id] = group
      groupRecords[group.id] = record
    }
    var profiles: [AccountID: StoredValue<AccountProfile>] = [:]
    for record in try archive.recordsOn(Self.profileList, .organisation) {
      let stored = try StoredValue<AccountProfile>(record)
      profiles[stored.content.account] = stored
    }
    self.schools = schools
    self.schoolRecords = schoolRecords
    self.groups = groups
    self.groupRecords = groupRecords
    self.profiles = profiles
  }

  /// Who an account is.
  package func profile(of account: AccountID) -> AccountProfile? {
    profiles[account]?.content
  }

  /// A role of an account, if it holds on a day and the account is neither blocked nor ended.
  package func assignment(
    of account: AccountID, role: RoleCode, on day: CalendarDate
  ) -> RoleAssignment? {
    guard let profile = profile(of: account), !profile.isBlocked,
      profile.ends.map({ day <= $0 }) ?? true
    else { return nil }
    return profile.assignments.first { $0.role == role && $0.until.map({ day <= $0 }) ?? true }
  }

  /// The groups of a school that are in use, by year group and name.
  package func openGroups(of school: SchoolID) -> [SchoolGroup] {
    groups.values.filter { $0.school == school && !$0.isClosed }
      .sorted { ($0.yearGroup ?? "~", $0.name, $0.id) < ($1.yearGroup ?? "~", $1.name, $1.id) }
  }
}

/// A typed value with the record that it was read from.
package struct StoredValue<Content: Sealable>: Hashable, Sendable {
  /// The record.
  package let record: RecordID
  /// The version of the record.
  package let version: Int
  /// What is in it.
  package var content: Content

  init(_ record: ArchiveRecord) throws {
    self.record = record.id
    version = record.version
    content = try Content(opened: record.body)
  }
}

extension StoredValue {
  init(record: RecordID, version: Int, content: Content) {
    self.record = record
    self.version = version
    self.content = content
  }
}
