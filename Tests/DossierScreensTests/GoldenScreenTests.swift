import DossierCore
import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Every screen as users see it, at three sizes and one that is too small.
@Suite struct GoldenScreenTests {
  static let sizes = GridSize.goldenSizes + [GridSize(columns: 60, rows: 15)]

  static let logins = [
    ("bes", "Bestuurder"), ("dir", "Directeur"), ("mt", "Managementteam"), ("lkr", "Leraar"),
    ("ass", "Assistent"), ("adm", "Administratie"),
    ("cla", "Coördinator LA"), ("ib", "Int. begeleider"),
    ("zc", "Zorgcoördinator"), ("ict", "ICT"),
    ("smw", "Maatsch. werk"), ("log", "Logopedist"), ("ort", "Orthopedagoog"),
    ("vtp", "Vertr. persoon"), ("fg", "Privacy (FG)"),
  ]

  private static func demo(warnings: [String] = []) -> StoreNotice {
    StoreNotice(
      label: "Demoschool De Regenboog",
      demoAccounts: logins.map {
        DemoAccount(login: $0.0, password: "demo-\($0.0)-2026", role: $0.1)
      }, warnings: warnings)
  }

  private static func name(_ code: String, _ size: GridSize) -> String {
    "\(code)-\(size.columns)x\(size.rows)"
  }

  @Test(arguments: sizes) func `the login screen names the demo accounts`(size: GridSize) throws {
    let stage = Stage(LoginScreen(Self.demo()), size: size)
    try stage.press("adm<Tab>geheim")
    stage.check(Self.name("IN-01", size))
  }

  @Test(arguments: [20, 22, 24, 30, 43], [80, 100, 132])
  func `every demo account can be read above the fields`(rows: Int, columns: Int) {
    let warnings = rows < 24 ? [] : ["De klok van deze computer staat op UTC."]
    let size = GridSize(columns: columns, rows: rows)
    let stage = Stage(LoginScreen(Self.demo(warnings: warnings)), size: size)
    for (login, _) in Self.logins { #expect(stage.shows("demo-\(login)-2026")) }
    #expect(stage.shows("[ Inloggen ]"))
  }

  @Test func `a person with two roles chooses one`() {
    let person = UnlockedPerson(
      account: InventedSchool.clerk, login: "j.smit",
      roles: [
        RoleOption(code: "ADM", label: "Administratief medewerker", place: "De Regenboog"),
        RoleOption(code: "LKR", label: "Leraar", place: "groep 5, De Regenboog"),
      ])
    Stage(RoleScreen(person)).checkEverySize("IN-02")
  }

  @Test func `the first login shows the fingerprint to read out`() throws {
    let stage = Stage(InvitationScreen(login: "p.devries"))
    stage.checkEverySize("IN-03")
    stage.desk.next = [.invitationAccepted(fingerprint: "7K2M 9QXA 4HBC 0TWE")]
    try stage.press("<Tab>abcd<Tab>een lange zin<Tab>een lange zin<F2>")
    stage.checkEverySize("IN-03-vingerafdruk")
  }

  @Test func `a locked screen says how to go on`() throws {
    let stage = Stage(LockScreen(login: "j.smit", role: "ADM", keptDraft: true))
    stage.checkEverySize("LK-01")
    try stage.press("x")
    stage.checkEverySize("LK-01-wakker")
  }

  @Test(arguments: sizes) func `the start screen shows what needs attention`(
    size: GridSize
  ) throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [
      .draft(.kept(.pupil([:]))), .emergency(InventedEmergency.access),
      .approval(person: "S. Bakker", role: "LKR", mayApprove: true, hasKeys: true),
      .approval(person: "L. Loos", role: "ADM", mayApprove: false, hasKeys: false),
      .incomplete([InventedSchool.pupils[1]]), .scarce(compartment: "Logboek"),
      .handedOver(person: "P. de Vries", role: "LKR"),
      .backupDue,
    ])
    desk.today.lastBackup = CalendarDate(iso: "2026-11-01")
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("<Esc>")
    stage.send(.resize(size))
    stage.check(Self.name("VD-01", size))
  }

  @Test(arguments: sizes) func `the list of pupils keeps its columns with any name`(
    size: GridSize
  ) throws {
    let stage = try Stage(entering: "ADM", size: size)
    try stage.press("<F7><Down><Down>")
    stage.check(Self.name("LL-01", size))
  }

  @Test func `the list of pupils reads the same in plain signs and without colour`() throws {
    let stage = try Stage(entering: "ADM", look: .ascii)
    try stage.press("<F7>berg<Tab><F4>")
    stage.check("LL-01-ascii-80x24", inColour: false)
  }

  @Test(arguments: sizes) func `a dossier shows its categories`(size: GridSize) throws {
    let stage = try Stage(entering: "ADM", size: size)
    try stage.press("<F7><Enter><Enter><Down><Down>")
    stage.check(Self.name("DS-01", size))
  }

  @Test func `what cannot be done stays visible with the reason`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter><F9><Down>")
    stage.checkEverySize("DS-01-acties")
  }

  @Test func `a field says why it is seen`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter><Down><F1>")
    stage.checkEverySize("HP-waarom")
  }
}
