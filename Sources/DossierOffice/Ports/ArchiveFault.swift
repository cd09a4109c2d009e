package import DossierCore

/// What can go wrong in the store while somebody works, in the words of the use cases.
package enum ArchiveFault: Error, Hashable, Sendable {
  /// Somebody else wrote the record first; nothing was written.
  case conflict(RecordID)
  /// The disk is full: nothing was changed.
  case diskFull
  /// Another process held the store for too long: nothing was changed.
  case busy
  /// The keys were renewed or withdrawn while somebody was logged in: log in again.
  case keysChanged
  /// No key for this compartment.
  case compartmentClosed(CompartmentCode)
  /// A record or journal line that cannot be read.
  case damaged(RecordID?)
  /// The login name is in use.
  case loginTaken
  /// The fingerprint that was approved is not that of the account's keys.
  case fingerprintDiffers
  /// Nobody approves for oneself.
  case ownApproval
  /// The person has not made keys yet.
  case keysNotMade
  /// There is no such account.
  case noSuchAccount
  /// The content is larger than the store takes.
  case tooLarge
  /// The old password is not right.
  case wrongPassword
  /// Anything else, by the code of the store.
  case other(String)
}
