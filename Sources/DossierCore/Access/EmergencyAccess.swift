/// That somebody looked at the alerts and emergency numbers of one pupil in an emergency (noodtoegang).
///
/// It needs no approval beforehand, so it is reviewed afterwards by directeur and FG.
package struct EmergencyAccess: Hashable, Sendable {
  /// About which pupil.
  package var pupil: PupilID
  /// Who looked.
  package var account: AccountID
  /// In which role.
  package var role: RoleCode
  /// From when.
  package var opened: Moment
  /// Until when.
  package var expires: Moment
  /// Why.
  package var reason: String
  /// The reviews so far, in the order they were made.
  package var reviews: [EmergencyReview]

  /// Puts an emergency access together.
  package init(
    pupil: PupilID, account: AccountID, role: RoleCode, opened: Moment, expires: Moment,
    reason: String, reviews: [EmergencyReview] = []
  ) {
    self.pupil = pupil
    self.account = account
    self.role = role
    self.opened = opened
    self.expires = expires
    self.reason = reason
    self.reviews = reviews
  }

  /// Whether it holds at a moment.
  package func holds(at moment: Moment) -> Bool {
    opened <= moment && moment < expires
  }
}

/// That somebody looked afterwards whether an emergency access was right.
package struct EmergencyReview: Hashable, Sendable {
  /// Who reviewed.
  package var by: AccountID
  /// In which role.
  package var role: RoleCode
  /// The day.
  package var on: CalendarDate
  /// Whether it was justified.
  package var isJustified: Bool
  /// What was found.
  package var remark: String

  /// Puts a review together.
  package init(
    by: AccountID, role: RoleCode, on: CalendarDate, isJustified: Bool, remark: String
  ) {
    self.by = by
    self.role = role
    self.on = on
    self.isJustified = isJustified
    self.remark = remark
  }
}

extension EmergencyAccess: Sealable {
  package static let recordKind = RecordContentKind.emergencyAccess
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    account = try reader.id()
    role = RoleCode(try reader.text())
    opened = Moment(milliseconds: try reader.signed())
    expires = Moment(milliseconds: try reader.signed())
    reason = try reader.text()
    reviews = try reader.list { (reader) throws(ByteFault) in
      EmergencyReview(
        by: try reader.id(), role: RoleCode(try reader.text()), on: try reader.date(),
        isJustified: try reader.flag(), remark: try reader.text())
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(id: account)
    writer.write(text: role.text)
    writer.write(signed: opened.milliseconds)
    writer.write(signed: expires.milliseconds)
    writer.write(text: reason)
    writer.write(list: reviews) { writer, review in
      writer.write(id: review.by)
      writer.write(text: review.role.text)
      writer.write(date: review.on)
      writer.write(flag: review.isJustified)
      writer.write(text: review.remark)
    }
  }
}
