import DossierPolicy
import Testing

struct RuleMistakeTests {
  static let cases: [BrokenPolicy] = [
    BrokenPolicy("  C02: {DIR: V", "  C02: {DIR: §R", .badCell("R")),
    BrokenPolicy("  C02: {DIR: V", "  C02: {DIR: §V@X", .badCell("V@X")),
    BrokenPolicy("  C02: {DIR: V", "  C02: {DIR: §V@S@B", .badCell("V@S@B")),
    BrokenPolicy("  C02: {DIR: V", "  C02: {OUD: §V", .cellForNobody(role: "OUD")),
    BrokenPolicy("doelen: [A1, A3, B2]", "doelen: §[]", .noPurpose(category: "C01")),
    BrokenPolicy(
      "- {code: c01.roepnaam, naam: Roepnaam, soort: tekst",
      "- §{code: c01.roepnaam, naam: Roepnaam, soort: keuze",
      .choicesMissing(field: "c01.roepnaam")),
    BrokenPolicy(
      "naam: Roepnaam, soort: tekst", "naam: Roepnaam, soort: tekst, keuzes: §{1: Een}",
      .choicesUnexpected(field: "c01.roepnaam")),
    BrokenPolicy(
      "naam: Roepnaam, soort: tekst", "naam: Roepnaam, soort: tekst, alleen_als: §c02.adres_geheim",
      .conditionWithoutAudience(field: "c01.roepnaam")),
    BrokenPolicy(
      "alleen_als: c02.adres_geheim", "alleen_als: §c02.noodnummer",
      .conditionNotYesNo(field: "c02.straat")),
    BrokenPolicy(
      "- {code: c08.instructie, naam: Wat is nodig in de klas, soort: tekst, lengte: 120",
      "- §{code: c08.instructie, naam: Wat is nodig in de klas, soort: tekst, lengte: 121",
      .instructionNotShort(field: "c08.instructie", limit: 120)),
    BrokenPolicy(
      "naam: Roepnaam, soort: tekst", "naam: Roepnaam, soort: tekst, bronsysteem: §magister",
      .unknownSource(field: "c01.roepnaam", system: "magister")),
    BrokenPolicy(
      "naam: Roepnaam, soort: tekst", "naam: Roepnaam, soort: tekst, bijzonder: §ja",
      .specialFieldOutside(field: "c01.roepnaam")),
    BrokenPolicy("leeftijd_zelf: 16", "leeftijd_zelf: §15", .ownRightsAgeTooLow(15)),
    BrokenPolicy(
      "verzoek_maximum_dagen: 84", "verzoek_maximum_dagen: §27", .maximumBeforeTerm(days: 27)),
    BrokenPolicy(
      "  - code: IB\n    naam: Intern begeleider\n    soort: medewerker\n    bereik: S\n"
        + "    taken: [overstap_inlezen, noodtoegang_gebruiken, beleid_inzien]\n"
        + "    goedkeurders: [DIR, BES]\n"
        + "    goedkeuringen: 2",
      "  - §code: IB\n    naam: Intern begeleider\n    soort: medewerker\n    bereik: S\n"
        + "    taken: [overstap_inlezen, noodtoegang_gebruiken, beleid_inzien]\n"
        + "    goedkeurders: [DIR, BES]\n"
        + "    goedkeuringen: 1",
      .tooFewApprovals(role: "IB", compartment: "shielded")),
    BrokenPolicy(
      "  - code: MT\n    naam: Managementteam\n    soort: medewerker\n    bereik: S\n"
        + "    taken: [noodtoegang_gebruiken, beleid_inzien]\n    goedkeurders: [DIR]",
      "  - §code: MT\n    naam: Managementteam\n    soort: medewerker\n    bereik: S\n"
        + "    taken: [noodtoegang_gebruiken, beleid_inzien]\n    goedkeurders: []",
      .approverMissing(role: "MT")),
    BrokenPolicy(
      "  - code: ICT\n", "  - §code: ICT\n    sluit_uit: []\n",
      .accountManagerHoldsKeys(role: "ICT", compartment: "dossier"),
      andAlso: ("compartimenten: [organisation]", "compartimenten: [dossier, organisation]")),
    BrokenPolicy(
      "beslissers: [BES, DIR]", "beslissers: §[BES, FG]", .officerDecides(role: "FG")),
    BrokenPolicy(
      "  C22: {DIR: s, ICT: s, FG: V}", "  C22: {DIR: s, ICT: s, FG: §W}",
      .officerChanges(role: "FG", code: "C22")),
    BrokenPolicy(
      "  - code: beleid\n", "  - §code: beleid\n",
      .officerChanges(role: "FG", code: "beleid"),
      andAlso: ("FG: [inzien]\n", "FG: [goedkeuren]\n")),
    BrokenPolicy(
      "  - code: FG\n", "  - §code: FG\n", .officerHoldsDossier(role: "FG"),
      andAlso: ("compartimenten: [register, organisation, log]", "compartimenten: [dossier, log]")),
    BrokenPolicy(
      "  - code: FG\n", "  - §code: FG\n", .officerNotSeparate(from: "ICT"),
      andAlso: ("sluit_uit: [DIR, BES, ICT, CLA]", "sluit_uit: [DIR, BES, CLA]")),
    BrokenPolicy(
      "  C02: {DIR: V", "  C02: {SMWX: §V@S", .externalWithoutGrant(role: "SMWX")),
    BrokenPolicy(
      "bewaren: {vanaf: besluit, maanden: 24", "bewaren: §{vanaf: besluit, maanden: 25",
      .notAdmittedKeptTooLong(months: 25)),
    BrokenPolicy(
      "  - {code: T, naam: Toestemming (overig), artikel: O 5.2 D}",
      "  - §{code: A9, naam: Schoolfoto's bestellen, artikel: O 5.1(2)}\n"
        + "  - {code: T, naam: Toestemming (overig), artikel: O 5.2 D}",
      .purposeNotDecided("A9")),
    BrokenPolicy(
      "doelen: [A1, A3, B2]", "doelen: [A1, A3, §C5]", .purposeNotAssessed("C5")),
  ]

  @Test(arguments: cases)
  func `what regulation or law forbids is told with its place`(broken: BrokenPolicy) throws {
    let (all, expected) = try PolicyTexts.mistakes(of: broken)
    #expect(all.contains(expected), "\(expected) in \(all)")
  }

  @Test(arguments: [("dagen", 30, true), ("maand", 30, false), ("maand", 31, true)])
  func `the longest term is never shorter than the first`(
    term: String, maximum: Int, isSound: Bool
  ) throws {
    let defaults = try PolicyTexts.defaults()
      .replacing("verzoek_termijn: dagen", with: "verzoek_termijn: \(term)")
      .replacing("verzoek_maximum_dagen: 84", with: "verzoek_maximum_dagen: \(maximum)")
    let found = PolicyTexts.mistakes([
      "oarsprong.yaml": try PolicyTexts.board(), "defaults.yaml": defaults,
    ])
    #expect(found.map(\.kind) == (isSound ? [] : [.maximumBeforeTerm(days: maximum)]))
  }
}
