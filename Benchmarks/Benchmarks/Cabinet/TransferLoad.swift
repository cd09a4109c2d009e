import DossierCore
import DossierExchange
import DossierPolicy
import Foundation

/// A pupil with a thick dossier whose file goes to another school.
enum TransferLoad {
  /// Two hundred reports of a page each, and what must be in a file.
  static func extract() -> DossierExtract {
    let sheets: [(CategoryCode, [FieldCode: String])] = [
      (
        "C01",
        [
          "c01.achternaam": "Voorbeeld", "c01.voornamen": "Kim", "c01.roepnaam": "Kim",
          "c01.geboortedatum": "2017-04-03",
        ]
      ),
      (
        "C02",
        [
          "c02.straat": "Dorpsstraat", "c02.huisnummer": "12", "c02.postcode": "9999ZZ",
          "c02.plaats": "Stitswerd",
        ]
      ),
      ("C05", ["c05.bsn": "999900006"]), ("C06", ["c06.naam": "Voorbeeld", "c06.gezag": "ja"]),
      ("C10", [:]),
      ("C12", ["c12.groep": "5a", "c12.jaargroep": "5", "c12.instroom": "2021-08-01"]),
      ("C13", ["c13.vastgesteld": "2026-03-01"]),
    ]
    var parts = sheets.enumerated().map { number, sheet in
      var part = ExtractPart(category: sheet.0, label: sheet.0.text)
      let fields = sheet.1.sorted { $0.key < $1.key }.map { code, value in
        ExtractField(code: code, label: code.text, value: value, text: value, source: .staff)
      }
      part.sheets = [ExtractSheet(record: RecordID(number: Int64(number + 1)), fields: fields)]
      return part
    }
    let page = String(repeating: "Kim werkt goed mee en vraagt om uitleg. ", count: 100)
    for number in 0..<200 {
      guard let text = RedactedText(page, without: []),
        let place = parts.firstIndex(where: { $0.category == (number % 2 == 0 ? "C10" : "C13") })
      else { continue }
      parts[place].entries.append(
        ExtractEntry(
          record: RecordID(number: Int64(1_000 + number)), date: madeOn.adding(days: -number),
          title: "Verslag \(number)", text: text, source: .staff))
    }
    return DossierExtract(pupil: PupilID(number: 7), parts: parts)
  }

  /// What the file says beside the dossier.
  static func facts() throws -> OsoFacts {
    var facts = OsoFacts(
      school: OsoSchool(name: "De Regenboog", brin: try BRIN("99ZZ")), madeOn: madeOn,
      software: OsoSoftware(version: "bench"),
      standard: try StandardReader.read(folderAt: standards.path).oso(on: madeOn))
    facts.school.address = OsoAddress(
      street: "Schoolstraat", houseNumber: "1", postcode: "9998ZA", town: "Rottum")
    facts.school.phone = try Phone("050-1234567")
    facts.transfer = TransferFacts(
      receiver: "De Wissel",
      view: TransferView(copyGivenOn: madeOn, seenOn: madeOn, agreement: .agreed))
    return facts
  }

  /// The editions of the checkout.
  private static var standards: URL {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appending(path: "Resources/standards")
  }

  private static let madeOn = CalendarDate(dayNumber: 20_779)
}
