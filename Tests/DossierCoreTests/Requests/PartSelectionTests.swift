import DossierCore
import Testing

/// Of several words about the same part the narrowest counts, whatever they decide.
struct PartSelectionTests {
  private static let (sheet, other) = (RecordID(number: 1), RecordID(number: 2))
  private static let field = RequestItem.field("c01.achternaam", sheet: nil)
  private static let placed = RequestItem.field("c01.achternaam", sheet: sheet)
  private static let elsewhere = RequestItem.field("c01.achternaam", sheet: other)
  private static let record = RequestItem.record(sheet)
  private static let category = RequestItem.category("C01")

  @Test(
    arguments: [
      ([.wholeDossier], [], placed, true), ([.wholeDossier], [category], placed, false),
      ([.wholeDossier], [category], category, false), ([category], [], .wholeDossier, false),
      ([category], [], record, true), ([.category("C10")], [], record, false),
      ([category], [record], record, false), ([category], [record], placed, false),
      ([category], [record], elsewhere, true), ([category], [record], category, true),
      ([record], [category], record, true), ([record], [category], placed, true),
      ([record], [category], elsewhere, false), ([field], [placed], placed, false),
      ([field], [placed], elsewhere, true), ([placed], [field], placed, true),
      ([placed], [field], elsewhere, false), ([placed], [], field, false),
      ([record], [], field, false), ([], [], record, false),
    ] as [([RequestItem], [RequestItem], RequestItem, Bool)])
  func `the narrowest part around something decides about it`(
    chosen: [RequestItem], spared: [RequestItem], item: RequestItem, isCovered: Bool
  ) {
    let selection = PartSelection(chosen, without: spared)
    #expect(selection.covers(item, in: "C01") == isCovered)
  }

  @Test(arguments: [([field], [record]), ([record], [field])] as [([RequestItem], [RequestItem])])
  func `of parts that cross each other the one against it counts`(
    chosen: [RequestItem], spared: [RequestItem]
  ) {
    let selection = PartSelection(chosen, without: spared)
    #expect(!selection.covers(Self.placed, in: "C01"))
    #expect(selection.spares(Self.placed, in: "C01"))
  }

  @Test func `what nothing names is neither chosen nor spared`() {
    let selection = PartSelection([.category("C10")], without: [.category("C13")])
    #expect(!selection.covers(Self.record, in: "C01") && !selection.spares(Self.record, in: "C01"))
    #expect(selection.spares(Self.record, in: "C13"))
  }
}
