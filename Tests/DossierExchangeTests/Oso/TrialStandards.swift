import DossierCore

/// Editions for trials, which say what those that come with the program say.
///
/// `StandardFileTests` holds the files of the program to the same tables.
enum TrialStandards {
  static let oso = OsoStandard(
    version: "2019.1", validationVersion: "2019.1.1",
    namespace: "http://www.edustandaard.nl/oso_gegevensset/2019/dossier",
    madeFrom: .earliest, codes: codes, testYears: 3, absenceMonths: 12, profiles: profiles)

  static let edexml = EdexmlStandard(
    version: "2.1", madeFrom: .earliest, schoolYears: 1991...2024, prefixLength: 10,
    sets: [
      .small: EdexmlSet(
        fields: SupplierProfile.small.fields, mandatory: [["c01.achternaam", "c01.roepnaam"]]),
      .monitoring: EdexmlSet(
        fields: SupplierProfile.monitoring.fields,
        mandatory: [
          ["c01.roepnaam"], ["c01.geboortedatum"], ["c01.geslacht"], ["c12.jaargroep"],
        ]),
    ])

  private static let codes = OsoCodes(
    advice: ["40", "42", "60"], earlyProgrammes: Set((1...15).map(String.init)),
    yearGroups: Set(["0", "S", "P"] + (1...8).map(String.init)),
    sexes: ["0": "0", "1": "2", "2": "1"], handovers: ["overstapdossier", "overdrachtbinnenbrin"],
    agreements: ["ja": "Ja", "nee": "Nee", "onbekend": "Onbekend"],
    relations: ["1": "1", "2": "2", "3": "3"],
    attachmentTypes: [
      "pdf", "jpg", "png", "doc", "docx", "odf", "xls", "xlsx", "txt", "ppt", "pptx",
    ],
    words: [
      .schoolPart: "LASLVS", .phone: "telefoon", .email: "e-mail", .work: "werk", .home: "prive",
      .elsewhere: "overig", .visitingAddress: "bezoek", .registeredAddress: "gba",
      .secretPhone: "9999999999", .secretEmail: "geheim@geheim.geheim",
    ])

  /// The statuses of the categories, in their order: M mandatory, o optional, X forbidden.
  private static let statuses: [OsoProfile: String] = [
    .primaryTransfer: "MMMMMoMMooooooXo", .secondaryTransfer: "MMMMMXMMooooooXo",
    .supportNetwork: "MoMMMoMoMoXoooXo", .portability: "MoMMooooooooooXo",
    .directPortability: "MoMMooooooooooXo",
  ]

  private static let letters: [Character: OsoCategoryStatus] = [
    "M": .mandatory, "o": .optional, "X": .forbidden,
  ]

  private static let transfer: [[FieldCode]] = [
    ["c01.achternaam"], ["c01.voornamen"], ["c01.geboortedatum"], ["c12.groep"],
    ["c12.jaargroep"], ["c06.naam"], ["c06.gezag"],
  ]

  private static let report: [[FieldCode]] =
    transfer + [
      ["c05.bsn", "c05.onderwijsnummer"], ["c12.instroom"], ["c27.inzage"], ["c27.akkoord"],
    ]

  private static let profiles: [OsoProfile: OsoProfileRules] = [
    .primaryTransfer: rules(.primaryTransfer, "POPO", report),
    .secondaryTransfer: rules(
      .secondaryTransfer, "POVO", report + [["c04.leerlingnummer"], ["c10.advies"]]),
    .supportNetwork: rules(.supportNetwork, "POSWV", transfer + [["c13.vastgesteld"]]),
    .portability: rules(.portability, "OVERIG", [["c01.achternaam"]]),
    .directPortability: rules(.directPortability, "OVERIG", [["c01.achternaam"]]),
  ]

  private static func rules(
    _ profile: OsoProfile, _ kind: String, _ mandatory: [[FieldCode]]
  ) -> OsoProfileRules {
    let row = (statuses[profile] ?? "").compactMap { letters[$0] }
    return OsoProfileRules(
      handover: profile == .supportNetwork ? "swv-dossier" : "overstapdossier",
      transferKind: kind,
      statuses: Dictionary(uniqueKeysWithValues: zip(OsoCategory.allCases, row)),
      mandatory: mandatory,
      mandatoryAddress: profile.isTransfer
        ? [["c02.straat"], ["c02.huisnummer"], ["c02.postcode"], ["c02.plaats"]] : [])
  }
}
