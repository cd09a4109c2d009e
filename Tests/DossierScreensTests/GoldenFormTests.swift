import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// The forms as users see them.
@Suite struct GoldenFormTests {
  @Test(arguments: GoldenScreenTests.sizes) func `a changed form says so`(size: GridSize) throws {
    let stage = try FormStage.contact(size: size)
    try stage.press("<Tab><Tab><C-u>06 12345679<Tab>")
    stage.check("WZ-01-\(size.columns)x\(size.rows)")
  }

  @Test func `a wrong field is marked and the cursor goes where it was sent`() throws {
    let stage = try FormStage.contact()
    try stage.press("<Tab><C-u>26<Tab>")
    stage.checkEverySize("WZ-01-fout")
  }

  @Test func `leaving a changed form asks first`() throws {
    let stage = try FormStage.contact()
    try stage.press("<Tab><Tab><C-u>0612345679<F3>")
    stage.checkEverySize("WZ-01-weggaan")
  }

  @Test func `a conflict shows both versions`() throws {
    let stage = try FormStage.contact()
    stage.desk.next = [.failed(.refusal(.conflict([FormStage.conflict])))]
    try stage.press("<Tab><Tab><C-u>0612345679<Tab><Tab><Tab>o<F2>")
    stage.checkEverySize("WZ-01-conflict")
  }

  @Test func `a new pupil has identity and place on one form`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><F6>Jansen")
    stage.checkEverySize("NW-01")
  }

  @Test func `the history of a field shows who wrote what`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>tel<F9>g<Enter>")
    stage.checkEverySize("GS-01")
  }

  @Test func `a report is read with its date and author`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>22-<Enter>")
    stage.checkEverySize("VS-01")
  }

  @Test func `a report is written on a form`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>leer<F6>")
    stage.checkEverySize("VS-02")
  }

  @Test func `a group is chosen from the school's own`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><F9>g<Enter>")
    stage.checkEverySize("GR-01")
  }

  @Test func `documents are listed with their category`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>doc<Enter>")
    stage.checkEverySize("DC-01")
  }

  @Test func `emergency access says what it is for`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><F9>nn<Enter>")
    stage.checkEverySize("NT-01")
  }

  @Test func `a refusal says what, why and what now`() throws {
    let stage = try FormStage.contact()
    stage.desk.next = [.failed(.refusal(.consentMissing("C02")))]
    try stage.press("<Tab><Tab><C-u>0612345679<Tab><Tab><Tab>o<F2>")
    stage.checkEverySize("WZ-01-geweigerd")
  }
}

extension GoldenFormTests {
  @Test func `a date is chosen from a month`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>leer<F6><F4>")
    stage.checkEverySize("VS-02-kalender")
  }

  @Test func `the page with all keys names the privacy key`() throws {
    let stage = Stage(KeysScreen())
    stage.checkEverySize("HP-01")
    #expect(stage.shows("HP-01"))
  }
}
