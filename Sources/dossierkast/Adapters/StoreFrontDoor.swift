import DossierCore
import DossierOffice
import DossierScreens
import DossierStore
import Sealing

/// Fills the front door of the screens from a reception.
struct StoreFrontDoor {
  private let reception: Reception

  /// Takes the reception of an open store.
  init(_ reception: Reception) {
    self.reception = reception
  }

  /// The door as the screens see it; every closure throws `LoginFault`.
  var door: FrontDoor {
    FrontDoor(
      notice: notice,
      unlock: { login, password in
        try translating { try unlock(login, password) }
      },
      open: { role in try translating { try reception.enter(as: role) } },
      accept: { login, code, password in
        try translating { try accept(login, code, password) }
      },
      saveDocument: { reading, path in
        try DocumentFile.save(reading, to: path, besides: reception.store.place.file)
      },
      saveBytes: { bytes, path in
        try DocumentFile.save(bytes, to: path, besides: reception.store.place.file)
      },
      savePackage: { reading, path in
        try DocumentFile.save(reading, to: path, besides: reception.store.place.file)
      },
      lastBackup: { reception.session.flatMap { LastBackup($0).moment } },
      warnings: { reception.warningsOfLogin }, witness: { reception.witnessTrouble() },
      importer: ImportFiles.door(besides: reception.store.place.file), windows: ProcessWindow.door,
      changePassword: { _, old, new in
        try reception.changePassword(
          from: Secret(utf8: old.text), to: Secret(utf8: new.text), length: new.text.count)
      })
  }

  private var notice: StoreNotice {
    let file = reception.store.place.file
    guard reception.store.isDemo, let sheet = DemoSheet(beside: file) else {
      return StoreNotice(label: file, warnings: reception.warnings)
    }
    return StoreNotice(
      label: sheet.board, demoAccounts: sheet.demoAccounts(beside: file),
      warnings: reception.warnings)
  }

  private func unlock(_ login: String, _ password: TypedSecret) throws -> UnlockedPerson {
    let unlocked = try reception.unlock(login: login, password: Secret(utf8: password.text))
    let roles = try reception.usableRoles()
    let options = try RoleOptions(unlocked, of: reception.store).options(for: roles)
    return UnlockedPerson(account: unlocked.account, login: login, roles: options)
  }

  private func accept(
    _ login: String, _ code: TypedSecret, _ password: TypedSecret
  ) throws -> String {
    guard let code = OneTimeCode(typed: code.text) else { throw LoginFault.invitationWrong }
    let secret = Secret(utf8: password.text)
    guard password.text.count >= Office.passwordMinimum else {
      throw LoginFault.passwordTooShort(minimum: Office.passwordMinimum)
    }
    return try reception.accept(login: login, code: code, password: secret)
  }

  private func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let fault as StoreFault {
      throw LoginFault(fault, at: reception.clock.now())
    } catch CommandFault.waitsForApproval(let fingerprint) {
      throw LoginFault.waitsForApproval(fingerprint: fingerprint)
    } catch CommandFault.waitsForKeys {
      throw LoginFault.waitsForKeys
    } catch CommandFault.restoreNotReplayed, CommandFault.replayNeedsSheets {
      throw LoginFault.restoreNotReplayed
    } catch CommandFault.roleNotHeld(let role, _) {
      throw LoginFault.refused(.roleMayNot(role, "R-O-6.1-1"))
    } catch let refusal as Refusal {
      throw LoginFault.refused(refusal)
    } catch let fault as ArchiveFault {
      throw LoginFault.fault(fault)
    }
  }
}

extension LoginFault {
  /// The store's fault in the words of the front door.
  init(_ fault: StoreFault, at now: Moment) {
    switch fault {
    case .loginRefused: self = .wrong
    case .waitUntil(let moment):
      self = .delayed(seconds: Int((moment.milliseconds - now.milliseconds + 999) / 1000))
    case .accountBlocked: self = .blocked
    case .invitationRefused: self = .invitationWrong
    case .rolledBack: self = .storeReplaced
    default: self = .fault(ArchiveFault(fault))
    }
  }
}
