import DossierCore
import Testing

/// The editions that come with the program say what the standards say.
struct StandardFileTests {
  /// The table of the standard: M mandatory, o optional, X forbidden.
  static let table: [(OsoProfile, String)] = [
    // metadata, view, school, pupil, guardians, early, years, advice, support, absence, final,
    // tests, plans, marks, vocational, attachments
    (.primaryTransfer, "MMMMM oMM oo oooo Xo"),
    (.secondaryTransfer, "MMMMM XMM oo oooo Xo"),
    (.supportNetwork, "MoMMM oMo Mo Xooo Xo"),
    (.portability, "MoMMo ooo oo oooo Xo"),
    (.directPortability, "MoMMo ooo oo oooo Xo"),
  ]

  static let letters: [Character: OsoCategoryStatus] = [
    "M": .mandatory, "o": .optional, "X": .forbidden,
  ]

  @Test(arguments: table)
  func `the profile has the status of the standard`(profile: OsoProfile, row: String) throws {
    let expected = row.filter { $0 != " " }.compactMap { Self.letters[$0] }
    let rules = try StandardFiles.read().oso(on: .latest).rules(of: profile)
    #expect(OsoCategory.allCases.map(rules.status(of:)) == expected)
  }

  static let kinds: [(OsoProfile, String, String)] = [
    (.primaryTransfer, "overstapdossier", "POPO"), (.secondaryTransfer, "overstapdossier", "POVO"),
    (.supportNetwork, "swv-dossier", "POSWV"), (.portability, "overstapdossier", "OVERIG"),
    (.directPortability, "overstapdossier", "OVERIG"),
  ]

  @Test(arguments: kinds)
  func `the profile has the names of the standard`(
    profile: OsoProfile, handover: String, kind: String
  ) throws {
    let rules = try StandardFiles.read().oso(on: .latest).rules(of: profile)
    #expect(rules.handover == handover)
    #expect(rules.transferKind == kind)
  }

  static let transfer: [[FieldCode]] = [
    ["c01.achternaam"], ["c01.voornamen"], ["c01.geboortedatum"], ["c12.groep"],
    ["c12.jaargroep"], ["c06.naam"], ["c06.gezag"],
  ]
  static let report: [[FieldCode]] =
    transfer + [
      ["c05.bsn", "c05.onderwijsnummer"], ["c12.instroom"], ["c27.inzage"], ["c27.akkoord"],
    ]
  static let mandatory: [(OsoProfile, [[FieldCode]])] = [
    (.primaryTransfer, report),
    (.secondaryTransfer, report + [["c04.leerlingnummer"], ["c10.advies"]]),
    (.supportNetwork, transfer + [["c13.vastgesteld"]]),
    (.portability, [["c01.achternaam"]]), (.directPortability, [["c01.achternaam"]]),
  ]

  @Test(arguments: mandatory)
  func `the profile asks what the standard asks`(
    profile: OsoProfile, fields: [[FieldCode]]
  ) throws {
    let rules = try StandardFiles.read().oso(on: .latest).rules(of: profile)
    #expect(rules.requirements(addressIsSecret: true) == fields)
    let address: [[FieldCode]] = [
      ["c02.straat"], ["c02.huisnummer"], ["c02.postcode"], ["c02.plaats"],
    ]
    #expect(
      rules.requirements(addressIsSecret: false) == fields + (profile.isTransfer ? address : []))
  }

  @Test func `the codes are those of the official lists`() throws {
    let oso = try StandardFiles.read().oso(on: .latest)
    #expect(oso.version == "2019.1")
    #expect(oso.testYears == 3)
    #expect(oso.absenceMonths == 12)
    // Code list 14 has 1 for a girl and 2 for a boy; a dossier (ISO 5218) the other way round.
    #expect(oso.codes.sexes == ["0": "0", "1": "2", "2": "1"])
    #expect(oso.codes.agreements == ["ja": "Ja", "nee": "Nee", "onbekend": "Onbekend"])
    #expect(oso.codes.relations == ["1": "1", "2": "2", "3": "3"])
    #expect(oso.codes.yearGroups.isSuperset(of: ["0", "1", "8", "11", "16", "S", "P"]))
    #expect(oso.codes.advice.count == 24)
    #expect(OsoWord.allCases.allSatisfy { !oso.codes.word($0).isEmpty })
  }

  @Test func `the sets for suppliers are those of the rule`() throws {
    let edexml = try StandardFiles.read().edexml(on: .latest)
    #expect(edexml.version == "2.1")
    #expect(edexml.schoolYears == 1991...2024)
    for profile in SupplierProfile.allCases {
      #expect(edexml.set(profile).fields == profile.fields)
    }
    #expect(edexml.set(.small).mandatory == [["c01.achternaam", "c01.roepnaam"]])
    #expect(
      edexml.set(.monitoring).mandatory == [
        ["c01.roepnaam"], ["c01.geboortedatum"], ["c01.geslacht"], ["c12.jaargroep"],
      ])
  }
}
