import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Every screen of the menu Beheer as users see it, at three sizes.
@Suite struct ManagementGoldenTests {
  static let sizes = GridSize.goldenSizes

  private static func name(_ code: String, _ size: GridSize) -> String {
    "\(code)-\(size.columns)x\(size.rows)"
  }

  @Test(arguments: sizes) func `the journal is read with a reason, newest line first`(
    size: GridSize
  ) throws {
    let stage = try ManagementStage("FG", size: size)
    try stage.open(ManagementWording.journal)
    stage.check(Self.name("LG-00", size))
    try stage.press("<Enter>")
    stage.check(Self.name("LG-01", size))
  }

  @Test func `the journal in plain letters and without colour says the same`() throws {
    let stage = try ManagementStage("FG", look: .ascii)
    try stage.open(ManagementWording.journal)
    try stage.press("<Enter>")
    stage.check("LG-01-ascii-80x24", inColour: false)
  }

  @Test func `a window that is too small keeps what was on the screen`() throws {
    let stage = try ManagementStage("FG")
    try stage.open(ManagementWording.journal)
    try stage.press("<Enter><Down>")
    let before = stage.text
    stage.send(.resize(GridSize(columns: 60, rows: 15)))
    stage.check("LG-01-60x15")
    stage.send(.resize(.standard))
    #expect(stage.text == before)
  }

  @Test func `a line of the journal is told in words`() throws {
    let stage = try ManagementStage("DIR")
    try stage.open(ManagementWording.journal)
    try stage.press("<Enter><Enter>")
    stage.checkEverySize("LG-02")
    try stage.press("<F3><F7>")
    stage.checkEverySize("LG-01-filter")
  }

  @Test(arguments: sizes) func `the accounts say how far each is`(size: GridSize) throws {
    let stage = try ManagementStage("DIR", size: size)
    try stage.open(ManagementWording.accounts)
    try stage.press("<Down>")
    stage.check(Self.name("AC-01", size))
    try stage.press("<Enter>")
    stage.check(Self.name("AC-02", size))
  }

  @Test func `what cannot be done with an account is grey and says why`() throws {
    let stage = try ManagementStage("ICT")
    try stage.open(ManagementWording.accounts)
    try stage.press("<Down><Enter><F9>")
    stage.checkEverySize("AC-02-acties")
    try stage.press("<Esc><F9>b<Enter>")
    stage.checkEverySize("AC-02-blokkeren")
  }

  @Test func `an invitation asks who, which role and where`() throws {
    let stage = try ManagementStage("ICT")
    try stage.open(ManagementWording.accounts)
    try stage.press("<F6>N. Nieuw<Tab>n.nieuw<Tab>l<Tab><F4>")
    stage.checkEverySize("AC-03-scholen")
    try stage.press("<Enter><Tab><F4><Enter>")
    stage.checkEverySize("AC-03")
  }

  @Test func `a one-time code is shown with its end`() throws {
    let stage = try ManagementStage("ICT")
    let outcome = ActionOutcome(
      oneTimeCode: "7K2M-9QXA-4HBC",
      expires: Moment(startOf: ManagementSchool.today).adding(seconds: 8 * 86_400))
    stage.show(try #require(OneTimeCodeScreen(outcome, of: "n.nieuw", at: stage.workplace)))
    stage.checkEverySize("AC-06")
    try stage.press("<F3>")
    stage.checkEverySize("AC-06-sluiten")
  }

  @Test func `approving explains why the fingerprint is read out`() throws {
    let stage = try ManagementStage("DIR")
    let account = ManagementAnswers.accounts[1]
    stage.show(ApprovalForm.screen(account, account.roles[0], at: stage.workplace))
    stage.checkEverySize("AC-04")
  }

  @Test func `another school or group starts from where the role holds`() throws {
    let stage = try ManagementStage("DIR")
    let account = ManagementAnswers.accounts[1]
    stage.show(AssignmentForm.change(of: account, account.roles[0], at: stage.workplace))
    stage.checkEverySize("AC-05")
  }

  @Test func `the statement of secrecy has a day`() throws {
    let stage = try ManagementStage("ICT")
    stage.show(SecrecyForm.screen(ManagementAnswers.accounts[1], at: stage.workplace))
    stage.checkEverySize("AC-07")
  }

  @Test(arguments: sizes) func `emergencies that wait stand first`(size: GridSize) throws {
    let stage = try ManagementStage("DIR", size: size)
    try stage.open(ManagementWording.emergencies)
    stage.check(Self.name("NT-03", size))
  }

  @Test func `a reviewed emergency can be read again`() throws {
    let stage = try ManagementStage("DIR")
    try stage.open(ManagementWording.emergencies)
    try stage.press("<Down><Down><Enter>")
    stage.checkEverySize("NT-03-nagekeken")
  }

  @Test(arguments: sizes) func `the grants of a pupil say whether they hold`(
    size: GridSize
  ) throws {
    let stage = try ManagementStage("DIR", size: size)
    stage.show(
      PupilGrantsScreen(
        stage.workplace, pupil: ManagementSchool.pupil, name: "Berg, Aïcha van den"))
    stage.check(Self.name("TW-01", size))
    try stage.press("<F6>")
    stage.check(Self.name("TW-02", size))
  }

  @Test(arguments: sizes) func `the policy is a table with a legend`(size: GridSize) throws {
    let stage = try ManagementStage("DIR", size: size)
    try stage.open(ManagementWording.policy)
    stage.check(Self.name("BL-01", size))
  }

  @Test func `the policy scrolls to its last role and category`() throws {
    let stage = try ManagementStage("DIR")
    try stage.open(ManagementWording.policy)
    try stage.press("<End>" + String(repeating: "<Right>", count: 30))
    stage.checkEverySize("BL-01-einde")
    try stage.press(
      "<Home><Right><Right><Right>" + String(repeating: "<Down>", count: 6) + "<Enter>")
    stage.checkEverySize("BL-01-uitleg")
  }

  @Test(arguments: sizes) func `groups stand with their school`(size: GridSize) throws {
    let stage = try ManagementStage("CLA", size: size)
    try stage.open(ManagementWording.groups)
    stage.check(Self.name("GR-02", size))
  }

  @Test func `a new group belongs to a school and perhaps a year`() throws {
    let stage = try ManagementStage("CLA")
    try stage.open(ManagementWording.groups)
    try stage.press("<F6>")
    stage.checkEverySize("GR-03")
  }

  @Test func `a school is found and called by what stands in its form`() throws {
    let stage = try ManagementStage("CLA")
    try stage.open(ManagementWording.groups)
    try stage.press("<F9><End><Up><Enter>Kastanjelaan<Tab>1<Tab>999<Tab>")
    stage.checkEverySize("GR-06")
  }

  @Test(arguments: sizes) func `a password is never readable`(size: GridSize) throws {
    let stage = try ManagementStage("LKR", size: size)
    try stage.open(ManagementWording.password)
    try stage.press("oud geheim<Tab>kort<Tab>")
    stage.check(Self.name("WW-01", size))
    #expect(!stage.shows("geheim") && !stage.shows("kort "))
  }
}
