import DossierCore

extension OsoAssembly {
  /// Extra support: what the pupil needs, and the development plan.
  mutating func support() -> OsoSupport? {
    let support = OsoSupport(needs: needs(), plan: plan())
    return support.needs == nil && support.plan == nil ? nil : support
  }

  /// Needs, never the condition behind them: the standard takes a diagnosis only with a code of
  /// its own list, which a dossier does not hold.
  private mutating func needs() -> OsoAttachment? {
    let provisions = ledger.sheet("C08")
    if let until = provisions?.value("c08.geldig_tot").flatMap({ CalendarDate(iso: $0) }),
      until < facts.madeOn
    {
      ledger.leave(Self.provisions, in: provisions, because: .outsidePeriod)
    }
    let paragraphs =
      paragraphs(
        ["c07a.behoefte", "c07a.hulpmiddelen"], in: ledger.sheet("C07a"), for: .support)
      + paragraphs(Self.provisions, in: provisions, for: .support)
    return OsoAttachment.text(
      named: "C08-onderwijsbehoeften", about: OsoReport.needs, paragraphs)
  }

  private mutating func plan() -> OsoSupport.Plan? {
    let sheet = ledger.sheet("C13")
    let paragraphs = paragraphs(Self.planTexts, in: sheet, for: .support)
    guard let adoptedOn = day("c13.vastgesteld", in: sheet, for: .support) else {
      ledger.leave(Self.planTexts, in: sheet, because: .incompleteBlock)
      leaveRecords(of: "C13", because: ledger.closure(of: .support) ?? .incompleteBlock)
      return nil
    }
    let text = OsoAttachment.text(
      named: "C13-ontwikkelingsperspectief", about: OsoReport.plan, paragraphs)
    return OsoSupport.Plan(
      adoptedOn: adoptedOn,
      documents: [text].compactMap(\.self) + records(of: "C13", for: [.support]))
  }

  /// The standard takes the papers of a plan only with its date.
  private mutating func leaveRecords(
    of category: CategoryCode, because reason: OsoOmission.Reason
  ) {
    for part in ledger.extract.parts where part.category == category {
      for record in part.entries.map(\.record) + part.documents.map(\.record) {
        ledger.leave(record, because: reason)
      }
    }
  }

  mutating func paragraphs(
    _ codes: [FieldCode], in sheet: ExtractSheet?, for category: OsoCategory
  ) -> [(heading: String, text: String)] {
    codes.compactMap { code in
      ledger.field(code, in: sheet, for: category).map { ($0.label, $0.text) }
    }
  }

  /// Unauthorised hours, and whether the school attendance officer was told in the last year.
  ///
  /// The law lists no other absence for the report (L-14).
  mutating func absence() -> OsoAbsence? {
    let sheet = ledger.sheet("C11")
    ledger.leave(["c11.uren_verzuim", "c11.verlof"], in: sheet, because: .outsideReport)
    let hours = ledger.value("c11.ongeoorloofd", in: sheet, for: .absence) { text in
      Int(text).flatMap { $0 >= 0 ? $0 : nil }
    }
    let reportedOn = day("c11.gemeld_leerplicht", in: sheet, for: .absence)
    let periods = OsoPeriods(madeOn: facts.madeOn, standard: standard)
    let wasReported = reportedOn.map(periods.holdsAbsence)
    if wasReported == false {
      ledger.leave(["c11.gemeld_leerplicht"], in: sheet, because: .outsidePeriod)
    }
    let papers = records(of: "C11", for: [.absence], within: periods.holdsAbsence)
    guard hours != nil || wasReported == true || !papers.isEmpty else { return nil }
    return OsoAbsence(
      unauthorisedHours: hours, wasReported: wasReported == true ? true : nil, documents: papers)
  }

  private static let provisions: [FieldCode] = [
    "c08.instructie", "c08.extra_tijd", "c08.klasorganisatie", "c08.hulpmiddelen",
  ]

  private static let planTexts: [FieldCode] = [
    "c13.uitstroom", "c13.belemmerend", "c13.bevorderend", "c13.handelingsdeel",
    "c13.overeenstemming", "c13.evaluatie",
  ]
}
