import DossierCore
import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Finding a pupil.
@Suite struct PupilsJourneyTests {
  private static func open(
    _ role: RoleCode = "ADM", desk: CannedDesk = CannedDesk()
  ) throws -> Stage {
    let stage = try Stage(entering: role, desk: desk)
    try stage.press("<F7>")
    return stage
  }

  @Test func `the list gets shorter with every letter`() throws {
    let stage = try Self.open()
    try stage.press("berg")
    #expect(stage.message.contains("2 leerlingen gevonden."))
    #expect(!stage.shows("Yılmaz"))
    try stage.press("<Backspace><Backspace><Backspace><Backspace>")
    #expect(stage.message.contains("6 leerlingen gevonden."))
  }

  @Test func `letters that mean something in the list are text in the search field`() throws {
    let stage = try Self.open()
    try stage.press("a/b?")
    #expect(stage.shows("[a/b?"))
  }

  @Test func `letters in the list jump to a name`() throws {
    let stage = try Self.open()
    try stage.press("<Enter>zw")
    #expect(stage.message.contains("Naar: zw"))
    #expect(stage.shows("> Zwart-de Boer"))
    try stage.press("q")
    #expect(stage.message.contains("Geen naam begint met: zwq"))
    #expect(stage.shows("> Zwart-de Boer"))
    try stage.press("<Up>")
    #expect(stage.message.contains("6 leerlingen gevonden."))
  }

  @Test func `a colleague's new pupil does not move the cursor off the chosen one`() throws {
    let stage = try Self.open()
    try stage.press("<Enter><Down><Down><Down>")
    #expect(stage.shows("> Yılmaz"))
    var newcomer = InventedSchool.pupils[0]
    newcomer.pupil = PupilID(number: 99)
    newcomer.name = "Aardema, Sjoerd"
    stage.desk.rows.insert(newcomer, at: 0)
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    #expect(stage.shows("Aardema, Sjoerd"))
    #expect(stage.shows("> Yılmaz"))
    #expect(stage.shows("5/7"))
  }

  @Test func `what the role may not do says why`() throws {
    let stage = try Self.open("LKR")
    try stage.press("<Enter><F6>")
    #expect(stage.message.contains("Uw rol mag geen leerlingen inschrijven."))
  }

  @Test func `a role that sees no pupils has no menu for them`() throws {
    let menus = ProductMenus.menus(at: try InventedSchool.workplace("ICT"))
    #expect(menus.map(\.title) == ["Vandaag", "Hulp"])
    let clerk = ProductMenus.menus(at: try InventedSchool.workplace("ADM"))
    #expect(clerk.map(\.title) == ["Vandaag", "Leerlingen", "Hulp"])
  }

  @Test func `every function is reached without an F-key`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<Esc><Right><Right><Enter>")
    #expect(stage.shows("LL-01 Leerlingen"))
    try stage.press("<Enter>")
    #expect(stage.shows("DS-01 Berg, Aïcha van den"))
    try stage.press("<Esc><Esc>")
    #expect(stage.shows("VD-01"))
  }

  @Test func `a school chosen as filter forgets a group of another school`() throws {
    let desk = CannedDesk()
    let stage = Stage(
      PupilsScreen(
        try InventedSchool.workplace(schools: [InventedSchool.rainbow, InventedSchool.compass])),
      desk: desk)
    try stage.press("<F4><Down><Enter><Tab><F4><Down><Down><Enter>")
    guard case .roster(let request)? = desk.effects.last else {
      Issue.record("the list was not asked for")
      return
    }
    #expect(request.filter.school == InventedSchool.compass.id)
    #expect(request.filter.group == nil)
  }
}

extension PupilsJourneyTests {
  @Test(arguments: ["\u{1B}[2J", "a\tb", "\u{202E}tac", String(repeating: "W", count: 10_000)])
  func `a name that attacks the terminal is only shown`(name: String) throws {
    let desk = CannedDesk()
    desk.rows[0].name = name
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("<F7><Enter>")
    let scalars = stage.text.unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!scalars.contains("\u{202E}"))
    #expect(ScreenInvariants.violations(of: stage.grid) == [])
  }

  @Test func `a list of a million asks only for the lines around the cursor`() throws {
    let desk = CannedDesk()
    let stage = try Stage(entering: "ADM", desk: desk)
    desk.total = 1_000_000
    try stage.press("<F7><Enter><End>")
    #expect(stage.shows("1000000/1000000"))
    let slices = desk.effects.count { if case .roster = $0 { true } else { false } }
    #expect(slices <= 3)
    try stage.press("<Up><Up><Up>")
    #expect(desk.effects.count { if case .roster = $0 { true } else { false } } == slices)
  }
}
