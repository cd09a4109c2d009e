@testable import DossierScreens
import Testing

/// What counts as hearing the same fingerprint.
@Suite struct HeardFingerprintTests {
  private let whole = "01CD-EFGH-JKMN-PQRS-TVWX"

  @Test(arguments: ["01CD-EFGH", "o1cd efgh", "0LCDEFGH", "01CD-EFGH-JKMN"])
  func `the same groups count however they are typed`(typed: String) {
    #expect(HeardFingerprint(typed).completed(by: whole) == whole)
  }

  @Test(arguments: ["01CD-EFGG", "EFGH-01CD", "01CD", "", "01CD-EFGH-XXXX"])
  func `anything else stays what was typed`(typed: String) {
    #expect(HeardFingerprint(typed).completed(by: whole) != whole)
  }

  @Test func `without keys nothing is completed`() {
    #expect(HeardFingerprint("01CD-EFGH").completed(by: nil) == "01CD-EFGH")
  }
}
