import DossierCore

private let consentKeys = [
  "code", "naam", "medium", "opent", "nieuwe_tekst_vanaf", "per_schooljaar", "per_vraag",
  "bij_gelegenheid", "bij_intrekken",
]

extension PolicyWalk {
  /// What is only done with consent; a policy without the list asks none.
  mutating func consentPurposes(
    in root: MarkedNode, opening categories: [DataCategory]
  ) -> [ConsentPurpose] {
    var seen: [String: Place] = [:]
    var result: [ConsentPurpose] = []
    for item in items("toestemmingen", in: root, isRequired: false) ?? [] {
      guard let purpose = consentPurpose(item, seen: &seen) else { continue }
      let place = (item["opent"] ?? item).place
      checkOpening(of: purpose, among: categories, after: result, at: place)
      result.append(purpose)
    }
    return result
  }

  private mutating func consentPurpose(
    _ item: MarkedNode, seen: inout [String: Place]
  ) -> ConsentPurpose? {
    guard let table = table(item, keys: consentKeys) else { return nil }
    let code = code(.consent, of: table, seen: &seen)
    let label = text("naam", in: table, limit: 80)
    let medium = optionalText("medium", in: table, limit: 40)
    let opens = table["opent"].flatMap { reference($0, key: "opent", to: .category) }
    let renewals = renewals(in: table, of: code)
    let endsWithSchoolYear = flag("per_schooljaar", in: table)
    let perQuestion = flag("per_vraag", in: table)
    let followUps = followUps(in: table)
    // Whoever may record a category is asked once; a question for one expert opens none.
    if perQuestion, let opens {
      report(
        .questionOpensCategory(purpose: code ?? "", category: opens),
        at: (table["per_vraag"] ?? table).place)
    }
    guard let code, let label else { return nil }
    return ConsentPurpose(
      code: Code(code), label: label, medium: medium, opens: opens.map { Code($0) },
      renewals: renewals, endsWithSchoolYear: endsWithSchoolYear,
      perQuestion: perQuestion, isOnOccasion: flag("bij_gelegenheid", in: table),
      followUps: followUps)
  }

  /// What a withdrawal asks; a purpose that says nothing asks what is always safe.
  private mutating func followUps(in table: MarkedNode) -> [ConsentFollowUp] {
    guard let node = table["bij_intrekken"] else { return ConsentPurpose.usualFollowUps }
    var known: [ConsentFollowUp] = []
    for followUp in words("bij_intrekken", in: table, PolicyWords.words(ConsentFollowUp.self)) {
      if known.contains(followUp) {
        report(.followUpTwice(word: followUp.rawValue), at: node.place)
      } else {
        known.append(followUp)
      }
    }
    return known
  }

  /// The days from which a new text holds, in order: the version of a text is its place among them.
  private mutating func renewals(in table: MarkedNode, of code: String?) -> [CalendarDate] {
    var days: [CalendarDate] = []
    let key = "nieuwe_tekst_vanaf"
    for node in items(key, in: table, isRequired: false) ?? [] {
      guard let written = text(of: node, key: key) else { continue }
      guard let day = CalendarDate(iso: written) else {
        report(.notDate(key: key, value: written), at: node.place)
        continue
      }
      if let last = days.last, day <= last {
        report(.renewalsNotInOrder(purpose: code ?? ""), at: node.place)
      }
      days.append(day)
    }
    return days
  }

  /// One consent per category, and only for one that asks it: otherwise a yes to something else
  /// would open it.
  private mutating func checkOpening(
    of purpose: ConsentPurpose, among categories: [DataCategory], after others: [ConsentPurpose],
    at place: Place
  ) {
    guard let opened = purpose.opens else { return }
    if let category = categories.first(where: { $0.code == opened }), !category.needsConsent {
      report(
        .consentNotNeeded(purpose: purpose.code.text, category: opened.text), at: place)
    }
    if let first = others.first(where: { $0.opens == opened }) {
      report(
        .consentOpensTwice(
          purpose: purpose.code.text, category: opened.text, first: first.code.text),
        at: place)
    }
  }
}
