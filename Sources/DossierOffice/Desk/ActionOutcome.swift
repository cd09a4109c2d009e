package import DossierCore

/// What an action made or changed, by identifier.
package struct ActionOutcome: Hashable, Sendable, Encodable {
  /// The pupil it was about.
  package var pupil: PupilID?
  /// The record that was written.
  package var record: RecordID?
  /// What people call it, such as the number of a request in a letter.
  package var reference: String?
  /// The account it was about.
  package var account: AccountID?
  /// The school it was about.
  package var school: SchoolID?
  /// The group it was about.
  package var group: GroupID?
  /// A one-time code to tell somebody; shown once.
  package var oneTimeCode: String?
  /// Until when something holds, in milliseconds.
  package var expires: Moment?
  /// How many more approvals are needed.
  package var approvalsLeft: Int?
  /// What became of each row, where an action takes many and a refused one stops no other.
  package var rows: [RowOutcome]?
  /// What somebody should think about; it was done all the same.
  package var warnings: [DisclosureWarning]?

  /// Puts an outcome together.
  package init(
    pupil: PupilID? = nil, record: RecordID? = nil, reference: String? = nil,
    account: AccountID? = nil, school: SchoolID? = nil, group: GroupID? = nil,
    oneTimeCode: String? = nil, expires: Moment? = nil, approvalsLeft: Int? = nil,
    rows: [RowOutcome]? = nil, warnings: [DisclosureWarning]? = nil
  ) {
    self.pupil = pupil
    self.record = record
    self.reference = reference
    self.account = account
    self.school = school
    self.group = group
    self.oneTimeCode = oneTimeCode
    self.expires = expires
    self.approvalsLeft = approvalsLeft
    self.rows = rows
    self.warnings = warnings
  }
}
