import DossierCore
import Testing

@testable import DossierExchange

/// A test travels in the block of the standard, and is a report that people read on either side.
struct OsoTestTests {
  static let full = """
    Code: RW2006-12-155
    Leergebied: rekenen
    Versie: B8-digi S(B)O
    Jaargroep: 8
    Didactische leeftijd: 60
    Afgenomen door: Mevr. de Graaf
    Functie: leerkracht
    Aantal opgaven: 60
    Aantal goed: 51
    Vaardigheidsscore: 90.5
    Vaardigheidsschaal: 110
    Score: AE; Landelijk; B; Geen nadere kwalificatie
    Score: DLE; Landelijk; 40
    Onderdeel: RW-1; Getallen
    Aantal goed: 20
    Score: AE; Landelijk; A
    Opmerking: Zij werkte rustig.

    Zij had één keer hulp nodig: bij som 3.
    """

  private static func fixture(_ text: String, on day: String = "2026-02-03") throws -> OsoFixture {
    var fixture = OsoFixture()
    var entry = try OsoRecordTests.entry(
      90, text, on: try #require(CalendarDate(iso: day)))
    entry.title = "Rekenen-Wiskunde"
    fixture.entries["C10"] = [entry]
    return fixture
  }

  private static let transfers: [OsoProfile] = [
    .primaryTransfer, .secondaryTransfer, .supportNetwork,
  ]

  @Test(arguments: [full, "Code: A", "Code: A\nScore: IV; BB+; III", "Code: A\nOnderdeel: B"])
  func `what reads as a test is written as one and comes back word for word`(
    text: String
  ) throws {
    for profile in [OsoProfile.primaryTransfer, .secondaryTransfer] {
      let export = try Self.fixture(text).export(profile)
      #expect(export.holds("toetslijst"))
      #expect(export.text.contains("<toetsnaam>Rekenen-Wiskunde<"))
      #expect(export.text.contains("<afnamedatum>2026-02-03<"))
      #expect(!export.text.contains("C10-verslag"))
      #expect(export.contents.flatMap(\.items).contains(.record(RecordID(number: 90))))
      let file = try OsoImportFixture.read(export.xml)
      let found = file.entries.filter { $0.title == "Rekenen-Wiskunde" }
      #expect(found.map(\.category) == ["C10"])
      #expect(found.map(\.text) == [text])
      #expect(found.map(\.date.iso) == ["2026-02-03"])
    }
  }

  @Test(arguments: [
    ("Code: A\nScore: IV; BB+; III", false), ("Code: A\nOpmerking: Met Bas samen.", true),
    ("Code: A\nAfgenomen door: juf Anna", true), ("Code A", true),
  ])
  func `codes and numbers name nobody else, words may`(text: String, mayMention: Bool) throws {
    let file = try OsoImportFixture.read(Self.fixture(text).export(.primaryTransfer).xml)
    let found = try #require(file.entries.first { $0.title == "Rekenen-Wiskunde" })
    #expect(found.mayMentionOthers == mayMention)
  }

  @Test(
    .enabled(if: OsoSchema.canValidate, "xmllint or the schema is absent"), arguments: transfers)
  func `a file with a test is valid`(profile: OsoProfile) throws {
    let export = try Self.fixture(Self.full).export(profile)
    #expect(export.holds("toets"))
    #expect(try OsoSchema.complaints(export) == "")
  }

  @Test(.tags(.`L-14`), arguments: transfers)
  func `a test of an earlier school year stays here`(profile: OsoProfile) throws {
    let early = try Self.fixture(Self.full, on: "2024-07-31").export(profile)
    #expect(!early.holds("toetslijst"))
    #expect(!early.everything.contains("RW2006"))
    let inTime = try Self.fixture(Self.full, on: "2024-08-01").export(profile)
    #expect(inTime.text.contains("<eldtoetscode>RW2006-12-155<"))
  }

  @Test func `a test goes along when other documents are switched off, and not when tests are`()
    throws
  {
    let without = try Self.fixture(Self.full).export(.primaryTransfer, without: [.attachments])
    #expect(without.holds("toetslijst"))
    let closed = try Self.fixture(Self.full).export(.primaryTransfer, without: [.tests])
    #expect(!closed.holds("toetslijst"))
    #expect(!closed.everything.contains("RW2006"))
  }

  @Test(arguments: [
    "Code", "Leergebied: rekenen", "Code: A\nZij werkte rustig.", "Code: A\nAantal goed: veel",
    "Code: A\nJaargroep: 99", "Code: A\nCode: B", "Code: A\nScore: AE; Landelijk",
    "Code: A\nFunctie: leerkracht", "Code: A\nOnderdeel: B\nLeergebied: rekenen", "Code:", "",
    "Code: A\nVaardigheidsscore: 1e9",
  ])
  func `what says anything else is a report`(text: String) throws {
    #expect(OsoTest(text: text, in: TrialStandards.oso) == nil)
    guard !text.isEmpty else { return }
    let export = try Self.fixture(text).export(.primaryTransfer)
    #expect(!export.holds("toetslijst"))
    #expect(export.text.contains("C10-verslag-1.txt"))
  }

  @Test(arguments: 0..<60)
  func `whatever a test says, its lines say it too`(round: Int) {
    var generator = TestGenerator(seed: UInt64(round) + 900)
    var test = OsoTest(facts: [.code: "T\(round)"])
    for element in [OsoTestElement.area, .version, .abilityScale] where generator.next() % 2 == 0 {
      if element == .abilityScale {
        test.result.counts[element] = Self.word(&generator)
      } else {
        test.facts[element] = Self.word(&generator)
      }
    }
    for _ in 0..<(generator.next() % 3) {
      test.parts.append(OsoTest.Part(code: Self.word(&generator)))
    }
    let score = OsoTest.Score(
      code: Self.word(&generator), group: Self.word(&generator), value: Self.word(&generator))
    if test.parts.isEmpty {
      test.result.scores = [score]
    } else {
      test.parts[0].result.scores = [score]
    }
    #expect(OsoTest(text: test.text, in: TrialStandards.oso) == test)
  }

  @Test func `the outcome of the final test travels in words`() throws {
    let fixture = OsoFixture().setting("c10.doorstroomtoets", "Kanarie 204")
    let export = try fixture.export(.secondaryTransfer)
    #expect(export.everything.contains("Kanarie 204"))
    #expect(export.reason("c10.doorstroomtoets") == nil)
    let file = try OsoImportFixture.read(export.xml)
    #expect(file.entries.contains { $0.category == "C10" && $0.text.contains("Kanarie 204") })
    let network = try fixture.export(.supportNetwork)
    #expect(!network.everything.contains("Kanarie 204"))
    #expect(network.reason("c10.doorstroomtoets") == .categoryForbidden)
  }

  /// Words with the signs that divide the lines of a report, but for those that divide its words.
  private static func word(_ generator: inout TestGenerator) -> String {
    let signs = Array("aZ9:.,-()+<&é".unicodeScalars)
    let picked = (0..<6).map { _ in signs[Int(generator.next() % UInt64(signs.count))] }
    return String(String.UnicodeScalarView(picked))
  }
}

/// The tests of the official example, which nobody here wrote.
@Suite(.enabled(if: OsoSamples.areThere && OsoSchema.canValidate, "the samples are absent"))
struct OsoTestConformanceTests {
  @Test func `the tests of the example travel on as tests and read the same again`() throws {
    let first = try OsoReader(editions: [TrialStandards.oso]).read(OsoSamples.url("full"))
    var fixture = try OsoImportFixture.fixture(first)
    for code in [
      "c12.groep", "c12.instroom", "c27.akkoord", "c04.leerlingnummer",
    ] as [FieldCode] { fixture.values[code] = OsoFixture.pupil[code] }
    // A year after the tests were taken.
    fixture.facts.madeOn = try #require(CalendarDate(iso: "2016-06-01"))
    fixture.values["c27.inzage"] = "2016-05-20"
    let export = try fixture.export(.primaryTransfer)
    #expect(try OsoSchema.complaints(export) == "")
    let second = try OsoImportFixture.read(export.xml)
    let (before, after) = (tests(first), tests(second))
    #expect(before.count >= 3)
    #expect(after == before)
    for code in ["DREM8", "RW2006-12-155", "BLZ07-20-138"] {
      #expect(export.text.contains("<eldtoetscode>\(code)<"))
    }
  }

  /// The day, title and words of each test.
  private func tests(_ file: ImportedFile) -> Set<[String]> {
    Set(
      file.entries.filter {
        $0.category == "C10" && OsoTest(text: $0.text, in: TrialStandards.oso) != nil
      }.map { [$0.date.iso, $0.title, $0.text] })
  }
}
