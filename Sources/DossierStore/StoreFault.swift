package import DossierCore
import GRDB

/// What the store refuses or finds wrong; carries ids and codes, never content.
package enum StoreFault: Error, Hashable, Sendable {
  // The file and what lies beside it.
  /// There is no file at this place.
  case missing
  /// There is a file at this place already.
  case alreadyThere
  /// The file is something else.
  case notAStore
  /// A newer program made the file.
  case newerFormat(found: Int, known: Int)
  /// The file is shorter than it says it is.
  case truncated
  /// The file is damaged, or somebody changed it.
  case damaged
  /// The system does not let this user at the file.
  case noRights
  /// The file belongs to another user.
  case ownedByAnother
  /// Others than the owner may read or write the file; the mode bits.
  case openToOthers(mode: Int)
  /// The file lies on a network or user-space file system, where locks cannot be trusted.
  case networkFileSystem
  /// There is no space left.
  case diskFull
  /// Another process kept the file busy for too long.
  case busy
  /// The system failed to read or write, with its error number.
  case system(Int32)
  /// The file with the machine key is not there.
  case machineKeyMissing
  /// The machine key is open to others, belongs to another, or is no key.
  case machineKeyUnsafe
  /// The machine key belongs to another store.
  case machineKeyWrong

  // Accounts and keys.
  /// Login and password do not fit, or there is no such account: the same answer on purpose.
  case loginRefused
  /// Too many wrong tries: the next one is heard from this moment on.
  case waitUntil(Moment)
  /// Code, login or expiry do not fit: the same answer on purpose.
  case invitationRefused
  /// The password was right, the account is blocked or has ended.
  case accountBlocked
  /// The account does not have this role, or it is not approved yet.
  case noRole(RoleCode)
  /// Role or account were withdrawn while the session was open.
  case withdrawn
  /// The file is older than, or another branch than, the one this account worked with.
  case rolledBack(remembered: Int, found: Int)
  /// This session holds no key for the compartment.
  case compartmentClosed(CompartmentCode)
  /// The store has no such compartment.
  case noSuchCompartment(CompartmentCode)
  /// There is no such account.
  case noSuchAccount(AccountID)
  /// Another account has this login.
  case loginTaken
  /// The account has not made keys yet.
  case keysNotMade(AccountID)
  /// The keys are others than the ones whose fingerprint was compared.
  case fingerprintDiffers(AccountID)
  /// Nobody approves their own role.
  case ownApproval
  /// A key, grant or approval is not signed by who it says.
  case forgedAuthority

  // Records.
  /// A record that was changed, moved or put back: it does not open.
  case unreadable(RecordID)
  /// There is no such record or document.
  case noSuchRecord(RecordID)
  /// The roster holds no such entry.
  case noSuchRosterEntry(PupilID)
  /// The roster changed since its outline was read: read it again.
  case rosterChanged
  /// Content over the limit in bytes.
  case tooLarge(limit: Int)
  /// The compartment got a new key while the document was being stored: store it again.
  case epochPassed(CompartmentCode)
  /// A journal line does not open or does not follow from the one before.
  case unreadableLine(Int)

  /// No witness directory was named, or it cannot be written.
  case witnessUnreachable
}

extension StoreFault {
  /// Whether the system could not write: a quota, which it does not tell apart, or a broken disk.
  package var isFailedWrite: Bool {
    guard case .system(let code) = self else { return false }
    return [
      ResultCode.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE,
      .SQLITE_IOERR_DIR_FSYNC,
    ].map(\.rawValue).contains(code)
  }
}
