import DossierPolicy
import Testing

struct ValueMistakeTests {
  static let cases: [BrokenPolicy] = [
    BrokenPolicy(
      "    naam: Identiteit\n", "    §nam: Identiteit\n", .unknownKey("nam", meant: "naam")),
    BrokenPolicy("    naam: Identiteit\n", "    §qqqqqq: 1\n", .unknownKey("qqqqqq", meant: nil)),
    BrokenPolicy(
      "  - code: C01\n    naam: Identiteit\n", "  - §code: C01\n", .missingKey("naam")),
    BrokenPolicy(
      "    naam: Identiteit\n", "    naam: §[a, b]\n",
      .wrongShape(key: "naam", expected: .text)),
    BrokenPolicy(
      "    velden:\n", "    velden: §geen\n    x:\n",
      .wrongShape(key: "velden", expected: .list)),
    BrokenPolicy(
      "  - code: C01\n", "  - §C00\n  - code: C01\n", .wrongShape(key: nil, expected: .table)),
    BrokenPolicy("    naam: Identiteit\n", "    naam: §''\n", .emptyText(key: "naam")),
    BrokenPolicy(
      "    naam: Identiteit\n", "    naam: §\"Identi\\u202Eteit\"\n", .unprintable(key: "naam")),
    BrokenPolicy(
      "    naam: Identiteit\n", "    naam: §" + String(repeating: "a", count: 201) + "\n",
      .tooLong(key: "naam", limit: 200)),
    BrokenPolicy(
      "documenten: ja", "documenten: §yes", .notYesNo(key: "documenten", value: "yes")),
    BrokenPolicy(
      "maanden: 60", "maanden: §zestig",
      .notNumber(key: "maanden", value: "zestig", lowest: 0, highest: 1200)),
    BrokenPolicy(
      "maanden: 60", "maanden: §+60",
      .notNumber(key: "maanden", value: "+60", lowest: 0, highest: 1200)),
    BrokenPolicy(
      "verzoek_dagen: 28", "verzoek_dagen: §29",
      .notNumber(key: "verzoek_dagen", value: "29", lowest: 1, highest: 28)),
    BrokenPolicy(
      "verzoek_termijn: dagen", "verzoek_termijn: §weken",
      .notOneOf(key: "verzoek_termijn", value: "weken", allowed: ["dagen", "maand"])),
    BrokenPolicy(
      "kopie_tarief_cent: 0", "kopie_tarief_cent: §4,50",
      .notNumber(key: "kopie_tarief_cent", value: "4,50", lowest: 0, highest: 5000)),
    BrokenPolicy(
      "pakket_dagen: 30", "pakket_dagen: §93",
      .notNumber(key: "pakket_dagen", value: "93", lowest: 1, highest: 92)),
    BrokenPolicy(
      "  pakket_dagen: 30", "  §pakketdagen: 30",
      .unknownKey("pakketdagen", meant: "pakket_dagen")),
    BrokenPolicy(
      "soort: tekst", "soort: §teks",
      .notOneOf(
        key: "soort", value: "teks",
        allowed: [
          "tekst", "memo", "datum", "keuze", "ja_nee", "getal", "bsn", "onderwijsnummer",
          "postcode", "telefoon", "email", "voorletters", "groep", "groepen", "school",
        ])),
    BrokenPolicy(
      "overstap_toestemming: [VOVO]", "overstap_toestemming: [§VOHO]",
      .notOneOf(
        key: "overstap_toestemming", value: "VOHO", allowed: ["POPO", "POVO", "POSWV", "VOVO"])),
    BrokenPolicy(
      "\ntermijnen:\n", "\n§termijn:\n", .unknownKey("termijn", meant: "termijnen")),
    BrokenPolicy(
      "  bronsystemen: [] ", "  §bronsysteem: [] ",
      .unknownKey("bronsysteem", meant: "bronsystemen")),
  ]

  @Test(arguments: cases)
  func `a wrong key or value is told with its line and column`(broken: BrokenPolicy) throws {
    let (all, expected) = try PolicyTexts.mistakes(of: broken)
    #expect(all.contains(expected), "\(expected) in \(all)")
  }

  @Test func `a date of the board that does not exist is told where it stands`() throws {
    let broken = BrokenPolicy(
      "evaluatie: 2024-04-30", "evaluatie: §2024-04-31",
      .notDate(key: "evaluatie", value: "2024-04-31"))
    let (text, place) = try broken.written(in: PolicyTexts.board(), named: "oarsprong.yaml")
    let all = PolicyTexts.mistakes([
      "oarsprong.yaml": text, "defaults.yaml": try PolicyTexts.defaults(),
    ])
    #expect(all == [PolicyMistake(place: place, kind: broken.kind)])
  }

  @Test func `a deviation without a reason or with an unknown part is told`() throws {
    let cases = [
      BrokenPolicy(
        "  - onderwerp: X-07", "  - §onderwerk: X-07", .unknownKey("onderwerk", meant: "onderwerp")),
      BrokenPolicy(
        "    besluit: 2021-04-21\n", "    besluit: §gisteren\n",
        .notDate(key: "besluit", value: "gisteren")),
      BrokenPolicy(
        "niet_in_reglement: [C08", "niet_in_reglement: [§C99",
        .unknownCode(.category, "C99")),
      BrokenPolicy(
        "afwijkingen:\n", "§matrix: {}\nafwijkingen:\n", .belongsInBasis("matrix")),
    ]
    for broken in cases {
      let (text, place) = try broken.written(in: PolicyTexts.board(), named: "oarsprong.yaml")
      let all = PolicyTexts.mistakes([
        "oarsprong.yaml": text, "defaults.yaml": try PolicyTexts.defaults(),
      ])
      #expect(all.contains(PolicyMistake(place: place, kind: broken.kind)), "\(all)")
    }
  }
}
