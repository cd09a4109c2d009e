import DossierCore

private let categoryKeys = [
  "code", "naam", "gevoeligheid", "compartiment", "vorm", "vastleggen", "documenten",
  "documenten_alleen", "noodzaak_nodig", "toestemming_nodig", "reden_nodig", "bestaan_verborgen",
  "doelen", "bewaren", "artikelen", "velden",
]

/// The taxonomy of both regulations; a category that is not recorded is switched off, not left out.
private let demandedCategories: [String] =
  (1...31).flatMap { number in
    let code = number < 10 ? "C0\(number)" : "C\(number)"
    return number == 7 ? ["C07a", "C07b"] : [code]
  }

extension PolicyWalk {
  /// The data categories with their fields.
  mutating func categories(in root: MarkedNode) -> [DataCategory] {
    demand(demandedCategories, .category, under: "rubrieken", in: root)
    var seen: [String: Place] = [:]
    var seenFields: [String: Place] = [:]
    var result: [DataCategory] = []
    for item in items("rubrieken", in: root) ?? [] {
      if let category = category(item, seen: &seen, seenFields: &seenFields) {
        result.append(category)
      }
    }
    checkConditions()
    return result
  }

  private mutating func category(
    _ item: MarkedNode, seen: inout [String: Place], seenFields: inout [String: Place]
  ) -> DataCategory? {
    guard let table = table(item, keys: categoryKeys) else { return nil }
    let code = code(.category, of: table, seen: &seen)
    let label = text("naam", in: table)
    let sensitivity = word("gevoeligheid", in: table, PolicyWords.sensitivities)
    let compartment = required("compartiment", in: table)
      .flatMap { reference($0, key: "compartiment", to: .compartment) }
    let form = word("vorm", in: table, PolicyWords.forms)
    let purposes: [PurposeCode] = references("doelen", in: table, to: .purpose) ?? []
    let retention = required("bewaren", in: table).flatMap { self.retention($0) }
    let articles = (items("artikelen", in: table) ?? [])
      .compactMap { text(of: $0, key: "artikelen") }
    let audience: [RoleCode]? = references("documenten_alleen", in: table, to: .role)
    let fields = fields(of: table, category: code, sensitivity, seen: &seenFields)
    if purposes.isEmpty, let code {
      report(.noPurpose(category: code), at: (table["doelen"] ?? table).place)
    }
    guard let code, let label, let sensitivity, let compartment, let form, let retention else {
      return nil
    }
    checkRetention(retention, of: code, at: (table["bewaren"] ?? table).place)
    return DataCategory(
      code: Code(code), label: label, sensitivity: sensitivity, compartment: Code(compartment),
      form: form, isRecorded: flag("vastleggen", in: table, fallback: true),
      holdsDocuments: flag("documenten", in: table),
      needsNecessity: flag("noodzaak_nodig", in: table),
      needsConsent: flag("toestemming_nodig", in: table),
      isExistenceHidden: flag("bestaan_verborgen", in: table), purposes: purposes,
      retention: retention, articles: articles, fields: fields, documentAudience: audience,
      needsReason: flag("reden_nodig", in: table))
  }

  /// How long something is kept.
  mutating func retention(_ node: MarkedNode) -> RetentionRule? {
    let keys = ["vanaf", "maanden", "soort", "grondslag"]
    guard let table = table(node, named: "bewaren", keys: keys) else { return nil }
    let start = word("vanaf", in: table, PolicyWords.starts)
    let months = number("maanden", in: table, 0...1200)
    let nature = word("soort", in: table, PolicyWords.retentionNatures)
    let basis = text("grondslag", in: table)
    guard let start, let months, let nature, let basis else { return nil }
    return RetentionRule(start: start, months: months, nature: nature, basis: basis)
  }

  /// A pupil who was not admitted is forgotten within two years (R-O-8.4-3, X-14).
  private mutating func checkRetention(_ rule: RetentionRule, of code: String, at place: Place) {
    if code == "C30", rule.months > 24 {
      report(.notAdmittedKeptTooLong(months: rule.months), at: place)
    }
  }
}
