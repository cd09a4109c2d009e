import DossierCore
import DossierExchange
import Testing

/// What the parents get to see is what will be sent.
struct OsoPreviewTests {
  static let profiles: [OsoProfile] = [.primaryTransfer, .secondaryTransfer, .supportNetwork]

  @Test(.tags(.`R-O-7.1-2`), arguments: profiles)
  func `the copy before the view holds the same as the file after it`(
    profile: OsoProfile
  ) throws {
    var before = TransferViewTests.fixture(TransferView())
    before.entries["C10"] = [try OsoRecordTests.entry(90, "Begrijpend lezen")]
    let preview = try OsoPreview(of: before.extract, as: profile, with: before.facts)
    var after = TransferViewTests.fixture(TransferViewTests.seen)
    after.entries = before.entries
    let export = try after.export(profile)
    #expect(preview.given == export.given)
    #expect(preview.contents == export.contents)
    #expect(preview.omissions == export.omissions)
  }

  @Test func `it tells what is lacking instead of stopping`() throws {
    let fixture = TransferViewTests.fixture(TransferView()).without("c01.voornamen", "c05.bsn")
    let preview = try OsoPreview(of: fixture.extract, as: .primaryTransfer, with: fixture.facts)
    #expect(
      Set(preview.gaps.missing) == [
        "c27.afschrift", "c27.inzage", "c27.akkoord", "c01.voornamen", "c05.bsn",
      ])
    #expect(!preview.given.parts.isEmpty)
    let whole = TransferViewTests.fixture(TransferViewTests.seen)
    #expect(
      try OsoPreview(of: whole.extract, as: .primaryTransfer, with: whole.facts).gaps.isEmpty)
  }
}
