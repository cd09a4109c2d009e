import DossierCore

private let choiceKeys = [
  "overstap_toestemming", "opmerking_feit_of_oordeel", "extern_alleen_per_leerling",
  "niet_in_reglement", "evaluatie_maanden", "verlenging_meermaals", "beslissers", "grondslagen",
  "bewaartermijnen_vastgesteld", "toestemming_vorm", "een_weigering_geldt", "datalek_oordelen",
  "bronsystemen", "derden_afschermen",
]

extension PolicyWalk {
  /// What the board chose where its sources contradict each other.
  mutating func choices(in root: MarkedNode) -> BoardChoices? {
    guard let node = required("keuzes", in: root),
      let table = table(node, named: "keuzes", keys: choiceKeys)
    else { return nil }
    for key in choiceKeys { _ = required(key, in: table) }
    let systems = (items("bronsystemen", in: table, isRequired: false) ?? [])
      .compactMap { text(of: $0, key: "bronsystemen", limit: 40) }
    for source in fieldSources where !systems.contains(source.system) {
      report(.unknownSource(field: source.field, system: source.system), at: source.place)
    }
    let outside: [CategoryCode]? = references("niet_in_reglement", in: table, to: .category)
    let deciders: [RoleCode] = references("beslissers", in: table, to: .role) ?? []
    for decider in deciders where roleNatures[decider] == .supervision {
      report(.officerDecides(role: decider.text), at: (table["beslissers"] ?? table).place)
    }
    let months =
      table["evaluatie_maanden"] == nil
      ? nil : number("evaluatie_maanden", in: table, 1...120)
    return BoardChoices(
      sourceSystems: systems,
      transfersNeedingConsent: list("overstap_toestemming", in: table),
      remarksNameTheirKind: flag("opmerking_feit_of_oordeel", in: table, fallback: true),
      externalsNeedGrants: flag("extern_alleen_per_leerling", in: table, fallback: true),
      categoriesOutsideRegulation: outside ?? [], evaluationMonths: months ?? 12,
      extensionsMayRepeat: flag("verlenging_meermaals", in: table), deciders: deciders,
      legalBases: list("grondslagen", in: table),
      retentionIsDecided: flag("bewaartermijnen_vastgesteld", in: table),
      consentForms: list("toestemming_vorm", in: table),
      oneRefusalCounts: flag("een_weigering_geldt", in: table, fallback: true),
      breachVerdicts: list("datalek_oordelen", in: table),
      othersAreRedacted: flag("derden_afschermen", in: table, fallback: true))
  }

  private mutating func list<Value: CaseIterable & RawRepresentable<String>>(
    _ key: String, in table: MarkedNode
  ) -> [Value] {
    words(key, in: table, isRequired: false, PolicyWords.words(Value.self))
  }
}
