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
  /// The dry run of an import that is on the screen.
  var planned: ImportPlan?
  /// The import that ended, until its report is asked.
  var applied: ImportPlan?
  var shelf: DraftShelf

  /// Stands at a front door.
  package init(_ door: FrontDoor) {
    self.door = door
    shelf = DraftShelf(door.windows)
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
    case .push, .replace, .back, .backWith, .open, .blank, .toggleMouse, .quit: return nil
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
    case .save(let query, let path):
      try save(query, to: path, of: office)
      return .documentSaved(path: path)
    case .beginJob(let wanted): return try begin(wanted, in: office)
    case .workOnJob: return try workOnJob()
    case .planImport(let source): return try planImport(source, in: office)
    case .importResult: return importResult(in: office)
    case .stopJob: try stopJob()
    case .keepDraft(let draft): try shelf.keep(draft, in: office)
    case .takeUpDraft(let slot):
      return .draftTaken(try shelf.takeUp(slot, in: office))
    case .releaseDraft: try shelf.release(in: office)
    case .dropDraft(let slot): try shelf.drop(slot, in: office)
    case .lookForChanges: return try lookForChanges(in: office)
    case .readNames:
      return list == nil ? nil : .namesRead(areMore: try office.readMoreNames())
    case .readWorkplace: return Workplace(office).map(ScreenAnswer.workplace)
    case .lock:
      // What cannot be let go of is free again once this window is closed.
      try? shelf.release(in: office)
      leave()
      try office.lock()
    case .logOut:
      leave()
      try office.logOut()
    case .push, .replace, .back, .backWith, .open, .blank, .toggleMouse, .quit, .logIn,
      .chooseRole, .acceptInvitation:
      break
    }
    return nil
  }

  private func save(_ query: some SavedQuery, to path: String, of office: Office) throws {
    try query.save(try office.answerForFile(query.question), to: path, through: door)
  }

  private func leave() {
    office = nil
    shelf.leave()
    job = nil
    planned = nil
    applied = nil
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

  private func ask<Query: OfficeQuery>(
    _ query: Query, in office: Office
  ) throws -> any Encodable {
    try office.answer(query)
  }

  private func lookForChanges(in office: Office) throws -> ScreenAnswer? {
    try office.catchUp() ? .colleagueChanged : nil
  }
}
