import DossierCore
import DossierExchange
import DossierPolicy
import Foundation
import Testing

/// The next edition of a standard is another file, and nothing else.
@Suite struct InventedEditionTests {
  /// Both files that come with the program, and one of an edition that does not exist.
  private func standards() throws -> ExchangeStandards {
    let oso = try text("oso-2019.1.yaml")
    let next = oso.replacing("2019.1.1", with: "2027.0.1").replacing(
      "\"2019.1\"", with: "\"2027.0\""
    )
    .replacing("2019-04-15", with: "2026-08-01")
    .replacing("geslacht: {0: 0, 1: 2, 2: 1}", with: "geslacht: {0: X, 1: M, 2: V}")
    let texts = [
      "edexml-2.1.yaml": try text("edexml-2.1.yaml"), "oso-2019.1.yaml": oso, "oso-2027.yaml": next,
    ]
    return try StandardReader.read(texts.keys.sorted()) { Array((texts[$0] ?? "").utf8) }
  }

  private func text(_ name: String) throws -> String {
    try String(
      contentsOf: ShippedStandards.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func file(on day: String, by standards: ExchangeStandards) throws -> [UInt8] {
    let fields: [FieldCode: String] = ["c01.achternaam": "Voorbeeld", "c01.geslacht": "2"]
    var part = ExtractPart(category: "C01", label: "C01")
    part.sheets = [
      ExtractSheet(
        record: RecordID(number: 1),
        fields: fields.sorted { $0.key < $1.key }.map { code, value in
          ExtractField(code: code, label: code.text, value: value, text: value, source: .guardian)
        })
    ]
    let madeOn = try #require(CalendarDate(iso: day))
    let facts = OsoFacts(
      school: OsoSchool(name: "De Linde", brin: try BRIN("00YY")), madeOn: madeOn,
      software: OsoSoftware(version: "1.0"), standard: standards.oso(on: madeOn))
    return try OsoExport(
      of: DossierExtract(pupil: PupilID(number: 1), parts: [part]), as: .portability, with: facts
    ).xml
  }

  @Test func `a file of an edition that was added says its version and its codes`() throws {
    let standards = try standards()
    let before = String(decoding: try file(on: "2026-07-31", by: standards), as: UTF8.self)
    #expect(before.contains("<standaardversie>2019.1<"))
    #expect(before.contains("<geslacht>1<"))
    let after = String(decoding: try file(on: "2026-08-01", by: standards), as: UTF8.self)
    #expect(after.contains("xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\""))
    #expect(after.contains("<standaardversie>2027.0<"))
    #expect(after.contains("<validatieversie>2027.0.1<"))
    #expect(after.contains("<geslacht>V<"))
  }

  @Test(arguments: ["2026-07-31", "2026-08-01"])
  func `a file of each edition is read back`(day: String) throws {
    let standards = try standards()
    let scratch = try Scratch()
    let path = try scratch.write(
      "overstap.xml", String(decoding: file(on: day, by: standards), as: UTF8.self))
    let read = try OsoReader(editions: standards.oso).read(URL(fileURLWithPath: path))
    #expect(read.pupils.first?.sex == .female)
  }

  @Test func `an edition that is not there is refused`() throws {
    let bytes = try file(on: "2026-08-01", by: standards())
    let scratch = try Scratch()
    let path = try scratch.write("overstap.xml", String(decoding: bytes, as: UTF8.self))
    let shipped = OsoReader(editions: try ShippedStandards.read().oso)
    let refusal = #expect(throws: ImportRefusal.self) {
      try shipped.read(URL(fileURLWithPath: path))
    }
    guard case .otherEdition = refusal else {
      Issue.record("Refused for another reason: \(String(describing: refusal))")
      return
    }
  }
}
