import DossierCore
import DossierExchange
import Testing

/// A secret address is in no file, and no other address gives it away.
struct OsoSecrecyTests {
  static let places = ["Dorpsstraat", "9999ZZ", "Stitswerd", "0612345678", "0687654321"]

  @Test(arguments: OsoProfile.allCases)
  func `nothing of a secret address is in the file, also not by way of a guardian`(
    profile: OsoProfile
  ) throws {
    let export = try OsoFixture().setting("c02.adres_geheim", "ja").export(profile)
    for place in Self.places + ["0612345679", "example.nl"] {
      #expect(!export.everything.contains(place), "\(place)")
    }
    #expect(export.text.contains("<adresgeheim>true<"))
    #expect(export.reason("c02.straat") == .secretAddress)
    #expect(export.reason("c02.telefoon") == .secretAddress)
    #expect(export.reason("c02.noodnummer") == .secretAddress)
    #expect(export.reason("c06.plaats") == .secretAddress)
  }

  @Test func `a transfer has what the standard prescribes in place of secret numbers`() throws {
    let secret = OsoFixture().setting("c02.adres_geheim", "ja")
    let transfer = try secret.export(.primaryTransfer).text
    #expect(transfer.contains("<nummer>9999999999<"))
    #expect(transfer.contains("<nummer>geheim@geheim.geheim<"))
    #expect(!(try secret.export(.portability).text.contains("9999999999")))
    #expect(!(try OsoFixture().export(.primaryTransfer).text.contains("9999999999")))
  }

  @Test func `a transfer with a secret address needs no address`() throws {
    let fixture = OsoFixture().setting("c02.adres_geheim", "ja")
      .without("c02.straat", "c02.huisnummer", "c02.postcode", "c02.plaats")
    #expect(throws: Never.self) { try fixture.export(.secondaryTransfer) }
  }

  @Test func `a guardian elsewhere with a secret address does not hide the pupil`() throws {
    var fixture = OsoFixture()
    fixture.secondGuardian = [
      "c06.naam": "Visser", "c06.gezag": "ja", "c06.straat": "Geheimweg", "c06.huisnummer": "9",
      "c06.postcode": "9997AA", "c06.plaats": "Zandeweer", "c06.adres_geheim": "ja",
    ]
    let text = try fixture.export(.primaryTransfer).text
    #expect(text.contains("<straat>Dorpsstraat<"))
    #expect(!text.contains("Geheimweg"))
    #expect(!text.contains("9997AA"))
  }
}
