import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// What one school sends is what the next one reads, less what the rules keep behind.
struct OsoRoundTripTests {
  /// Of the previous school only: its number, group and dates mean nothing at the next one.
  static let stays: Set<FieldCode> = [
    "c04.leerlingnummer", "c12.groep", "c12.instroom", "c12.uitstroom",
  ]
  /// What arrives as a report: it tells how it was there, not how it is here.
  static let arrivesAsReport: Set<FieldCode> = [
    "c07a.behoefte", "c07a.hulpmiddelen", "c08.instructie", "c08.extra_tijd",
    "c08.klasorganisatie", "c08.hulpmiddelen", "c09.vraag", "c09.onderzoeksdatum",
    "c09.conclusie", "c09.advies", "c10.doorstroomtoets", "c11.ongeoorloofd",
    "c11.gemeld_leerplicht", "c13.uitstroom",
    "c13.belemmerend", "c13.bevorderend", "c13.handelingsdeel", "c13.overeenstemming",
    "c13.evaluatie", "c27.inzage", "c27.akkoord", "c27.reden_niet_akkoord",
  ]

  static let profiles: [OsoProfile] = [.portability, .primaryTransfer, .secondaryTransfer]

  @Test(.tags(.`R-O-7.1-2`), arguments: profiles)
  func `every field that was sent is read back, and no other`(profile: OsoProfile) throws {
    try check(full(), profile)
  }

  @Test(arguments: 0..<40)
  func `whatever was sent, it is read back`(round: Int) throws {
    var generator = TestGenerator(seed: UInt64(round) + 7_000)
    var fixture = try full()
    let mandatory = Set(OsoRequirementTests.table.flatMap(\.1) + ["c13.vastgesteld"])
    for code in fixture.values.keys.sorted() where !mandatory.contains(code) {
      switch generator.next() % 4 {
      case 0: fixture.values[code] = nil
      case 1 where Self.texts.contains(code): fixture.values[code] = Self.odd(&generator)
      default: break
      }
    }
    try check(fixture, Self.profiles[round % Self.profiles.count])
  }

  @Test func `reports come back word for word, in their category and on their day`() throws {
    var fixture = OsoFixture()
    var number: Int64 = 90
    for category in ["C08", "C09", "C10", "C11", "C13"] as [CategoryCode] {
      fixture.entries[category] = [
        try OsoRecordTests.entry(
          number, " Regel 1\n\n  <Regel> 2 & \"3\" (é) ",
          on: OsoFixture.madeOn.adding(days: -Int(number - 80)))
      ]
      number += 1
    }
    let file = try OsoImportFixture.read(fixture.export(.primaryTransfer).xml)
    for (category, entries) in fixture.entries {
      for entry in entries {
        let found = file.entries.first { $0.category == category && $0.title == entry.title }
        #expect(found?.date == entry.date)
        #expect(found?.text == entry.text.readable)
      }
    }
  }

  @Test(.tags(.`R-I-1.4-5`))
  func `the words of the parents arrive unedited`() throws {
    let words = "Zij leest graag.\nÉn \"veel\" <& meer>."
    let fixture = TransferViewTests.fixture(
      TransferViewTests.seen,
      remarks: [TransferRemark(on: OsoFixture.madeOn, by: "ouder", text: words)])
    let file = try OsoImportFixture.read(fixture.export(.primaryTransfer).xml)
    #expect(
      file.entries.contains { $0.category == "C27" && $0.text.contains("\n\(words)\n") })
    #expect(
      file.entries.contains { $0.category == "C27" && $0.text.contains("Reden: Kanarie klopt") })
  }

  @Test func `a long report arrives in pieces of which nothing is lost`() throws {
    let long = String(repeating: "Regel met ü en 🦔.\n", count: 4_000)
    var fixture = OsoFixture()
    fixture.entries["C10"] = [try OsoRecordTests.entry(90, long)]
    let file = try OsoImportFixture.read(fixture.export(.primaryTransfer).xml)
    let pieces = file.entries.filter { $0.title.hasPrefix("Stuk 90") }
    #expect(pieces.map(\.text).joined() == long)
    #expect(pieces.allSatisfy { $0.text.count <= 20_000 && $0.title.count <= 120 })
    #expect(pieces.count > 1)
  }

  /// Sent, read, sent and read again: the second time nothing changes any more.
  private func check(_ fixture: OsoFixture, _ profile: OsoProfile) throws {
    let export = try fixture.export(profile)
    let file = try OsoImportFixture.read(export.xml)
    let sent = export.given.parts.flatMap { part in
      part.sheets.prefix(1).flatMap { sheet in
        sheet.fields.compactMap { field in sheet.value(field.code).map { (field.code, $0) } }
      }
    }
    var read = OsoImportFixture.values(file)
    read.merge(OsoImportFixture.guardians(file).first ?? [:]) { $1 }
    var expected = Dictionary(uniqueKeysWithValues: sent)
      .filter { !Self.stays.contains($0.key) && !Self.arrivesAsReport.contains($0.key) }
    for code in expected.keys { expected[code] = Self.canonical(expected[code], code) }
    // A transfer always says whether an address is secret, and only one number of a kind travels.
    for code in ["c02.adres_geheim", "c06.adres_geheim"] as [FieldCode] {
      expected[code] = expected[code] ?? read[code]
    }
    #expect(read == expected)
    for code in Self.arrivesAsReport where export.given.holds(code) {
      let text = fixture.texts[code] ?? fixture.values[code] ?? ""
      let isTold =
        ["ja", "nee"].contains(text)
        || file.entries.contains { entry in
          entry.text.contains(text)
            || CalendarDate(iso: text).map { entry.text.contains($0.dutch) } ?? false
        }
      #expect(isTold || code == "c11.gemeld_leerplicht", "\(code)")
    }
  }

  private func full() throws -> OsoFixture {
    var fixture = OsoFixture().with(try PolicyCanaries.values())
    fixture.values["c12.jaargroep"] = "6"
    return fixture
  }

  /// How the standard changes a value on its way.
  private static func canonical(_ value: String?, _ code: FieldCode) -> String? {
    switch code {
    case "c06.gezag": value == "nee" ? "nee" : "ja"
    case "c01.voornamen", "c02.huisnummer", "c06.huisnummer":
      value?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    default: value
    }
  }

  private static let texts: Set<FieldCode> = [
    "c01.roepnaam", "c01.voorvoegsel", "c02.straat", "c02.plaats", "c06.voorvoegsel",
    "c06.straat", "c06.plaats", "c10.toelichting", "c31.opvang",
  ]

  private static func odd(_ generator: inout TestGenerator) -> String {
    let scalars = Array("aZ é@<>&\"'ĳ🦔-9".unicodeScalars)
    let picked = (0..<12).map { _ in scalars[Int(generator.next() % UInt64(scalars.count))] }
    return "x" + String(String.UnicodeScalarView(picked)) + "x"
  }
}

extension DossierExtract {
  fileprivate func holds(_ code: FieldCode) -> Bool {
    parts.contains { $0.sheets.contains { $0.value(code) != nil } }
  }
}
