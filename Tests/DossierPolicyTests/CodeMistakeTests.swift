import DossierPolicy
import Testing

struct CodeMistakeTests {
  static let cases: [BrokenPolicy] = [
    BrokenPolicy(
      "\nrollen:\n  - code: BES\n", "\nrollen:\n  §- code: BEZ\n",
      .missingCode(.role, "BES")),
    BrokenPolicy("  - code: C31\n", "  - code: §C32 x\n", .badCode(.category, "C32 x")),
    BrokenPolicy("code: c01.roepnaam", "code: §c02.roepnaam", .badCode(.field, "c02.roepnaam")),
    BrokenPolicy("code: c01.roepnaam", "code: §roepnaam", .badCode(.field, "roepnaam")),
    BrokenPolicy("  C02: {DIR: V", "  §C99: {DIR: V", .unknownCode(.category, "C99")),
    BrokenPolicy("  C02: {DIR: V", "  C02: {§DIRX: V", .unknownCode(.role, "DIRX")),
    BrokenPolicy(
      "alleen: [CLA, DIR, IB]", "alleen: [CLA, §DIRECTEUR, IB]",
      .unknownCode(.role, "DIRECTEUR")),
    BrokenPolicy("doelen: [A1, A3, B2]", "doelen: [A1, §Z9]", .unknownCode(.purpose, "Z9")),
    BrokenPolicy(
      "compartiment: dossier", "compartiment: §kelder", .unknownCode(.compartment, "kelder")),
    BrokenPolicy(
      "alleen_als: c02.adres_geheim", "alleen_als: §c02.geheim",
      .unknownCode(.field, "c02.geheim")),
    BrokenPolicy("      BES: [wijzigen]", "      §BEST: [wijzigen]", .unknownCode(.role, "BEST")),
    BrokenPolicy(
      "goedkeurders: [BES, DIR]", "goedkeurders: [BES, §DUR]", .unknownCode(.role, "DUR")),
  ]

  @Test(arguments: cases)
  func `a code that is double, unknown or missing is told with its place`(
    broken: BrokenPolicy
  ) throws {
    let (all, expected) = try PolicyTexts.mistakes(of: broken)
    #expect(all.contains(expected), "\(expected) in \(all)")
  }

  @Test(arguments: [
    ("  - code: C02\n", "  - code: §C01\n", "- code: C01", PolicyMistake.Family.category, "C01"),
    ("code: c01.roepnaam", "code: §c01.achternaam", "c01.achternaam", .field, "c01.achternaam"),
    ("  - code: ADM\n", "  - code: §LKR\n", "- code: LKR", .role, "LKR"),
    ("{code: A4", "{code: §A1", "{code: A1", .purpose, "A1"),
    ("- {code: log", "- {code: §register", "{code: register", .compartment, "register"),
    (
      "- code: verwerkers", "- code: §datalekregister", "- code: datalek", .register,
      "datalekregister"
    ),
  ])
  func `a double code names the line of the first`(
    original: String, replacement: String, first: String, family: PolicyMistake.Family,
    code: String
  ) throws {
    let line = try PolicyTexts.line(of: first)
    let broken = BrokenPolicy(
      original, replacement, .duplicateCode(family, code, firstLine: line))
    let (all, expected) = try PolicyTexts.mistakes(of: broken)
    #expect(all.contains(expected), "\(expected) in \(all)")
  }

  @Test func `a double key names the line of the first`() throws {
    let line = try PolicyTexts.line(of: "    naam: Identiteit")
    let broken = BrokenPolicy(
      "    naam: Identiteit\n", "    naam: Identiteit\n    §naam: Nogmaals\n",
      .duplicateKey("naam", firstLine: line))
    let (all, expected) = try PolicyTexts.mistakes(of: broken)
    #expect(all == [expected])
  }
}
