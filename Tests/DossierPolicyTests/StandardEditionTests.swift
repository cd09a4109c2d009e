import DossierCore
import DossierPolicy
import Testing

/// Another edition of a standard is another file, and a wrong one is no edition.
struct StandardEditionTests {
  private func texts() throws -> [String: String] {
    let oso = try StandardFiles.text("oso-2019.1.yaml")
    let next = oso.replacing("2019.1.1", with: "2027.0.1").replacing("2019.1", with: "2027.0")
      .replacing("gegevensset/2019/", with: "gegevensset/2027/")
      .replacing("2019-04-15", with: "2027-08-01")
    return [
      "edexml-2.1.yaml": try StandardFiles.text("edexml-2.1.yaml"), "oso-2019.1.yaml": oso,
      "oso-2027.0.yaml": next,
    ]
  }

  @Test(arguments: [
    ("2018-01-01", "2019.1"), ("2027-07-31", "2019.1"), ("2027-08-01", "2027.0"),
    ("2030-01-01", "2027.0"),
  ])
  func `a file is made in the edition of its day`(day: String, version: String) throws {
    let standards = try StandardFiles.read(texts())
    let day = try #require(CalendarDate(iso: day))
    #expect(standards.oso(on: day).version == version)
    #expect(standards.oso.map(\.version) == ["2019.1", "2027.0"])
  }

  static let mistakes: [(String, String, String, PolicyMistake.Kind, Int, Int)] = [
    ("oso-2019.1.yaml", "validatie:", "validate:", .missingKey("validatie"), 7, 1),
    (
      "oso-2019.1.yaml", "validatie:", "validatiee:",
      .unknownKey("validatiee", meant: "validatie"), 9, 1
    ),
    ("oso-2019.1.yaml", "{0: 0, 1: 2, 2: 1}", "{0: 0, 1: 2}", .missingKey("2"), 26, 13),
    (
      "oso-2019.1.yaml", "{0: 0, 1: 2, 2: 1}", "{0: 0, 1: 2, 2: 2}",
      .valueTwice(key: "geslacht", value: "2"), 26, 29
    ),
    (
      "oso-2019.1.yaml", "toetsen_schooljaren: 3", "toetsen_schooljaren: 4",
      .notNumber(key: "toetsen_schooljaren", value: "4", lowest: 1, highest: 3), 14, 22
    ),
    (
      "oso-2019.1.yaml", "[pdf, jpg,", "[pdf, pdf,", .valueTwice(key: "bijlage", value: "pdf"), 35,
      18
    ),
    (
      "oso-2019.1.yaml", "cat_vve: OPTIONEEL", "cat_vve: SOMS",
      .notOneOf(key: "cat_vve", value: "SOMS", allowed: ["VERPLICHT", "OPTIONEEL", "VERBODEN"]),
      48, 74
    ),
    ("oso-2019.1.yaml", ", cat_vve: OPTIONEEL", "", .missingKey("cat_vve"), 47, 18),
    (
      "oso-2019.1.yaml", "[c01.achternaam]", "[achternaam]", .badCode(.field, "achternaam"), 53, 18
    ),
    ("edexml-2.1.yaml", "2024-2025", "2024-2026", .badSchoolYear("2024-2026"), 10, 21),
    ("edexml-2.1.yaml", "2024-2025", "1980-1981", .schoolYearsNotInOrder, 10, 21),
    (
      "edexml-2.1.yaml", "[[c01.achternaam, c01.roepnaam]]", "[[c05.bsn]]",
      .mandatoryOutsideSet("c05.bsn"), 20, 16
    ),
  ]

  @Test(arguments: mistakes)
  func `what is wrong is told with its place`(
    file: String, old: String, new: String, kind: PolicyMistake.Kind, line: Int, column: Int
  ) throws {
    let found = try StandardFiles.mistakes(in: file, old, new)
    #expect(
      found.contains(
        PolicyMistake(place: Place(file: file, line: line, column: column), kind: kind)),
      "\(found.map(\.sentence))")
    #expect(found.allSatisfy { !$0.kind.sentence.isEmpty })
  }

  @Test func `a set never holds more than the rule lets it`() throws {
    let found = try StandardFiles.mistakes(
      in: "edexml-2.1.yaml", "c12.start_groep3", "c06.telefoon")
    #expect(found.contains { $0.sentence.contains("c06.telefoon") })
  }

  @Test func `two editions that cannot be told apart are refused, and so is none at all`() throws {
    var texts = try texts()
    texts["oso-2027.0.yaml"] = texts["oso-2019.1.yaml"]
    let twice = #expect(throws: PolicyMistakes.self) { try StandardFiles.read(texts) }
    #expect(
      twice?.all.map(\.kind) == [
        .editionTwice(key: "versie", value: "2019.1"),
        .editionTwice(key: "maken_vanaf", value: "2019-04-15"),
      ])
    texts["oso-2019.1.yaml"] = nil
    texts["oso-2027.0.yaml"] = nil
    let none = #expect(throws: PolicyMistakes.self) { try StandardFiles.read(texts) }
    #expect(none?.all.map(\.kind) == [.standardMissing("oso")])
  }
}
