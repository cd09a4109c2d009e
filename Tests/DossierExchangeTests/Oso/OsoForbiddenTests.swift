import DossierCore
import DossierExchange
import Testing

/// What no recipient gets, and what only some recipients get.
struct OsoForbiddenTests {
  @Test(arguments: OsoProfile.allCases)
  func `birth place, nationality and ECK iD are in no file`(profile: OsoProfile) throws {
    let fixture = OsoFixture().setting("c01.geboorteplaats", "Kanariestad")
      .setting("c03.nationaliteit", "Kanarisch").setting("c03.tweede_nationaliteit", "Kanarisch")
      .setting("c03.geboorteland", "Kanarieland")
      .setting("c04.eckid", "https://ketenid.nl/kanarie")
    let export = try fixture.export(profile)
    #expect(!export.everything.lowercased().contains("kanari"))
    for code in OsoForbiddenFields.codes {
      #expect(export.reason(code) == .forbidden, "\(code)")
    }
  }

  @Test(arguments: [
    (OsoProfile.portability, true), (.directPortability, false), (.primaryTransfer, true),
    (.secondaryTransfer, true), (.supportNetwork, false),
  ])
  func `only the family and the next school get the BSN`(
    profile: OsoProfile, mayHold: Bool
  ) throws {
    let export = try OsoFixture().setting("c05.bsn4", "0006").export(profile)
    #expect(export.text.contains("999900006") == mayHold)
    #expect(export.reason("c05.bsn") == (mayHold ? nil : .numberNotAllowed))
    #expect(export.reason("c05.bsn4") == (mayHold ? .noPlace : .numberNotAllowed))
    #expect(profile.mayHoldPersonalNumber == mayHold)
  }

  @Test(
    .tags(.`R-O-8.7-1`), arguments: DataSource.allCases,
    [OsoProfile.portability, .directPortability])
  func `portability holds only what the family supplied`(
    source: DataSource, profile: OsoProfile
  ) throws {
    var fixture = OsoFixture()
    fixture.sources["c01.roepnaam"] = source
    let export = try fixture.setting("c01.roepnaam", "Kanarie").export(profile)
    let isTheirs = source == .guardian || source == .pupil
    #expect(export.text.contains("Kanarie") == isTheirs)
    #expect(export.reason("c01.roepnaam") == (isTheirs ? nil : .notSupplied))
  }

  @Test(arguments: DataSource.allCases)
  func `a transfer holds fields of every source`(source: DataSource) throws {
    var fixture = OsoFixture()
    fixture.source = source
    #expect(try fixture.export(.primaryTransfer).text.contains("<roepnaam>Sanne<"))
  }

  @Test func `a secret address stays secret when the field that tells so came from elsewhere`()
    throws
  {
    var fixture = OsoFixture().setting("c02.adres_geheim", "ja")
    fixture.sources["c02.adres_geheim"] = .staff
    #expect(!(try fixture.export(.portability).text.contains("Dorpsstraat")))
    var filtered = OsoFixture().without("c02.adres_geheim")
    filtered.facts.secretAddresses = Set([filtered.record("C02")].compactMap(\.self))
    #expect(!(try filtered.export(.portability).text.contains("Dorpsstraat")))
  }

  @Test func `in portability reports and documents have no place and are named`() throws {
    var fixture = OsoFixture()
    fixture.entries["C10"] = [try OsoRecordTests.entry(90, "Kanarieverslag")]
    fixture.documents["C10"] = [OsoRecordTests.document(91, "Kanariebrief")]
    let export = try fixture.export(.portability)
    #expect(!export.everything.contains("Kanarie"))
    let left = export.omissions.filter { $0.reason == .noPlace }.map(\.subject)
    #expect(left.contains(.entry("C10", RecordID(number: 90))))
    #expect(left.contains(.document("C10", RecordID(number: 91))))
  }
}
