import DossierCore

private let termKeys = [
  "verzoek_dagen", "verzoek_maximum_dagen", "leeftijd_zelf", "noodtoegang_uren",
  "noodtoegang_nazien_werkdagen", "groepsoverdracht_dagen", "vergrendelen_minuten",
  "contactgegevens_controleren_maanden", "logboek_jaren", "uitnodiging_dagen",
  "reservekopie_waarschuwen_dagen", "kleinste_groep",
]

private let choiceKeys = [
  "overstap_toestemming", "opmerking_feit_of_oordeel", "extern_alleen_per_leerling",
  "niet_in_reglement", "evaluatie_maanden", "verlenging_meermaals", "beslissers", "grondslagen",
  "bewaartermijnen_vastgesteld", "toestemming_vorm", "een_weigering_geldt", "datalek_oordelen",
  "bronsystemen", "derden_afschermen",
]

extension PolicyWalk {
  /// Periods in days, hours or minutes.
  mutating func terms(in root: MarkedNode) -> PolicyTerms? {
    guard let node = required("termijnen", in: root),
      let table = table(node, named: "termijnen", keys: termKeys)
    else { return nil }
    // The law allows one month and three months in all (AVG 12(3)); a board may only be stricter.
    let request = number("verzoek_dagen", in: table, 1...28)
    let maximum = number("verzoek_maximum_dagen", in: table, 1...84)
    let age = number("leeftijd_zelf", in: table, 0...18)
    let hours = number("noodtoegang_uren", in: table, 1...72)
    let review = number("noodtoegang_nazien_werkdagen", in: table, 1...20)
    let handover = number("groepsoverdracht_dagen", in: table, 0...92)
    let lock = number("vergrendelen_minuten", in: table, 1...60)
    let contact = number("contactgegevens_controleren_maanden", in: table, 1...60)
    let journal = number("logboek_jaren", in: table, 2...20)
    let invitation = number("uitnodiging_dagen", in: table, 1...30)
    let backup = number("reservekopie_waarschuwen_dagen", in: table, 1...31)
    let smallest = number("kleinste_groep", in: table, 3...50)
    if let age, age < 16, let node = table["leeftijd_zelf"] {
      report(.ownRightsAgeTooLow(age), at: node.place)
    }
    if let request, let maximum, maximum < request, let node = table["verzoek_maximum_dagen"] {
      report(.maximumBeforeTerm(days: maximum), at: node.place)
    }
    guard let request, let maximum, let age, let hours, let review, let handover, let lock,
      let contact, let journal, let invitation, let backup, let smallest
    else { return nil }
    return PolicyTerms(
      requestDays: request, requestMaximumDays: maximum, ownRightsAge: age, emergencyHours: hours,
      emergencyReviewDays: review, groupHandoverDays: handover, lockMinutes: lock,
      contactCheckMonths: contact, journalYears: journal, invitationDays: invitation,
      backupWarningDays: backup, smallestShownCount: smallest)
  }

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
