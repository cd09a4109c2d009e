import DossierCore

extension PolicyDifference {
  /// What is recorded, under which conditions and for how long.
  static func categories(from old: Policy, to new: Policy) -> [String] {
    let pairing = Pairing(old.categories, new.categories, by: \.code)
    return pairing.removed.map { "Rubriek \($0.code) \($0.label) bestaat niet meer." }
      + pairing.added.map { "Rubriek \($0.code) \($0.label) is nieuw." }
      + pairing.kept.flatMap { category(from: $0.old, to: $0.new) }
  }

  private static func category(from old: DataCategory, to new: DataCategory) -> [String] {
    let name = "\(new.code) \(new.label)"
    return conditions(name, from: old, to: new)
      + change("De naam van rubriek \(new.code)", old.label, new.label) { $0 }
      + change("De gevoeligheid van \(name)", old.sensitivity, new.sensitivity) {
        PolicyWords.word($0, in: PolicyWords.sensitivities)
      }
      + change("Het compartiment van \(name)", old.compartment, new.compartment, \.text)
      + change("De vorm van \(name)", old.form, new.form) {
        PolicyWords.word($0, in: PolicyWords.forms)
      }
      + change("Het doel van \(name)", old.purposes, new.purposes) { listed($0.map(\.text)) }
      + change("De grondslag van \(name)", old.articles, new.articles, listed)
      + change("Wie documenten van \(name) ziet,", old.documentAudience, new.documentAudience) {
        audience($0)
      }
      + change("De bewaartermijn van \(name)", old.retention, new.retention, written)
      + fields(name, from: old, to: new)
  }

  private static func conditions(
    _ name: String, from old: DataCategory, to new: DataCategory
  ) -> [String] {
    turn(
      old.isRecorded, new.isRecorded, on: "\(name) wordt voortaan vastgelegd.",
      off: "\(name) wordt niet meer vastgelegd.")
      + turn(
        old.holdsDocuments, new.holdsDocuments, on: "\(name) kan voortaan documenten bevatten.",
        off: "\(name) kan geen documenten meer bevatten.")
      + turn(
        old.needsNecessity, new.needsNecessity,
        on: "Voor \(name) moet voortaan de noodzaak worden vastgelegd.",
        off: "Voor \(name) hoeft de noodzaak niet meer te worden vastgelegd.")
      + turn(
        old.needsConsent, new.needsConsent, on: "Voor \(name) is voortaan toestemming nodig.",
        off: "Voor \(name) is geen toestemming meer nodig.")
      + turn(
        old.needsReason, new.needsReason,
        on: "Voor \(name) is voortaan per leerling een reden nodig.",
        off: "Voor \(name) is per leerling geen reden meer nodig.")
      + turn(
        old.isExistenceHidden, new.isExistenceHidden,
        on: "Dat \(name) er is, is voortaan verborgen voor wie er niet bij mag.",
        off: "Dat \(name) er is, is niet meer verborgen.")
  }

  /// A retention rule in words.
  static func written(_ rule: RetentionRule) -> String {
    let start = PolicyWords.word(rule.start, in: PolicyWords.starts)
      .replacing("_", with: " ")
    let nature = rule.nature == .minimum ? "ten minste" : "ten hoogste"
    return "\(nature) \(rule.months) maanden na \(start) (\(rule.basis))"
  }

  /// The roles of an audience in words.
  static func audience(_ roles: [RoleCode]?) -> String {
    roles.map { listed($0.map(\.text)) } ?? "wie de matrix noemt"
  }
}

extension PolicyDifference {
  fileprivate static func fields(
    _ category: String, from old: DataCategory, to new: DataCategory
  ) -> [String] {
    let pairing = Pairing(old.fields, new.fields, by: \.code)
    var sentences = pairing.removed.map { "Veld \($0.code) \($0.label) bestaat niet meer." }
    sentences += pairing.added.map { "Veld \($0.code) \($0.label) is nieuw in \(category)." }
    sentences += pairing.kept.flatMap { field(from: $0.old, to: $0.new) }
    sentences += systems(category, pairing.kept)
    let order = pairing.kept.map(\.old.code)
    let before = old.fields.map(\.code).filter(order.contains)
    if before != order { sentences.append("De volgorde van de velden van \(category) verandert.") }
    return sentences
  }

  private static func field(from old: DataField, to new: DataField) -> [String] {
    let name = "veld \(new.code) \(new.label)"
    return marks(name, from: old, to: new)
      + change("De naam van veld \(new.code)", old.label, new.label) { $0 }
      + change("De soort van \(name)", old.kind, new.kind) {
        PolicyWords.word($0, in: PolicyWords.fieldKinds)
      }
      + change("De keuzelijst van \(name)", old.choices, new.choices) { listed($0.map(\.label)) }
      + change("Wie \(name) ziet,", old.audience, new.audience) { audience($0) }
      + change("De voorwaarde daarbij voor \(name)", old.audienceWhen, new.audienceWhen) {
        $0?.text ?? "altijd"
      }
      + change("De lengte van \(name)", old.maximumLength, new.maximumLength) { "\($0)" }
      + change("De hulp bij \(name)", old.hint, new.hint) { $0.map { "‘\($0)’" } ?? "niets" }
      + change("De bewaartermijn van \(name)", old.retention, new.retention) {
        $0.map(written) ?? "die van de rubriek"
      }
  }

  /// One sentence for all fields that go from one system to the same other one.
  private static func systems(
    _ category: String, _ fields: [(old: DataField, new: DataField)]
  ) -> [String] {
    let moved = fields.filter { $0.old.systemOfRecord != $0.new.systemOfRecord }
    let groups = Dictionary(grouping: moved) { [$0.old.systemOfRecord, $0.new.systemOfRecord] }
    return moved.map { [$0.old.systemOfRecord, $0.new.systemOfRecord] }
      .reduce(into: [[String?]]()) { if !$0.contains($1) { $0.append($1) } }
      .flatMap { systems in
        let labels = (groups[systems] ?? []).map { "\($0.new.code) \($0.new.label)" }
        let subject =
          labels.count == 1
          ? "veld \(labels[0])"
          : "\(labels.count) velden van \(category) (\(labels.joined(separator: ", ")))"
        return change("Het bronsysteem van \(subject)", systems[0], systems[1]) {
          $0 ?? "dit programma"
        }
      }
  }

  private static func marks(
    _ name: String, from old: DataField, to new: DataField
  ) -> [String] {
    turn(
      old.isRequired, new.isRequired,
      on: "Zonder \(name) kan een leerling niet meer worden "
        + "ingeschreven.", off: "Voor inschrijven is \(name) niet meer verplicht.")
      + turn(
        old.isSummary, new.isSummary, on: "De samenvatting toont voortaan \(name).",
        off: "De samenvatting toont niet meer \(name).")
      + turn(
        old.isMasked, new.isMasked,
        on: "Van \(name) zijn voortaan alleen de laatste tekens te "
          + "zien.", off: "Het hele \(name) is voortaan te zien.")
      + turn(
        old.isManaged, new.isManaged, on: "Alleen een eigen handeling wijzigt voortaan \(name).",
        off: "Het \(name) is voortaan gewoon te wijzigen.")
      + turn(
        old.isEmergency, new.isEmergency, on: "Noodtoegang toont voortaan \(name).",
        off: "Noodtoegang toont niet meer \(name).")
      + turn(
        old.isInstruction, new.isInstruction, on: "Het \(name) is voortaan een opdracht.",
        off: "Het \(name) is geen opdracht meer.")
  }
}
