import DossierCore
import DossierExchange
import Foundation
import Testing

/// The JSON of an extract.
struct PortabilityJSONTests {
  private func extract() throws -> DossierExtract {
    var sheets = ExtractPart(category: "C01", label: "Identiteit")
    sheets.sheets = [
      ExtractSheet(
        record: RecordID(number: 1),
        fields: [
          ExtractField(
            code: "c01.geboortedatum", label: "Geboortedatum", value: "2017-04-03",
            text: "03-04-2017", source: .guardian, statements: ["Het was de \"vierde\" / vijfde."])
        ])
    ]
    var reports = ExtractPart(category: "C14", label: "Gespreksverslagen")
    let text = "Sanne en Bo speelden."
    let bar = try #require(Redaction(passage: 9..<11, reason: "over een ander kind"))
    reports.entries = [
      ExtractEntry(
        record: RecordID(number: 2), date: OsoFixture.madeOn, title: "Gesprek",
        text: try #require(RedactedText(text, without: [bar])), source: .pupil)
    ]
    reports.documents = [
      ExtractDocument(
        record: RecordID(number: 3), date: OsoFixture.madeOn, title: "Brief", fileType: "pdf",
        size: 120, source: .guardian)
    ]
    return DossierExtract(pupil: PupilID(number: 77), parts: [sheets, reports])
  }

  @Test func `the form is that of version 1`() throws {
    let bytes = try PortabilityJSON.bytes(
      of: try extract(), madeOn: OsoFixture.madeOn, notInOso: ["c03.nationaliteit"])
    #expect(String(decoding: bytes, as: UTF8.self) == Self.page)
  }

  @Test func `the same extract always gives the same bytes`() throws {
    let fixture = OsoFixture().with(try PolicyCanaries.values())
    let first = try PortabilityJSON.bytes(of: fixture.extract, madeOn: OsoFixture.madeOn)
    for _ in 0..<5 {
      #expect(try PortabilityJSON.bytes(of: fixture.extract, madeOn: OsoFixture.madeOn) == first)
    }
  }

  @Test func `every field is in it, also those that OSO has no place for`() throws {
    let fixture = OsoFixture().with(try PolicyCanaries.values())
    let export = try fixture.export(.portability)
    let bytes = try PortabilityJSON.bytes(
      of: fixture.extract, madeOn: OsoFixture.madeOn, notInOso: export.unplaced)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let categories = try #require(object["categories"] as? [[String: Any]])
    let fields = categories.flatMap { $0["sheets"] as? [[String: Any]] ?? [] }
      .flatMap { $0["fields"] as? [[String: Any]] ?? [] }
    let found = Dictionary(
      fields.map { (($0["code"] as? String ?? ""), ($0["value"] as? String ?? "")) }
    ) { first, _ in first }
    #expect(
      found == Dictionary(uniqueKeysWithValues: fixture.values.map { ($0.key.text, $0.value) }))
    let named = try #require(object["notInOso"] as? [String])
    #expect(Set(named).isSubset(of: found.keys))
    #expect(named.contains("c03.nationaliteit"))
  }

  @Test func `what was taken out of a text is not in it`() throws {
    let bytes = try PortabilityJSON.bytes(of: try extract(), madeOn: OsoFixture.madeOn)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Bo"))
  }

  static let page = """
    {
      "categories" : [
        {
          "code" : "C01",
          "documents" : [

          ],
          "entries" : [

          ],
          "label" : "Identiteit",
          "sheets" : [
            {
              "fields" : [
                {
                  "code" : "c01.geboortedatum",
                  "label" : "Geboortedatum",
                  "source" : "ouder",
                  "statements" : [
                    "Het was de \\"vierde\\" / vijfde."
                  ],
                  "text" : "03-04-2017",
                  "value" : "2017-04-03"
                }
              ],
              "record" : "0000000000001"
            }
          ]
        },
        {
          "code" : "C14",
          "documents" : [
            {
              "date" : "2026-11-22",
              "fileType" : "pdf",
              "record" : "0000000000003",
              "size" : 120,
              "source" : "ouder",
              "statements" : [

              ],
              "title" : "Brief"
            }
          ],
          "entries" : [
            {
              "date" : "2026-11-22",
              "record" : "0000000000002",
              "source" : "leerling",
              "statements" : [

              ],
              "text" : [
                {
                  "text" : "Sanne en "
                },
                {
                  "bar" : [
                    "over een ander kind"
                  ]
                },
                {
                  "text" : " speelden."
                }
              ],
              "title" : "Gesprek"
            }
          ],
          "label" : "Gespreksverslagen",
          "sheets" : [

          ]
        }
      ],
      "format" : "dossierkast-extract",
      "madeOn" : "2026-11-22",
      "notInOso" : [
        "c03.nationaliteit"
      ],
      "pupil" : "000000000002d",
      "version" : 1
    }

    """
}
