import DossierCore

extension PolicyWalk {
  /// One edition of EDEXML with its sets; `nil` when a part of it could not be made.
  mutating func edexmlEdition(in root: MarkedNode) -> EdexmlStandard? {
    let keys = [
      "standaard", "versie", "maken_vanaf", "eerste_schooljaar", "laatste_schooljaar",
      "voorvoegsel_tekens", "sets",
    ]
    guard let table = table(root, keys: keys) else { return nil }
    let version = text("versie", in: table, limit: 20)
    let madeFrom = requiredDate("maken_vanaf", in: table)
    let first = schoolYear("eerste_schooljaar", in: table)
    let last = schoolYear("laatste_schooljaar", in: table)
    let length = number("voorvoegsel_tekens", in: table, 1...200)
    let sets = supplierSets(in: table)
    if let first, let last, last < first {
      report(.schoolYearsNotInOrder, at: (table["laatste_schooljaar"] ?? table).place)
    }
    guard let version, let madeFrom, let first, let last, first <= last, let length else {
      return nil
    }
    return EdexmlStandard(
      version: version, madeFrom: madeFrom, schoolYears: first...last, prefixLength: length,
      sets: sets)
  }

  private mutating func schoolYear(_ key: String, in table: MarkedNode) -> Int? {
    guard let node = required(key, in: table), let text = text(of: node, key: key) else {
      return nil
    }
    if let year = SchoolYear(text), year.description == text { return year.startYear }
    report(.badSchoolYear(text), at: node.place)
    return nil
  }

  private mutating func supplierSets(in root: MarkedNode) -> [SupplierProfile: EdexmlSet] {
    guard let node = required("sets", in: root),
      let table = table(node, named: "sets", keys: SupplierProfile.allCases.map(\.rawValue))
    else { return [:] }
    var sets: [SupplierProfile: EdexmlSet] = [:]
    for profile in SupplierProfile.allCases {
      sets[profile] = required(profile.rawValue, in: table).flatMap {
        supplierSet(in: $0, of: profile)
      }
    }
    return sets
  }

  /// An edition may ask less of a pupil than the rule lets it, and never more (R-O-5.3-C).
  private mutating func supplierSet(
    in node: MarkedNode, of profile: SupplierProfile
  ) -> EdexmlSet? {
    guard let table = table(node, named: profile.rawValue, keys: ["velden", "verplicht"]) else {
      return nil
    }
    let words = profile.fields.sorted().map { ($0.text, $0) }
    let fields = Set(self.words("velden", in: table, words))
    let rows = fieldRows("verplicht", in: table)
    for row in rows where fields.isDisjoint(with: row) {
      report(
        .mandatoryOutsideSet(row.map(\.text).joined(separator: ", ")),
        at: (table["verplicht"] ?? table).place)
    }
    return EdexmlSet(fields: fields, mandatory: rows)
  }
}
