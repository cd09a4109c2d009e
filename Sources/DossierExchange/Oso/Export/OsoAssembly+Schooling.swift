import DossierCore

extension OsoAssembly {
  /// The advice: a code where the dossier holds one, and in words.
  mutating func advice() -> OsoAdvice? {
    let sheet = ledger.sheet("C10")
    let codes = standard.codes.advice
    let word = ledger.value("c10.advies", in: sheet, for: .advice)
    let explanation = ledger.value("c10.toelichting", in: sheet, for: .advice)
    var advice = OsoAdvice(code: word.flatMap { codes.contains($0) ? $0 : nil })
    var words = [explanation]
    if advice.code == nil, profile == .secondaryTransfer {
      // Secondary schools place pupils by the code; words do not replace it.
      ledger.leave(["c10.advies"], in: sheet, because: .valueNotAccepted)
    } else if advice.code == nil {
      words.insert(word, at: 0)
    }
    let said = words.compactMap(\.self)
    advice.explanation = said.isEmpty ? nil : said.joined(separator: "\n")
    if profile.isTransfer {
      advice.contactIsNeeded = facts.contact != nil
      advice.contact = facts.contact
    }
    let status = ledger.statuses[.advice]
    if status == .mandatory { return advice }
    let saysSomething = word != nil || explanation != nil || advice.contact != nil
    return status == .optional && saysSomething ? advice : nil
  }

  /// The standard takes a programme only with its code and the months together.
  mutating func earlyEducation() -> OsoEarlyEducation? {
    let sheet = ledger.sheet("C31")
    let programmes = standard.codes.earlyProgrammes
    let programme = ledger.value("c31.programma", in: sheet, for: .earlyEducation) {
      programmes.contains($0) ? $0 : nil
    }
    let months = ledger.value("c31.maanden", in: sheet, for: .earlyEducation) { text in
      Int(text).flatMap { (1...24).contains($0) ? $0 : nil }
    }
    guard let programme, let months else {
      ledger.leave(["c31.programma", "c31.maanden"], in: sheet, because: .incompleteBlock)
      return nil
    }
    return OsoEarlyEducation(programme: programme, months: months)
  }

  /// The year at this school; a dossier does not hold those before it.
  mutating func schoolYears(leftOn: CalendarDate?) -> [OsoSchoolYear] {
    let sheet = ledger.sheet("C12")
    // The stored value is an identifier; people and other programs know the group by its name.
    let group = ledger.field("c12.groep", in: sheet, for: .schoolYears).flatMap {
      ValueText.trimmed($0.text)
    }
    let yearGroups = standard.codes.yearGroups
    let yearGroup = ledger.value("c12.jaargroep", in: sheet, for: .schoolYears) {
      yearGroups.contains($0) ? $0 : nil
    }
    guard let group, let yearGroup else {
      ledger.leave(["c12.groep", "c12.jaargroep"], in: sheet, because: .incompleteBlock)
      return []
    }
    let day = min(facts.madeOn, leftOn ?? facts.madeOn)
    return [
      OsoSchoolYear(
        year: SchoolYear(containing: day), group: group, yearGroup: yearGroup,
        brin: facts.school.brin)
    ]
  }

  /// What the parents said; only a report that the school makes has it.
  mutating func parentView() -> OsoParentView? {
    guard profile.isTransfer else { return nil }
    if let view = facts.transfer?.view { return parentView(view) }
    let sheet = ledger.sheet("C27")
    let madeOn = facts.madeOn
    let seenOn = ledger.value("c27.inzage", in: sheet, for: .parentView) { text in
      CalendarDate(iso: text).flatMap { $0 <= madeOn ? $0 : nil }
    }
    let agreements = standard.codes.agreements
    let agreement = ledger.value("c27.akkoord", in: sheet, for: .parentView) { agreements[$0] }
    let reason = ledger.value("c27.reden_niet_akkoord", in: sheet, for: .parentView)
    guard let seenOn else {
      ledger.leave(
        ["c27.akkoord", "c27.reden_niet_akkoord"], in: sheet, because: .incompleteBlock)
      return nil
    }
    let disagrees = agreement != nil && agreement == agreements[FieldValue.no]
    if !disagrees {
      ledger.leave(["c27.reden_niet_akkoord"], in: sheet, because: .incompleteBlock)
    }
    return OsoParentView(
      isProvisional: facts.isProvisional, seenOn: seenOn, agreement: agreement,
      reasonAgainst: disagrees ? reason : nil)
  }
}
