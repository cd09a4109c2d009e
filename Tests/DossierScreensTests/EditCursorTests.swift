import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// What is typed goes into the field that the user pointed at, and nowhere else.
@Suite struct EditCursorTests {
  private static let draft = Draft.sheet(
    SheetDraft(
      pupil: InventedDossier.pupil, category: "C02", sheet: InventedDossier.contactRecord,
      seen: ["c02.telefoon": "+31612345678"], typed: ["c02.telefoon": "0612345679"]))

  private static func opening(_ label: String) throws -> Stage {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>\(label)<Enter>")
    return stage
  }

  @Test(arguments: [
    ("stra", "c02.straat", "Kerkstraat", 4), ("post", "c02.postcode", "2611 AC", 3),
    ("tel", "c02.telefoon", "06-12345679", 2), ("e-m", "c02.email", "a@example.org", 1),
  ])
  func `Enter on a field opens the form in that field`(
    label: String, field: FieldCode, typed: String, tabs: Int
  ) throws {
    let stage = try Self.opening(label)
    let toSource = String(repeating: "<Tab>", count: tabs + 1)
    try stage.press("<C-u>\(typed)\(toSource)o<F2>")
    let change = try #require(stage.desk.actions.last as? ChangeSheet)
    #expect(change.edits.map(\.field) == [field])
    #expect(change.edits.map(\.value) == [typed])
  }

  @Test func `Enter on a heading opens the form in its first field`() throws {
    let stage = try Self.opening("contact")
    try stage.press("<C-u>Kerkstraat")
    #expect(stage.shows("[Kerkstraat"))
  }

  @Test func `opening a form in a field marks nothing and changes nothing`() throws {
    let stage = try Self.opening("tel")
    #expect(stage.message.isEmpty)
    #expect(!stage.shows("*WZ-01") && !stage.shows(" ! "))
    try stage.press("<F3>")
    #expect(stage.shows("DS-01"))
  }

  @Test func `a field that the form cannot change says where the cursor is instead`() throws {
    var answer = InventedDossier.answer()
    answer.categories[1].sheets[0].fields[2].mayChange = false
    let stage = try Stage(entering: "ADM")
    stage.desk.next = [.answered(answer), .answered(answer)]
    try stage.press("<F7><Enter><Enter>tel<Enter>")
    #expect(stage.message.contains("Telefoon wijzigt u hier niet. De cursor staat op Straat."))
  }

  @Test func `a draft comes back with the cursor on what was changed`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(Self.draft))])
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("v<Enter><C-u>0687654321<Tab>")
    #expect(stage.shows("[06-87654321"))
    #expect(stage.shows("[Dorpsstraat"))
  }

  @Test func `a draft of a new pupil comes back with the cursor on what was typed`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(.pupil(["c01.roepnaam": "Piet"])))])
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("v<Enter><C-u>Klaas")
    #expect(stage.shows("NW-01"))
    #expect(stage.shows("[Klaas") && !stage.shows("[Piet"))
  }

  @Test func `the source stays for the next change and is no change by itself`() throws {
    let stage = try Self.opening("tel")
    try stage.press("<C-u>0612345679<Tab><Tab><Tab>o<F2>")
    #expect(!stage.shows("*WZ-01"))
    try stage.press("<PgUp><C-u>Kerkstraat<F2>")
    let changes = stage.desk.actions.compactMap { $0 as? ChangeSheet }
    #expect(changes.map(\.source) == [.guardian, .guardian])
    #expect(changes.last?.edits.map(\.field) == ["c02.straat"])
    try stage.press("<F3>")
    #expect(stage.shows("DS-01"))
  }
}
