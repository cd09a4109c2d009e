import DossierCore
import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Coming in, staying out, and being locked.
@Suite struct LoginJourneyTests {
  private static let store = StoreNotice(label: "De Regenboog")

  private static func person(_ roles: RoleCode...) -> UnlockedPerson {
    UnlockedPerson(
      account: InventedSchool.clerk, login: "j.smit",
      roles: roles.map { RoleOption(code: $0, label: $0.text, place: "De Regenboog") })
  }

  @Test func `name, password and one role lead straight to today`() throws {
    let stage = Stage(LoginScreen(Self.store))
    stage.desk.next = [.unlocked(Self.person("ADM"))]
    try stage.press("j.smit<Enter>een zin<Enter>")
    #expect(stage.shows("VD-01 Vandaag 22-11-2026"))
    #expect(stage.shows("De Regenboog   j.smit (ADM)"))
    guard case .logIn(let login, let password)? = stage.desk.effects.first else {
      Issue.record("no login was tried")
      return
    }
    #expect(login == "j.smit")
    #expect(password.text == "een zin")
    #expect(!"\(password)".contains("zin"))
  }

  @Test func `two roles are asked for first`() throws {
    let stage = Stage(LoginScreen(Self.store))
    stage.desk.next = [.unlocked(Self.person("ADM", "LKR"))]
    try stage.press("j.smit<Enter>een zin<Enter>")
    #expect(stage.shows("IN-02 Rol kiezen"))
    try stage.press("<Down><Enter>")
    #expect(stage.shows("j.smit (leraar)"))
  }

  @Test func `a name and a role of the command line are filled in and chosen`() throws {
    let stage = Stage(LoginScreen(Self.store, login: "j.smit", role: "LKR"))
    #expect(stage.shows("j.smit"))
    stage.desk.next = [.unlocked(Self.person("ADM", "LKR"))]
    try stage.press("<Tab>een zin<Enter>")
    #expect(stage.shows("j.smit (leraar)"))
    let other = Stage(LoginScreen(Self.store, login: "j.smit", role: "FG"))
    other.desk.next = [.unlocked(Self.person("ADM", "LKR"))]
    try other.press("<Tab>een zin<Enter>")
    #expect(other.shows("IN-02 Rol kiezen"))
  }

  @Test func `the mouse is switched in the menu, and the screen says how to select text`() throws {
    let stage = try Stage(entering: "ADM")
    stage.program(carriesOut: .toggleMouse)
    #expect(stage.turn.usesMouse == true)
    #expect(stage.message.contains("Shift"))
    stage.program(carriesOut: .toggleMouse)
    #expect(stage.turn.usesMouse == false)
    try stage.press("<F10><Left>")
    #expect(stage.shows("Muis aan of uit"))
  }

  @Test func `a wrong password empties the field and tells nothing about the name`() throws {
    let stage = Stage(LoginScreen(Self.store))
    stage.desk.next = [.turnedAway(.wrong)]
    try stage.press("niemand<Enter>raden<Enter>")
    #expect(stage.message.contains("Deze gebruikersnaam of dit wachtwoord klopt niet."))
    #expect(!stage.shows("*****"))
    try stage.press("b")
    #expect(!stage.message.contains("klopt niet"))
  }

  @Test(arguments: [
    ("<F2>", "Vul uw gebruikersnaam in."), ("   <Tab>geheim<Enter>", "Vul uw gebruikersnaam in."),
    ("<Tab>geheim<Enter>", "Vul uw gebruikersnaam in."),
    ("j.smit<Enter><Enter>", "Vul uw wachtwoord in."), ("j.smit<F2>", "Vul uw wachtwoord in."),
  ])
  func `an empty field is not tried at the door`(keys: String, sentence: String) throws {
    let stage = Stage(LoginScreen(Self.store))
    try stage.press(keys)
    #expect(stage.desk.effects.isEmpty)
    #expect(stage.message.contains(sentence))
  }

  @Test func `the cursor goes to the field that was left empty`() throws {
    let stage = Stage(LoginScreen(Self.store))
    stage.desk.next = [.unlocked(Self.person("ADM"))]
    try stage.press("<Tab>een zin<Enter>j.smit<Enter><Enter>")
    guard case .logIn(let login, let password)? = stage.desk.effects.first else {
      Issue.record("no login was tried")
      return
    }
    #expect(login == "j.smit")
    #expect(password.text == "een zin")
  }

  @Test(arguments: ["<Enter>", "<F2>", "<Tab><Enter>"])
  func `after a wrong password only the password is typed again`(send: String) throws {
    let stage = Stage(LoginScreen(Self.store))
    stage.desk.next = [.turnedAway(.wrong), .unlocked(Self.person("ADM"))]
    try stage.press("j.smit<Enter>fout\(send)")
    #expect(stage.shows("[j.smit"))
    try stage.press("goed<Enter>")
    guard case .logIn(let login, let password)? = stage.desk.effects.dropFirst().first else {
      Issue.record("no second login was tried")
      return
    }
    #expect(login == "j.smit")
    #expect(password.text == "goed")
    #expect(stage.shows("VD-01"))
  }

  @Test func `a locked screen does not try an empty password`() throws {
    let stage = Stage(LockScreen(login: "j.smit", role: "ADM"))
    try stage.press("<Enter><Enter>")
    #expect(stage.desk.effects.isEmpty)
    #expect(stage.message.contains("Vul uw wachtwoord in."))
  }

  @Test(arguments: [true, false])
  func `a locked screen tells of a draft only when there is one`(keptDraft: Bool) throws {
    let stage = Stage(LockScreen(login: "j.smit", role: "ADM", keptDraft: keptDraft))
    try stage.press("<Enter>")
    #expect(stage.shows("is als concept bewaard") == keptDraft)
  }

  @Test func `passwords that differ are typed again before anything is made`() throws {
    let stage = Stage(InvitationScreen(login: "p.devries"))
    try stage.press("<Tab>abcd<Tab>een zin<Tab>andere zin<F2>")
    #expect(stage.message.contains("De twee wachtwoorden zijn niet hetzelfde."))
    #expect(stage.desk.effects.isEmpty)
  }

  @Test func `the key that wakes a locked screen is not part of the password`() throws {
    let stage = Stage(LockScreen(login: "j.smit", role: "ADM"))
    stage.desk.next = [.unlocked(Self.person("ADM", "LKR"))]
    try stage.press("xgeheim<Enter>")
    guard case .logIn(let login, let password)? = stage.desk.effects.first else {
      Issue.record("no login was tried")
      return
    }
    #expect(login == "j.smit")
    #expect(password.text == "geheim")
    #expect(stage.shows("VD-01"))
    #expect(stage.shows("(ADM)"))
  }

  @Test func `leaving is asked, and Nee is the safe answer`() throws {
    let stage = Stage(LoginScreen(Self.store))
    try stage.press("<F3><Enter>")
    #expect(stage.turn.request == nil)
    try stage.press("<F3>")
    #expect(stage.turn.discardsTypeAhead)
    try stage.press("j<Enter>")
    #expect(stage.turn.request == .quit)
  }

  @Test func `help opens from the login screen although the cursor is in a field`() throws {
    let stage = Stage(LoginScreen(Self.store))
    try stage.press("<F1>")
    #expect(stage.shows("Wachtwoord vergeten?"))
  }
}
