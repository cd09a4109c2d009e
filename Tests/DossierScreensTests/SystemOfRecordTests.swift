import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// A field that another system keeps says so where it is changed.
@Suite struct SystemOfRecordTests {
  private static let hint = "Dit veld wordt bijgehouden in ParnasSys. Wijzig het ook daar."

  @Test(.tags(.`R-I-1.3-5`))
  func `the field that is kept elsewhere names the system as soon as the cursor is in it`() throws {
    let stage = try FormStage.contact()
    #expect(stage.shows(Self.hint))
    try stage.press("<Tab>")
    #expect(!stage.shows("ParnasSys"))
    try stage.press("<S-Tab>")
    #expect(stage.shows(Self.hint))
  }

  @Test(.tags(.`R-I-1.3-5`), arguments: GridSize.goldenSizes)
  func `the whole hint fits on every size`(size: GridSize) throws {
    let stage = try FormStage.contact(size: size)
    #expect(stage.shows(Self.hint))
  }

  @Test(.tags(.`R-I-1.3-5`))
  func `it is a warning: the change can be saved all the same`() throws {
    let stage = try FormStage.contact()
    try stage.press("<C-u>Kastanjelaan<Tab><Tab><Tab><Tab><Tab>o<F2>")
    let action = try #require(stage.desk.actions.first as? ChangeSheet)
    #expect(action.edits.map(\.field) == ["c02.straat"])
    #expect(action.edits.map(\.value) == ["Kastanjelaan"])
  }
}
