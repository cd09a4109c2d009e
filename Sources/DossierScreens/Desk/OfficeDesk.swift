import DossierCore
package import DossierOffice

/// Turns what screens ask into calls of the office and the front door, and errors into answers.
///
/// Holds the one open office and the list of pupils that is on the screen; screens hold neither.
package final class OfficeDesk {
  let door: FrontDoor
  /// The open office; `nil` before somebody entered.
  package private(set) var office: Office?
  var list: RosterView?
  /// The piece of work that is being done in slices.
  var job: RunningJob?

  /// Stands at a front door.
  package init(_ door: FrontDoor) {
    self.door = door
  }

  /// Answers one effect; `nil` for effects that have no answer.
  package func answer(_ effect: ScreenEffect) -> ScreenAnswer? {
    do {
      return try tryAnswering(effect)
    } catch let fault as LoginFault {
      return .turnedAway(fault)
    } catch {
      return .failed(OfficeFailure(error))
    }
  }

  private func tryAnswering(_ effect: ScreenEffect) throws -> ScreenAnswer? {
    switch effect {
    case .logIn(let login, let password): return .unlocked(try door.unlock(login, password))
    case .chooseRole(let role): return try enter(role)
    case .acceptInvitation(let login, let code, let password):
      return .invitationAccepted(fingerprint: try door.accept(login, code, password))
    case .push, .replace, .back, .backWith, .open, .blank, .quit: return nil
    default:
      guard let office else { return nil }
      return try answer(effect, in: office)
    }
  }

  private func answer(_ effect: ScreenEffect, in office: Office) throws -> ScreenAnswer? {
    switch effect {
    case .perform(let action): return try perform(action, in: office)
    case .ask(let query): return .answered(try ask(query, in: office))
    case .roster(let request): return .roster(try slice(request, of: office))
    case .findInRoster(let prefix): return .rosterPosition(list?.firstPosition(from: prefix))
    case .today: return .today(try todayBoard(of: office))
    case .changePassword(let old, let new):
      try door.changePassword(office, old, new)
      return .passwordChanged
    case .saveDocument, .saveText, .saveLetter, .saveConsentLetter, .savePackage,
      .saveDisclosure:
      return try save(effect, of: office).map { .documentSaved(path: $0) }
    case .beginJob(let wanted): return try begin(wanted, in: office)
    case .workOnJob: return try workOnJob()
    case .stopJob: job = nil
    case .keepDraft(let draft): try office.archive.drafts.keep(Draft.name, draft.bytes)
    case .dropDraft: try office.archive.drafts.drop(Draft.name)
    case .lookForChanges: return try lookForChanges(in: office)
    case .readNames:
      return list == nil ? nil : .namesRead(areMore: try office.readMoreNames())
    case .readWorkplace: return Workplace(office).map(ScreenAnswer.workplace)
    case .lock:
      leave()
      try office.lock()
    case .logOut:
      leave()
      try office.logOut()
    case .push, .replace, .back, .backWith, .open, .blank, .quit, .logIn, .chooseRole,
      .acceptInvitation:
      break
    }
    return nil
  }

  /// Writes something to a file outside the store, and gives back its path.
  private func save(_ effect: ScreenEffect, of office: Office) throws -> String? {
    switch effect {
    case .saveDocument(let query, let path):
      try door.saveDocument(try office.answer(query), path)
      return path
    case .saveText(let text, let path):
      try door.saveBytes(Array(text.utf8), path)
      return path
    case .saveLetter(let query, let path):
      try door.saveBytes(try office.answer(query).bytes(for: path), path)
      return path
    case .saveConsentLetter(let query, let path):
      try door.saveBytes(try office.answer(query).bytes(for: path), path)
      return path
    case .savePackage(let query, let path):
      try door.savePackage(try office.answer(query), path)
      return path
    case .saveDisclosure(let query, let path):
      try door.savePackage(try office.answer(query), path)
      return path
    default: return nil
    }
  }

  private func leave() {
    office = nil
    job = nil
  }

  private func enter(_ role: RoleCode) throws -> ScreenAnswer {
    do {
      let office = try door.open(role)
      guard let workplace = Workplace(office) else {
        throw LoginFault.refused(.roleMayNot(role, "R-O-6.1-1"))
      }
      self.office = office
      return .entered(workplace)
    } catch let refusal as Refusal {
      throw LoginFault.refused(refusal)
    } catch let fault as ArchiveFault {
      throw LoginFault.fault(fault)
    }
  }

  private func perform(_ action: some OfficeAction, in office: Office) throws -> ScreenAnswer {
    .performed(try office.perform(action))
  }

  private func ask<Query: OfficeQuery>(
    _ query: Query, in office: Office
  ) throws -> any Encodable {
    try office.answer(query)
  }

  private func lookForChanges(in office: Office) throws -> ScreenAnswer? {
    guard try office.archive.hasForeignCommit() else { return nil }
    try office.refreshDirectory()
    _ = try office.refreshRoster()
    return .colleagueChanged
  }
}
