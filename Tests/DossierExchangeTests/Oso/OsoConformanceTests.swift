import DossierCore
import DossierExchange
import Foundation
import Testing

/// Every file is valid against the official schema, which nobody here wrote.
@Suite(
  .enabled(if: OsoSchema.canValidate, "the folder ../shared/samples/oso or xmllint is absent"))
struct OsoConformanceTests {
  @Test(.tags(.`R-O-8.7-1`), arguments: OsoProfile.allCases)
  func `the usual file is valid`(profile: OsoProfile) throws {
    #expect(try OsoSchema.complaints(OsoFixture().export(profile)) == "")
  }

  @Test(.tags(.`R-O-8.7-1`), arguments: OsoProfile.allCases)
  func `a file with every field of the policy is valid`(profile: OsoProfile) throws {
    var fixture = OsoFixture().with(try PolicyCanaries.values())
    fixture.secondGuardian = ["c06.naam": "Visser", "c06.gezag": "nee", "c06.relatie": "1"]
    for code in fixture.values.keys { fixture.statements[code] = ["Dat klopt niet: \(code)"] }
    fixture.facts.school.director = "P. de Haan"
    fixture.facts.school.email = try EmailAddress("wilg@example.nl")
    fixture.facts.isProvisional = true
    #expect(try OsoSchema.complaints(fixture.export(profile)) == "")
  }

  @Test(arguments: OsoProfile.allCases)
  func `the smallest file is valid`(profile: OsoProfile) throws {
    var fixture = OsoFixture()
    for code in fixture.values.keys {
      let smaller = fixture.without(code)
      if (try? smaller.export(profile)) != nil { fixture = smaller }
    }
    let export = try fixture.export(profile)
    #expect(try OsoSchema.complaints(export) == "")
    // Only what is mandatory is left.
    #expect(fixture.values.count == OsoRequirementTests.table.first { $0.0 == profile }?.1.count)
  }

  @Test(arguments: OsoProfile.allCases)
  func `a file with a secret address is valid`(profile: OsoProfile) throws {
    let export = try OsoFixture().setting("c02.adres_geheim", "ja").export(profile)
    #expect(try OsoSchema.complaints(export) == "")
  }

  @Test(arguments: OsoProfile.allCases)
  func `a file with as much as possible switched off is valid`(profile: OsoProfile) throws {
    let rules = TrialStandards.oso.rules(of: profile)
    let optedOut = OsoCategory.allCases.filter { rules.status(of: $0) != .mandatory }
    #expect(try OsoSchema.complaints(OsoFixture().export(profile, without: Set(optedOut))) == "")
  }

  static let oddTexts = [
    "<&>\"']]>", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}", "\u{FFFE}\u{FFFF}", "a\nb\tc\r\nd", "🦔 ĳ ǆ",
    "e\u{301}\u{202E}x", "\u{85}\u{2028}", "&#0;&amp;<!-- -->", String(repeating: "ö", count: 9000),
  ]

  @Test(arguments: oddTexts)
  func `whatever was typed, the file is valid`(text: String) throws {
    var fixture = OsoFixture()
    for code: FieldCode in [
      "c01.achternaam", "c01.voornamen", "c01.roepnaam", "c02.straat", "c02.huisnummer",
      "c02.plaats", "c04.leerlingnummer", "c06.naam", "c13.uitstroom", "c31.opvang",
      "c10.toelichting",
    ] { fixture.values[code] = text + "x" }
    fixture.texts["c12.groep"] = text + "x"
    fixture.facts.school.name = text + "x"
    #expect(try OsoSchema.complaints(fixture.export(.primaryTransfer)) == "")
  }

  @Test func `random values never make an invalid file`() throws {
    var generator = TestGenerator(seed: 2019)
    let scalars = Array("aZ09 -.&<>'\"\n\u{7}é@/😀0000-10".unicodeScalars)
    var made = 0
    for round in 0..<100 {
      var fixture = OsoFixture()
      for code in fixture.values.keys.sorted() where generator.next() % 4 == 0 {
        let length = Int(generator.next() % 12)
        let picked = (0..<length).map { _ in scalars[Int(generator.next() % UInt64(scalars.count))]
        }
        fixture.values[code] = String(String.UnicodeScalarView(picked))
      }
      let profile = OsoProfile.allCases[round % OsoProfile.allCases.count]
      guard let export = try? fixture.export(profile) else { continue }
      made += 1
      #expect(try OsoSchema.complaints(export) == "", "round \(round)")
    }
    #expect(made > 20)
  }

  @Test func `the check would notice a mistake`() throws {
    let text = try OsoFixture().export(.primaryTransfer).text
    let broken = text.replacing(
      "<wettigevertegenwoordiger>true</wettigevertegenwoordiger>", with: "")
    #expect(try OsoSchema.complaints(Array(broken.utf8)).contains("verzorger"))
  }
}

/// The official schema beside the checkout, and the program that checks with it.
enum OsoSchema {
  private static let xmllint = "/usr/bin/xmllint"
  private static let schema = Samples.edexml.deletingLastPathComponent()
    .appendingPathComponent("oso/2019.1/OSO_gegevensset_2019.1.xsd")

  static let canValidate =
    FileManager.default.isExecutableFile(atPath: xmllint)
    && FileManager.default.fileExists(atPath: schema.path)

  static func complaints(_ export: OsoExport) throws -> String {
    try complaints(export.xml)
  }

  /// What is wrong with a file; empty when it is valid.
  static func complaints(_ bytes: [UInt8]) throws -> String {
    try withFile(bytes) { file in
      let (output, status) = try Tool.run(
        xmllint, ["--nonet", "--huge", "--noout", "--schema", schema.path, file.path])
      return status == 0 ? "" : String(decoding: output, as: UTF8.self)
    }
  }
}
