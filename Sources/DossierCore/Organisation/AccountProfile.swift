/// One role that a person may log in with, and where it holds.
package struct RoleAssignment: Hashable, Sendable {
  /// The role.
  package var role: RoleCode
  /// The schools it holds for; empty means every school of the board.
  package var schools: [SchoolID]
  /// The own groups, for roles whose scope is the own group.
  package var groups: [GroupID]
  /// Former groups with the last day on which they may still be seen (hand-over).
  package var handovers: [GroupHandover]
  /// The last day it holds; `nil` means until withdrawn.
  package var until: CalendarDate?

  /// Puts an assignment together.
  package init(
    role: RoleCode, schools: [SchoolID], groups: [GroupID] = [],
    handovers: [GroupHandover] = [], until: CalendarDate? = nil
  ) {
    self.role = role
    self.schools = schools
    self.groups = groups
    self.handovers = handovers
    self.until = until
  }
}

/// A former group that a teacher may still see for a while.
package struct GroupHandover: Hashable, Sendable {
  /// The group.
  package var group: GroupID
  /// The last day.
  package var until: CalendarDate

  /// Pairs a group with its last day.
  package init(group: GroupID, until: CalendarDate) {
    self.group = group
    self.until = until
  }
}

/// Who a person with a login is and which roles they may choose; sealed in `organisation`.
package struct AccountProfile: Hashable, Sendable {
  /// Whose profile it is.
  package var account: AccountID
  /// What they type to log in.
  package var login: String
  /// Their name.
  package var name: String
  /// What they may log in as.
  package var assignments: [RoleAssignment]
  /// The day they signed the statement of secrecy (R-O-6.1-2); `nil` when they did not.
  package var secrecySigned: CalendarDate?
  /// The last day they may log in; `nil` means no end.
  package var ends: CalendarDate?
  /// Whether somebody blocked the account.
  package var isBlocked: Bool

  /// Puts a profile together.
  package init(
    account: AccountID, login: String, name: String, assignments: [RoleAssignment],
    secrecySigned: CalendarDate? = nil, ends: CalendarDate? = nil, isBlocked: Bool = false
  ) {
    self.account = account
    self.login = login
    self.name = name
    self.assignments = assignments
    self.secrecySigned = secrecySigned
    self.ends = ends
    self.isBlocked = isBlocked
  }
}

extension AccountProfile: Sealable {
  package static let recordKind = RecordContentKind.accountProfile
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    account = try reader.id()
    login = try reader.text()
    name = try reader.text()
    assignments = try reader.list { (reader) throws(ByteFault) in
      try RoleAssignment(from: &reader)
    }
    secrecySigned = try reader.optional { (reader) throws(ByteFault) in try reader.date() }
    ends = try reader.optional { (reader) throws(ByteFault) in try reader.date() }
    isBlocked = try reader.flag()
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: account)
    writer.write(text: login)
    writer.write(text: name)
    writer.write(list: assignments) { $1.write(to: &$0) }
    writer.write(optional: secrecySigned) { $0.write(date: $1) }
    writer.write(optional: ends) { $0.write(date: $1) }
    writer.write(flag: isBlocked)
  }
}

extension RoleAssignment {
  init(from reader: inout ByteReader) throws(ByteFault) {
    role = RoleCode(try reader.text())
    schools = try reader.list { (reader) throws(ByteFault) in try reader.id() }
    groups = try reader.list { (reader) throws(ByteFault) in try reader.id() }
    handovers = try reader.list { (reader) throws(ByteFault) in
      GroupHandover(group: try reader.id(), until: try reader.date())
    }
    until = try reader.optional { (reader) throws(ByteFault) in try reader.date() }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: role.text)
    writer.write(list: schools) { $0.write(id: $1) }
    writer.write(list: groups) { $0.write(id: $1) }
    writer.write(list: handovers) { writer, handover in
      writer.write(id: handover.group)
      writer.write(date: handover.until)
    }
    writer.write(optional: until) { $0.write(date: $1) }
  }
}
