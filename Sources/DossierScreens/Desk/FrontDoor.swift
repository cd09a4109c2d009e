package import DossierCore
package import DossierOffice

/// What stands before an office: passwords, roles and invitations; the executable fills it.
///
/// The closures throw `LoginFault`. `open` is only called after `unlock` let somebody in.
package struct FrontDoor {
  /// What the login screen tells about the store.
  package var notice: StoreNotice
  /// Tries a password.
  package var unlock: (_ login: String, _ password: TypedSecret) throws -> UnlockedPerson
  /// Opens the office in one of the person's roles.
  package var open: (RoleCode) throws -> Office
  /// Makes the keys of somebody who was invited, and returns their fingerprint.
  package var accept:
    (_ login: String, _ code: TypedSecret, _ password: TypedSecret) throws -> String
  /// Changes the password of whoever is logged in, with the line in the journal.
  ///
  /// Called with the open office; throws `Refusal.password` when the old one is wrong.
  package var changePassword: (Office, _ old: TypedSecret, _ new: TypedSecret) throws -> Void
  /// Writes a document to a file that must not exist yet, readable by its owner only.
  package var saveDocument: (DocumentReading, _ path: String) throws -> Void
  /// Writes bytes, such as a letter or a report, to a new file readable by its owner only.
  package var saveBytes: (_ bytes: [UInt8], _ path: String) throws -> Void
  /// Writes a package as an archive to a new file readable by its owner only, chunk by chunk.
  package var savePackage: (PackageReading, _ path: String) throws -> Void
  /// The moment of the last backup, if any is known.
  package var lastBackup: () -> Moment?
  /// Sentences about this login that somebody must read, such as a clock that is behind.
  package var warnings: () -> [String]
  /// What is wrong with the witness now; tries once more to let it catch up.
  package var witness: () -> WitnessTrouble?
  /// How files of other systems come in; `nil` where none do.
  package var importer: ImportDoor?
  /// Which window this is among those of the same store.
  package var windows: WindowDoor

  /// Puts the door together.
  package init(
    notice: StoreNotice,
    unlock: @escaping (_ login: String, _ password: TypedSecret) throws -> UnlockedPerson,
    open: @escaping (RoleCode) throws -> Office,
    accept:
      @escaping (_ login: String, _ code: TypedSecret, _ password: TypedSecret) throws -> String,
    saveDocument: @escaping (DocumentReading, _ path: String) throws -> Void,
    saveBytes: @escaping (_ bytes: [UInt8], _ path: String) throws -> Void = { _, _ in
      throw FileFault.notAllowed
    },
    savePackage: @escaping (PackageReading, _ path: String) throws -> Void = { _, _ in
      throw FileFault.notAllowed
    },
    lastBackup: @escaping () -> Moment? = { nil },
    warnings: @escaping () -> [String] = { [] },
    witness: @escaping () -> WitnessTrouble? = { nil }, importer: ImportDoor? = nil,
    windows: WindowDoor = WindowDoor(own: "", isOpen: { _ in false }),
    changePassword:
      @escaping (Office, _ old: TypedSecret, _ new: TypedSecret) throws -> Void = { _, _, _ in
        throw ArchiveFault.other("password")
      }
  ) {
    self.notice = notice
    self.unlock = unlock
    self.open = open
    self.accept = accept
    self.saveDocument = saveDocument
    self.saveBytes = saveBytes
    self.savePackage = savePackage
    self.lastBackup = lastBackup
    self.warnings = warnings
    self.witness = witness
    self.importer = importer
    self.windows = windows
    self.changePassword = changePassword
  }
}

/// What is wrong with the witness.
package enum WitnessTrouble: Hashable, Sendable {
  /// The directory is not there.
  case missing
  /// It lacks so many lines of the journal, and they cannot be written to it.
  case behind(Int)
  /// It saw lines that this store does not have.
  case ahead
  /// The directory is that of another store, or damaged.
  case foreign
  /// It holds so many rows that this store never wrote.
  case altered(Int)
}

/// What the login screen tells before anybody is known.
package struct StoreNotice: Hashable, Sendable {
  /// The board or school whose store it is.
  package var label: String
  /// The accounts of a demo store; empty for a real one.
  package var demoAccounts: [DemoAccount]
  /// Sentences that need attention, such as memory that cannot be locked.
  package var warnings: [String]

  /// Puts a notice together.
  package init(label: String, demoAccounts: [DemoAccount] = [], warnings: [String] = []) {
    self.label = label
    self.demoAccounts = demoAccounts
    self.warnings = warnings
  }
}

/// An account of the demo school; its password is no secret.
package struct DemoAccount: Hashable, Sendable {
  /// The login name.
  package var login: String
  /// The password.
  package var password: String
  /// The Dutch name of the role.
  package var role: String

  /// Puts an account together.
  package init(login: String, password: String, role: String) {
    self.login = login
    self.password = password
    self.role = role
  }
}

/// Somebody whose password was right.
package struct UnlockedPerson: Hashable, Sendable {
  /// The account.
  package var account: AccountID
  /// The login name.
  package var login: String
  /// The roles that can be chosen today; empty when none is approved yet.
  package var roles: [RoleOption]

  /// Puts a person together.
  package init(account: AccountID, login: String, roles: [RoleOption]) {
    self.account = account
    self.login = login
    self.roles = roles
  }
}

/// A role that somebody can choose.
package struct RoleOption: Hashable, Sendable {
  /// The role.
  package var code: RoleCode
  /// Its Dutch name.
  package var label: String
  /// Where it holds, for example the names of schools or groups.
  package var place: String

  /// Puts a choice together.
  package init(code: RoleCode, label: String, place: String) {
    self.code = code
    self.label = label
    self.place = place
  }
}

/// Why the front door stays closed.
package enum LoginFault: Error, Hashable, Sendable {
  /// Login name or password is not right; which one is not told.
  case wrong
  /// Too many tries: wait so many seconds.
  case delayed(seconds: Int)
  /// Somebody blocked the account, or it ended.
  case blocked
  /// The keys were made and the role is not approved yet.
  case waitsForApproval(fingerprint: String)
  /// The role is approved and no holder handed over the keys yet.
  case waitsForKeys
  /// The login name or the one-time code is not right.
  case invitationWrong
  /// The one-time code was used or is too old.
  case invitationExpired
  /// The new password is shorter than this.
  case passwordTooShort(minimum: Int)
  /// The store is older than the one this account saw last, or another one.
  case storeReplaced
  /// An older store was put back, and who holds the journal's key must log in first.
  case restoreNotReplayed
  /// The store could not.
  case fault(ArchiveFault)
  /// The role does not hold today.
  case refused(Refusal)
}
