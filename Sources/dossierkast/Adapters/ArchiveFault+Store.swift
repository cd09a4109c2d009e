import DossierOffice
import DossierStore

extension ArchiveFault {
  /// The store's fault in the words of the use cases.
  init(_ fault: StoreFault) {
    switch fault {
    case .diskFull: self = .diskFull
    case .busy: self = .busy
    case .withdrawn, .epochPassed, .accountBlocked, .noRole: self = .keysChanged
    case .compartmentClosed(let code), .noSuchCompartment(let code):
      self = .compartmentClosed(code)
    case .unreadable(let id), .noSuchRecord(let id): self = .damaged(id)
    case .damaged, .truncated, .notAStore, .unreadableLine, .forgedAuthority: self = .damaged(nil)
    case .loginTaken: self = .loginTaken
    case .fingerprintDiffers: self = .fingerprintDiffers
    case .ownApproval: self = .ownApproval
    case .keysNotMade: self = .keysNotMade
    case .noSuchAccount: self = .noSuchAccount
    case .tooLarge: self = .tooLarge
    case .loginRefused: self = .wrongPassword
    case .system where fault.isFailedWrite: self = .other("schijf of quotum")
    case .missing, .alreadyThere, .newerFormat, .noRights, .ownedByAnother, .openToOthers,
      .networkFileSystem, .system, .machineKeyMissing, .machineKeyUnsafe, .machineKeyWrong,
      .waitUntil, .invitationRefused, .rolledBack, .noSuchRosterEntry, .rosterChanged,
      .witnessUnreachable:
      self = .other(fault.code)
    }
  }
}

extension StoreFault {
  /// The name of the case, without what it carries.
  var code: String {
    Mirror(reflecting: self).children.first?.label ?? "\(self)"
  }
}
