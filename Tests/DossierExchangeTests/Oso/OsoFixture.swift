import DossierCore
import DossierExchange
import Foundation

/// An invented pupil as an extract to vary, and the facts that go with it.
struct OsoFixture {
  /// The stored values by field; the second guardian has values of their own.
  var values: [FieldCode: String] = Self.pupil
  var secondGuardian: [FieldCode: String] = [:]
  var source = DataSource.guardian
  /// Where single fields came from.
  var sources: [FieldCode: DataSource] = [:]
  /// What the data subject said about single fields.
  var statements: [FieldCode: [String]] = [:]
  /// What people read, where that is not what is stored.
  var texts: [FieldCode: String] = ["c12.groep": "5a"]
  /// Reports and documents by category.
  var entries: [CategoryCode: [ExtractEntry]] = [:]
  var documents: [CategoryCode: [ExtractDocument]] = [:]
  var facts = Self.facts

  static let madeOn = CalendarDate(year: 2026, month: 11, day: 22) ?? .earliest
  static let secondGuardianRecord = RecordID(number: 6_999)

  static let pupil: [FieldCode: String] = [
    "c01.achternaam": "Berg", "c01.voorvoegsel": "van den", "c01.voornamen": "Sanne Lotte",
    "c01.roepnaam": "Sanne", "c01.voorletters": "S.L.", "c01.geslacht": "2",
    "c01.geboortedatum": "2017-04-03",
    "c02.straat": "Dorpsstraat", "c02.huisnummer": "12 b", "c02.postcode": "9999ZZ",
    "c02.plaats": "Stitswerd", "c02.telefoon": "+31612345678", "c02.email": "sanne@example.nl",
    "c02.noodnummer": "+31687654321", "c02.adres_geheim": "nee",
    "c04.leerlingnummer": "2041", "c05.bsn": "999900006",
    "c06.naam": "Berg", "c06.voorvoegsel": "van den", "c06.voorletters": "K.",
    "c06.relatie": "2", "c06.gezag": "ja", "c06.straat": "Dorpsstraat",
    "c06.huisnummer": "12 b", "c06.postcode": "9999ZZ", "c06.plaats": "Stitswerd",
    "c06.telefoon": "+31612345679", "c06.email": "karin@example.nl",
    "c08.instructie": "Zit vooraan", "c10.advies": "42",
    "c11.ongeoorloofd": "3", "c11.gemeld_leerplicht": "2026-03-10",
    "c12.groep": "0000000000001", "c12.jaargroep": "5", "c12.instroom": "2021-08-01",
    "c13.vastgesteld": "2026-09-15", "c13.uitstroom": "vmbo",
    "c27.inzage": "2026-11-20", "c27.akkoord": "ja",
  ]

  static let facts: OsoFacts = {
    var facts = OsoFacts(
      school: OsoSchool(name: "De Wilg", brin: brin), madeOn: madeOn,
      software: OsoSoftware(version: "1.0"), standard: TrialStandards.oso)
    facts.school.address = OsoAddress(
      street: "Schoolstraat", houseNumber: "1", postcode: "9998ZA", town: "Rottum")
    facts.school.phone = phone
    facts.contact = phone.flatMap { OsoContact(name: "M. de Wit", phone: $0) }
    return facts
  }()

  private static let phone = try? Phone("050-1234567")
  private static let brin: BRIN = {
    do { return try BRIN("99XX01") } catch { preconditionFailure("99XX01 is a BRIN.") }
  }()

  /// The extract: a part for each category, in order, and a sheet for each guardian.
  var extract: DossierExtract {
    var parts: [ExtractPart] = []
    let all = Dictionary(grouping: values.keys) { $0.text.split(separator: ".")[0].uppercased() }
    for (index, name) in all.keys.sorted().enumerated() {
      let code = CategoryCode(name.replacing("A", with: "a").replacing("B", with: "b"))
      var part = ExtractPart(category: code, label: name)
      let record = RecordID(number: Int64(index + 1))
      part.sheets = [sheet(record, (all[name] ?? []).sorted().map { ($0, values[$0] ?? "") })]
      if name == "C06", !secondGuardian.isEmpty {
        let fields = secondGuardian.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        part.sheets.append(sheet(Self.secondGuardianRecord, fields))
      }
      parts.append(part)
    }
    for code in Set(entries.keys).union(documents.keys).sorted(by: { $0.text < $1.text }) {
      if !parts.contains(where: { $0.category == code }) {
        parts.append(ExtractPart(category: code, label: code.text))
      }
      guard let place = parts.firstIndex(where: { $0.category == code }) else { continue }
      parts[place].entries = entries[code] ?? []
      parts[place].documents = documents[code] ?? []
    }
    return DossierExtract(pupil: PupilID(number: 77), parts: parts)
  }

  private func sheet(_ record: RecordID, _ fields: [(FieldCode, String)]) -> ExtractSheet {
    ExtractSheet(
      record: record,
      fields: fields.map { code, value in
        ExtractField(
          code: code, label: "veld \(code)", value: value, text: texts[code] ?? value,
          source: sources[code] ?? source, statements: statements[code] ?? [])
      })
  }

  /// The record of a category's first sheet.
  func record(_ category: CategoryCode) -> RecordID? {
    extract.parts.first { $0.category == category }?.sheets.first?.record
  }

  func export(
    _ profile: OsoProfile, without optedOut: Set<OsoCategory> = []
  ) throws -> OsoExport {
    try OsoExport(of: extract, as: profile, with: facts, without: optedOut)
  }

  /// The same without some fields.
  func without(_ codes: FieldCode...) -> OsoFixture {
    with(values.filter { !codes.contains($0.key) })
  }

  func with(_ values: [FieldCode: String]) -> OsoFixture {
    var other = self
    other.values = values
    return other
  }

  func setting(_ code: FieldCode, _ value: String) -> OsoFixture {
    with(values.merging([code: value]) { $1 })
  }
}

extension OsoExport {
  /// The file as text.
  var text: String { String(decoding: xml, as: UTF8.self) }

  /// The file as text, with what the attachments hold behind it.
  var everything: String {
    let pieces = text.split(separator: "<bestandsinhoud>").dropFirst().map { piece in
      String(
        decoding: Data(base64Encoded: String(piece.prefix { $0 != "<" })) ?? Data(), as: UTF8.self)
    }
    return ([text] + pieces).joined(separator: "\n")
  }

  /// Why a field is left out; `nil` when it is not.
  func reason(_ code: FieldCode) -> OsoOmission.Reason? {
    omissions.first { omission in
      if case .field(code, _) = omission.subject { return true }
      return false
    }?.reason
  }

  func holds(_ element: String) -> Bool { text.contains("<\(element)>") }
}
