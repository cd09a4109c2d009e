import DossierCore
import DossierExchange
import Testing

@Suite struct CsvMappingFileTests {
  static let example = """
    # Ouders uit het leerlingadministratiesysteem
    [bestand]
    scheidingsteken = ";"
    codering = "Windows-1252"   # zoals de export
    datum = "d-m-jjjj"

    [kolommen]
    "Leerlingnummer" = "leerling.nummer"
    Geboren = 'leerling.geboortedatum'
    "Achternaam \\"O1\\"" = "ouder1.achternaam"
    "Gezag O1" = "ouder1.gezag"
    "Start" = "c10.start"

    [datums]
    "Start" = "jjjjmmdd"

    [codes.gezag]
    "J" = "gezamenlijk"
    "N" = "nee"

    [codes."c01.geslacht"]
    "M" = "man"
    """

  @Test func `a mapping file becomes the mapping it describes`() throws {
    let mapping = try CsvMappingFile.parse(Self.example)
    #expect(mapping.delimiter == .semicolon)
    #expect(mapping.encoding == .windows1252)
    #expect(mapping.dateForm == CsvDateForm(pattern: "d-m-jjjj"))
    #expect(
      mapping.columns == [
        .init(header: "Leerlingnummer", target: .pupil(.pupilNumber)),
        .init(header: "Geboren", target: .pupil(.birthDate)),
        .init(header: "Achternaam \"O1\"", target: .guardian(1, .surname)),
        .init(header: "Gezag O1", target: .guardian(1, .authority)),
        .init(
          header: "Start", target: .field("c10.start"), dateForm: CsvDateForm(pattern: "jjjjmmdd")),
      ])
    #expect(
      mapping.codeTables == [
        "gezag": ["J": "gezamenlijk", "N": "nee"], "c01.geslacht": ["M": "man"],
      ])
  }

  private static let mistakes: [(String, Int, Int, CsvMappingMistake.Problem)] = [
    ("naam\n", 1, 5, .malformedLine),
    ("[kolommen\n", 1, 10, .malformedLine),
    ("[kolommen]\na = b\n", 2, 5, .unquotedValue),
    ("[kolommen]\na = \"b\n", 2, 5, .unterminatedText),
    ("[kolommen]\na = \"leerling.\\x\"\n", 2, 16, .unknownEscape),
    ("[kolommen]\na = \"leerling.sleutel\" b\n", 2, 24, .textBehind),
    ("[iets]\n", 1, 1, .unknownSection("iets")),
    ("[codes]\n", 1, 1, .unknownSection("codes")),
    ("[bestand]\n\n[bestand]\n", 3, 1, .repeatedSection("bestand", firstLine: 1)),
    ("a = \"b\"\n", 1, 1, .unknownKey("a")),
    ("[bestand]\nkleur = \"b\"\n", 2, 1, .unknownKey("kleur")),
    ("[bestand]\nscheidingsteken = \"|\"\n", 2, 19, .unknownDelimiter("|")),
    ("[bestand]\ncodering = \"ebcdic\"\n", 2, 12, .unknownEncoding("ebcdic")),
    ("[bestand]\ndatum = \"dd-mm-jj\"\n", 2, 9, .malformedDateForm("dd-mm-jj")),
    ("[kolommen]\na = \"leerling.haar\"\n", 2, 5, .unknownTarget("leerling.haar")),
    ("[kolommen]\na = \"ouder0.naam\"\n", 2, 5, .unknownTarget("ouder0.naam")),
    ("[kolommen]\na = \"C01.roepnaam\"\n", 2, 5, .unknownTarget("C01.roepnaam")),
    (
      "[kolommen]\na = \"leerling.bsn\"\nb = \"leerling.bsn\"\n", 3, 5,
      .repeatedTarget("leerling.bsn", firstLine: 2)
    ),
    (
      "[kolommen]\na = \"leerling.bsn\"\na = \"leerling.eckid\"\n", 3, 1,
      .repeatedKey("a", firstLine: 2)
    ),
    ("[datums]\na = \"dd-mm-jjjj\"\n", 2, 1, .unknownColumn("a")),
    ("[codes.gezag]\nJ = \"misschien\"\n", 2, 5, .unknownMeaning("misschien")),
    ("[codes.relatie]\nJ = \"oom\"\n", 2, 5, .unknownMeaning("oom")),
    ("", 1, 1, .noColumns),
    ("[kolommen]\na = \"ouder.relatie\"\n", 1, 1, .noPupilColumn),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told with line and column`(
    text: String, line: Int, column: Int, problem: CsvMappingMistake.Problem
  ) throws {
    let expected = CsvMappingMistake(line: line, column: column, problem: problem)
    #expect(throws: CsvMappingMistakes(mistakes: [expected])) { try CsvMappingFile.parse(text) }
  }

  @Test func `all mistakes are told at once, in the order of the file`() throws {
    let text = "[kolommen]\na = b\nc = \"leerling.haar\"\n[iets]\n"
    do {
      _ = try CsvMappingFile.parse(text)
      Issue.record("a mapping with three mistakes was read")
    } catch {
      #expect(error.mistakes.map(\.line) == [2, 3, 4])
    }
  }

  @Test func `a file larger than any mapping is refused`() {
    #expect(throws: CsvMappingMistakes.self) {
      try CsvMappingFile.parse(String(repeating: "#\n", count: 200_000))
    }
  }
}
