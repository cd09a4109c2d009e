import DossierCore
import DossierExchange
import Testing

/// What the data subject said about an item travels along for ever (O 8.3(3)).
struct OsoStatementTests {
  private var commented: OsoFixture {
    var fixture = OsoFixture()
    fixture.statements["c13.uitstroom"] = ["Wij denken aan de <havo>.", "Nog steeds."]
    return fixture
  }

  @Test(.tags(.`R-O-8.3-1`), arguments: OsoProfile.allCases)
  func `statements on fields in the file travel unedited in an attachment`(
    profile: OsoProfile
  ) throws {
    let export = try commented.export(profile)
    #expect(export.text.contains("<bestandsnaam>opmerkingen.txt<"))
    #expect(export.everything.contains("veld c13.uitstroom\nWij denken aan de <havo>.\n"))
    #expect(export.everything.contains("veld c13.uitstroom\nNog steeds.\n"))
  }

  @Test func `without statements there is no attachment for them`() throws {
    let export = try OsoFixture().export(.primaryTransfer)
    #expect(!export.holds("overigdocumentlijst"))
  }

  @Test func `statements on fields that are not in the file stay behind with them`() throws {
    var fixture = OsoFixture().setting("c27.ontvanger", "School Z")
    fixture.statements["c27.ontvanger"] = ["Kanarie"]
    #expect(!(try fixture.export(.primaryTransfer).everything.contains("Kanarie")))
  }

  @Test func `attachments cannot be switched off when there are statements`() throws {
    #expect(throws: OsoExportFault.statementsCannotTravel(["c13.uitstroom"])) {
      try commented.export(.primaryTransfer, without: [.attachments])
    }
    let without = try commented.export(.primaryTransfer, without: [.attachments, .support])
    #expect(!without.everything.contains("havo"))
  }
}
