import DossierCore
import DossierExchange
import Foundation
import Testing

/// The business rules of the standard, asked of the file itself and not of our tables.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: OsoQuestions.xmllint), "no xmllint"))
struct OsoBusinessRuleTests {
  /// What must be true of every file of a transfer, as questions in XPath with plain names.
  static let questions: [String: String] = [
    "OV.MD03": "count(//categorie_uitlevering/*) = 16",
    "OV.OS01": "string-length(//overstap) > 0",
    "OV.SL01": "//huidigeschool/adreslijst/adres",
    "OV.SL02": "//huidigeschool/communicatielijst/communicatie",
    "OV.LL01": "//leerling/voornaam",
    "OV.LL02": "//leerling/geboortedatum",
    "OV.LL03": "not(//geboortemaand)",
    "OV.LL04": "//leerling/adresgeheim",
    "OV.LL05": "//leerling/adreslijst/adres or //leerling/adresgeheim = 'true'",
    "OV.LL06": "not(//leerling/adresgeheim = 'true' and //leerling/adreslijst)",
    "OV.LL07": "not(//postcode4adres)",
    "OV.LL08": """
    not(//communicatie[geheim = 'true' and nummer != '9999999999' \
    and nummer != 'geheim@geheim.geheim'])
    """,
    "OV.LL10": "not(//geboorteplaats) and not(//nationaliteit)",
    "OV.LL15": "//leerling/verzorgersaansprakelijk",
    "OV.SLP": "//schoolloopbaanlijst/schoolloopbaan",
    "OV.OV01": "//verzorger or //verzorgersaansprakelijk = 'false'",
    "OV.OV03": "not(//verzorger[adresgeheim = 'true' and adreslijst])",
    "OV.OA04": "not(//contactnodig = 'true' and not(//contactpersoon and //contacttelefoon))",
    "OV.EB": "not(//eindtoets_basisonderwijs)",
    "OPT-UIT": """
    not(//cat_verzuim = 'OPT-UIT' and //verzuim) \
    and not(//cat_onderwijsondersteuning = 'OPT-UIT' and //onderwijsondersteuning) \
    and not(//cat_bijlagedocs = 'OPT-UIT' and //overigdocumentlijst) \
    and not(//cat_vve = 'OPT-UIT' and (//voorschools or //naampeuterspeelzaal))
    """,
  ]

  /// What also holds of a report to a school, and what of a package for the support network.
  static let ofReports: [String: String] = [
    "OV.IZ02": "//inzage/inzage = 'true'",
    "OV.IZ03": "//inzage/inzagedatum",
    "OV.IZ04": "//inzage/akkoord",
    "OV.LL12": "//leerling/bsn or //leerling/onderwijsnummer",
    "OV.LL14": "//leerling/datuminschrijving",
    "OV.OA03": "//overstapadvies/contactnodig",
    "soort": "//overdrachtsoort = 'overstapdossier'",
  ]
  static let ofSecondary: [String: String] = [
    "OV.LL13": "//leerling/leerlingid",
    "OV.OA02": "//overstapadvies/advies",
    "OV.VV01": "not(//voorschools) and not(//naampeuterspeelzaal)",
    "soort": "//overstap = 'POVO'",
  ]
  static let ofNetwork: [String: String] = [
    "PaO.LL12": "not(//bsn) and not(//onderwijsnummer)",
    "PaO.SO": "//overdrachtsoort = 'swv-dossier' and //overstap = 'POSWV'",
    "PaO.OO": "//onderwijsondersteuning/*",
  ]

  static let cases: [(OsoProfile, [[String: String]])] = [
    (.primaryTransfer, [questions, ofReports]),
    (.secondaryTransfer, [questions, ofReports, ofSecondary]),
    (.supportNetwork, [questions, ofNetwork]),
  ]

  @Test(arguments: cases)
  func `every rule of the profile holds`(
    profile: OsoProfile, rules: [[String: String]]
  ) throws {
    let standard = TrialStandards.oso.rules(of: profile)
    for (index, fixture) in try variants().enumerated() {
      let optional = Set(OsoCategory.allCases.filter { standard.status(of: $0) == .optional })
      let exports = [
        try fixture.export(profile),
        try fixture.without("c13.vastgesteld").export(
          profile == .supportNetwork ? .primaryTransfer : profile,
          without: profile == .supportNetwork ? [] : optional),
      ]
      for (name, question) in rules.flatMap({ $0 }) {
        let holds = try OsoQuestions.answer(question, of: exports[0])
        #expect(holds, "\(name), variant \(index)")
        guard profile != .supportNetwork else { continue }
        #expect(try OsoQuestions.answer(question, of: exports[1]), "\(name), \(index) without")
      }
    }
  }

  /// Usual, with a secret address, with everything the policy knows, and without a contact.
  private func variants() throws -> [OsoFixture] {
    var silent = OsoFixture()
    silent.facts.contact = nil
    return [
      OsoFixture(), OsoFixture().setting("c02.adres_geheim", "ja"),
      OsoFixture().with(try PolicyCanaries.values()), silent,
    ]
  }
}

/// Asks questions of a file with a program that is not ours.
enum OsoQuestions {
  static let xmllint = "/usr/bin/xmllint"

  static func answer(_ question: String, of export: OsoExport) throws -> Bool {
    // Plain names find nothing in a default namespace.
    let plain = export.text.replacing(#/ xmlns="[^"]*"/#, with: "")
    let (output, _) = try withFile(plain) { file in
      try Tool.run(xmllint, ["--nonet", "--xpath", "boolean(\(question))", file.path])
    }
    return String(decoding: output, as: UTF8.self).hasPrefix("true")
  }
}
