import DossierCore

extension PolicyWalk {
  /// The words of an edition for the profiles.
  private static let profiles: [(String, OsoProfile)] = [
    ("po", .primaryTransfer), ("vo", .secondaryTransfer), ("swv", .supportNetwork),
    ("familie", .portability), ("familie_direct", .directPortability),
  ]

  /// One edition of OSO; `nil` when a part of it could not be made.
  mutating func osoEdition(in root: MarkedNode) -> OsoStandard? {
    let keys = [
      "standaard", "versie", "validatie", "naamruimte", "maken_vanaf", "toetsen_schooljaren",
      "verzuim_maanden", "codelijsten", "profielen",
    ]
    guard let table = table(root, keys: keys) else { return nil }
    let version = text("versie", in: table, limit: 20)
    let validation = text("validatie", in: table, limit: 20)
    let namespace = text("naamruimte", in: table)
    let madeFrom = requiredDate("maken_vanaf", in: table)
    // The law lets a report look back no further (L-14): an edition can only narrow it.
    let testYears = number("toetsen_schooljaren", in: table, 1...3)
    let months = number("verzuim_maanden", in: table, 1...12)
    let codes = required("codelijsten", in: table).flatMap { osoCodes(in: $0) }
    let profiles = osoProfiles(in: table)
    guard let version, let validation, let namespace, let madeFrom, let testYears, let months,
      let codes
    else { return nil }
    return OsoStandard(
      version: version, validationVersion: validation, namespace: namespace, madeFrom: madeFrom,
      codes: codes, testYears: testYears, absenceMonths: months, profiles: profiles)
  }

  private mutating func osoCodes(in node: MarkedNode) -> OsoCodes? {
    let keys = [
      "advies", "vve_programma", "jaargroep", "geslacht", "overdracht", "akkoord", "relatie",
      "bijlage", "woorden",
    ]
    guard let table = table(node, named: "codelijsten", keys: keys) else { return nil }
    let words = translations(
      "woorden", in: table, of: OsoWord.allCases.map(\.rawValue), mayShare: true)
    return OsoCodes(
      advice: codeList("advies", in: table), earlyProgrammes: codeList("vve_programma", in: table),
      yearGroups: codeList("jaargroep", in: table),
      sexes: translations("geslacht", in: table, of: ["0", "1", "2"]),
      handovers: codeList("overdracht", in: table),
      agreements: translations("akkoord", in: table, of: ["ja", "nee", "onbekend"]),
      relations: translations("relatie", in: table, of: ["1", "2", "3"]),
      attachmentTypes: codeList("bijlage", in: table),
      words: words.reduce(into: [:]) { result, pair in
        OsoWord(rawValue: pair.key).map { result[$0] = pair.value }
      })
  }

  private mutating func osoProfiles(in root: MarkedNode) -> [OsoProfile: OsoProfileRules] {
    guard let node = required("profielen", in: root),
      let table = table(node, named: "profielen", keys: Self.profiles.map(\.0))
    else { return [:] }
    var found: [OsoProfile: OsoProfileRules] = [:]
    for (key, profile) in Self.profiles {
      found[profile] = required(key, in: table).flatMap { osoRules(in: $0, named: key) }
    }
    return found
  }

  private mutating func osoRules(in node: MarkedNode, named name: String) -> OsoProfileRules? {
    let keys = ["overdracht", "overstap", "categorieen", "verplicht", "verplicht_tenzij_geheim"]
    guard let table = table(node, named: name, keys: keys) else { return nil }
    let handover = text("overdracht", in: table, limit: 40)
    let kind = text("overstap", in: table, limit: 40)
    let statuses = osoStatuses(in: table)
    let mandatory = fieldRows("verplicht", in: table)
    let address = fieldRows("verplicht_tenzij_geheim", in: table, isRequired: false)
    guard let handover, let kind else { return nil }
    return OsoProfileRules(
      handover: handover, transferKind: kind, statuses: statuses, mandatory: mandatory,
      mandatoryAddress: address)
  }

  /// Every category has its status: one that is forgotten would be neither sent nor told.
  private mutating func osoStatuses(
    in profile: MarkedNode
  ) -> [OsoCategory: OsoCategoryStatus] {
    let categories = OsoCategory.allCases.map(\.rawValue)
    guard let node = required("categorieen", in: profile),
      let table = table(node, named: "categorieen", keys: categories)
    else { return [:] }
    let words = PolicyWords.words(OsoCategoryStatus.self).filter { $0.1 != .optedOut }
    var statuses: [OsoCategory: OsoCategoryStatus] = [:]
    for category in OsoCategory.allCases {
      statuses[category] = word(category.rawValue, in: table, words)
    }
    return statuses
  }
}
