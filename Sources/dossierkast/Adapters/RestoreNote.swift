import DossierCore
import DossierOffice

/// An older store that somebody accepted: the line they saw last, and the last line it has.
struct RestoreNote: Hashable {
  /// The newest line that the account remembers.
  let remembered: Int
  /// The newest line that was found.
  let found: Int

  /// The body of the line about it, signed by who accepted it.
  func line(of account: AccountID, _ role: RoleCode, at moment: Moment) throws -> [UInt8] {
    try JournalCoding.bytes(
      of: JournalEntry(
        time: moment, event: .restoreAccepted, action: .execute, kind: .management,
        account: account, role: role, objects: ["\(remembered)", "\(found)"],
        station: Station.name))
  }
}
