import DossierCore
import DossierExchange
import Testing

/// No field leaves that is not meant to, and none is left behind without being named.
struct OsoCanaryTests {
  @Test func `the canaries cover the policy`() throws {
    let fields = try PolicyCanaries.fields()
    #expect(fields.count > 130)
    #expect(Set(fields.map(\.code)).count == fields.count)
    #expect(fields.allSatisfy { $0.kind != "keuze" || !$0.choices.isEmpty })
  }

  /// The fields that have a place in the standard; everything else must be named as left out.
  static let placed: Set<FieldCode> = [
    "c01.achternaam", "c01.voorvoegsel", "c01.voornamen", "c01.roepnaam", "c01.voorletters",
    "c01.geslacht", "c01.geboortedatum", "c01.achternaam_officieel", "c01.voorvoegsel_officieel",
    "c02.straat", "c02.huisnummer", "c02.postcode", "c02.plaats", "c02.telefoon", "c02.email",
    "c02.noodnummer", "c02.adres_geheim", "c04.leerlingnummer",
    "c06.naam", "c06.voorvoegsel", "c06.voorletters", "c06.relatie", "c06.gezag", "c06.straat",
    "c06.huisnummer", "c06.postcode", "c06.plaats", "c06.telefoon", "c06.email",
    "c06.adres_geheim",
    "c07a.behoefte", "c07a.hulpmiddelen", "c08.instructie", "c08.extra_tijd",
    "c08.klasorganisatie", "c08.hulpmiddelen", "c10.advies", "c10.toelichting",
    "c11.ongeoorloofd", "c11.gemeld_leerplicht",
    "c12.groep", "c12.jaargroep", "c12.instroom", "c12.uitstroom",
    "c13.vastgesteld", "c13.uitstroom", "c13.belemmerend", "c13.bevorderend",
    "c13.handelingsdeel", "c13.overeenstemming", "c13.evaluatie",
  ]
  static let view: Set<FieldCode> = ["c27.inzage", "c27.akkoord", "c27.reden_niet_akkoord"]
  static let research: Set<FieldCode> = [
    "c09.vraag", "c09.onderzoeksdatum", "c09.conclusie", "c09.advies",
  ]
  static let early: Set<FieldCode> = ["c31.opvang", "c31.programma", "c31.maanden"]

  static let table: [(OsoProfile, Set<FieldCode>)] = [
    (.portability, placed.union(early).union(["c05.bsn"])),
    (.directPortability, placed.union(early)),
    (
      .primaryTransfer,
      placed.union(early).union(view).union(research).union(["c05.bsn", "c10.doorstroomtoets"])
    ),
    (
      .secondaryTransfer,
      placed.union(view).union(research).union(["c05.bsn", "c10.doorstroomtoets"])
    ),
    (.supportNetwork, placed.union(early).union(view).union(research)),
  ]

  @Test(arguments: table)
  func `a field is in the file or named as left out, never both and never neither`(
    profile: OsoProfile, placed: Set<FieldCode>
  ) throws {
    let fixture = OsoFixture().with(try PolicyCanaries.values())
    let export = try fixture.export(profile)
    let left = Set(export.unplaced)
    #expect(left == Set(fixture.values.keys).subtracting(placed))
    for field in try PolicyCanaries.fields() {
      guard let mark = PolicyCanaries.mark(of: field, in: fixture.values),
        field.code != "c11.gemeld_leerplicht"
      else { continue }
      #expect(export.everything.contains(mark) == placed.contains(field.code), "\(field.code)")
    }
  }

  @Test(arguments: OsoProfile.allCases)
  func `nothing is in the file that is not in the extract`(profile: OsoProfile) throws {
    let fixture = OsoFixture().with(try PolicyCanaries.values())
    for field in try PolicyCanaries.fields() {
      let smaller = fixture.without(field.code)
      guard let export = try? smaller.export(profile),
        let mark = PolicyCanaries.mark(of: field, in: fixture.values)
      else { continue }
      #expect(!export.everything.contains(mark), "\(field.code)")
      #expect(!export.unplaced.contains(field.code))
    }
  }
}
