/// That somebody in a role may see one pupil until a day, because somebody else decided so.
///
/// The only way in for roles whose cells have the scope *per pupil*, and for everybody from outside
/// . Theirs rests on a consent, and holds only while that is valid: nothing must be ended when
/// it is withdrawn.
package struct PupilGrant: Hashable, Sendable {
  /// About which pupil.
  package var pupil: PupilID
  /// Who may see.
  package var account: AccountID
  /// In which role.
  package var role: RoleCode
  /// The first day.
  package var from: CalendarDate
  /// The last day; that day still counts.
  package var until: CalendarDate
  /// Why.
  package var reason: String
  /// Who decided.
  package var grantedBy: AccountID
  /// The day it was ended before its time, if it was.
  package var ended: CalendarDate?
  /// The consent that it rests on; `nil` for staff, who need none.
  package var consent: ConsentMatter?

  /// Puts a grant together.
  package init(
    pupil: PupilID, account: AccountID, role: RoleCode, from: CalendarDate, until: CalendarDate,
    reason: String, grantedBy: AccountID, ended: CalendarDate? = nil,
    consent: ConsentMatter? = nil
  ) {
    self.pupil = pupil
    self.account = account
    self.role = role
    self.from = from
    self.until = until
    self.reason = reason
    self.grantedBy = grantedBy
    self.ended = ended
    self.consent = consent
  }

  /// Whether it holds on a day, as far as its own dates say; ending works the same day.
  package func holds(on day: CalendarDate) -> Bool {
    from <= day && day <= until && ended == nil
  }
}

extension PupilGrant: Sealable {
  package static let recordKind = RecordContentKind.pupilGrant
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    account = try reader.id()
    role = RoleCode(try reader.text())
    from = try reader.date()
    until = try reader.date()
    reason = try reader.text()
    grantedBy = try reader.id()
    ended = try reader.optional { (reader) throws(ByteFault) in try reader.date() }
    // The first format named no consent: such a grant opens nothing for somebody from outside.
    guard format > 1 else { return }
    consent = try reader.optional { (reader) throws(ByteFault) in
      try ConsentMatter(from: &reader)
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(id: account)
    writer.write(text: role.text)
    writer.write(date: from)
    writer.write(date: until)
    writer.write(text: reason)
    writer.write(id: grantedBy)
    writer.write(optional: ended) { $0.write(date: $1) }
    writer.write(optional: consent) { $1.write(to: &$0) }
  }
}
