import DossierCore
import DossierOffice
import DossierScreens
import Testing

/// The desk before anybody is inside: errors become answers, and nothing reaches an office.
@Suite struct OfficeDeskTests {
  private static func desk(
    unlock: @escaping () throws -> UnlockedPerson = { throw LoginFault.wrong },
    open: @escaping () throws -> Office = { throw Refusal.roleMayNot("ADM", "R-O-6.1-1") }
  ) -> OfficeDesk {
    OfficeDesk(
      FrontDoor(
        notice: StoreNotice(label: "De Regenboog"), unlock: { _, _ in try unlock() },
        open: { _ in try open() }, accept: { _, _, _ in "7K2M" }, saveDocument: { _, _ in }))
  }

  private static let logIn = ScreenEffect.logIn(login: "j.smit", password: TypedSecret("x"))

  @Test func `a closed door is an answer`() {
    guard case .turnedAway(.wrong)? = Self.desk().answer(Self.logIn) else {
      Issue.record("the fault of the door was lost")
      return
    }
  }

  @Test func `a role that does not hold today is told as such`() {
    guard case .turnedAway(.refused(let refusal))? = Self.desk().answer(.chooseRole("ADM")) else {
      Issue.record("the refusal was lost")
      return
    }
    #expect(refusal == .roleMayNot("ADM", "R-O-6.1-1"))
  }

  @Test func `a store that cannot be opened is told as such`() {
    let desk = Self.desk(open: { throw ArchiveFault.damaged(nil) })
    guard case .turnedAway(.fault(.damaged))? = desk.answer(.chooseRole("ADM")) else {
      Issue.record("the fault of the store was lost")
      return
    }
  }

  @Test func `an error that nobody foresaw tells its type and no content`() {
    struct Surprise: Error { let secret = "Aïcha" }
    let desk = Self.desk(unlock: { throw Surprise() })
    guard case .failed(let failure)? = desk.answer(Self.logIn) else {
      Issue.record("the error was lost")
      return
    }
    #expect(failure == .unknown("Surprise"))
    let text = RefusalWording().explanation(of: failure).line
    #expect(text.contains("Surprise"))
    #expect(!text.contains("Aïcha"))
  }

  @Test(arguments: [
    ScreenEffect.today, .perform(MovePupil.example), .ask(DossierQuery.example), .dropDraft(nil),
    .roster(RosterRequest(filter: RosterFilter(), around: 0, rows: 20)), .lookForChanges,
    .beginJob(.package(RequestID(number: 31))), .workOnJob,
    .save(PackageFilesQuery.example, path: "a.zip"),
  ])
  func `nothing is answered before somebody entered`(effect: ScreenEffect) {
    if let answer = Self.desk().answer(effect) { Issue.record("answered: \(answer)") }
  }

  @Test func `an invitation gives back a fingerprint`() {
    let effect = ScreenEffect.acceptInvitation(
      login: "p", code: TypedSecret("c"), password: TypedSecret("w"))
    guard case .invitationAccepted("7K2M")? = Self.desk().answer(effect) else {
      Issue.record("the fingerprint was lost")
      return
    }
  }
}
