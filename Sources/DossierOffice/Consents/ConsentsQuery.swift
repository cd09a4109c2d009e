package import DossierCore

/// Asks for the consents of one pupil: the state of a day, and what was said until then.
package struct ConsentsQuery: OfficeQuery {
  package static let name = "consents"
  package static let parameters: [Parameter] = [.required("pupil"), .optional("date")]
  package static let example = ConsentsQuery(pupil: PupilID(number: 7))

  /// The pupil.
  package var pupil: PupilID
  /// The day it is about; today when left out.
  package var date: CalendarDate?

  /// Asks.
  package init(pupil: PupilID, date: CalendarDate? = nil) {
    self.pupil = pupil
    self.date = date
  }

  package func answer(in office: Office) throws -> ConsentsAnswer {
    let facts = try office.facts(of: pupil)
    let isWhole = try office.consentVerdict(facts).state == .visible
    let day = date ?? office.viewer.today
    let stored = try office.consentEvents(of: pupil)
    let events = stored.map(\.content)
    let records = Dictionary(
      stored.map { ($0.content.number, $0.record) }, uniquingKeysWith: { first, _ in first })
    let rule = try office.consentRule(of: pupil, on: day)
    let lines = office.policy.consentPurposes.map { purpose in
      let consent = rule.consent(for: purpose, among: events, on: day)
      return ConsentLine(
        purpose: purpose.code, label: purpose.label, medium: purpose.medium,
        opens: purpose.opens, state: consent.state, isValid: consent.isValid,
        words: isWhole ? consent.words.compactMap { records[$0.number] } : [])
    }
    let seesEvidence = office.seesEvidence(facts)
    let said = isWhole ? stored.filter { $0.content.signed <= day } : []
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T", pupils: [pupil],
        objects: [Office.consentRegister.text], rule: "R-O-1-1"))
    return ConsentsAnswer(
      pupil: pupil, date: day, lines: lines,
      history: said.reversed().map { office.word($0, showingEvidence: seesEvidence) })
  }
}

extension Office {
  /// A word as the viewer may see it.
  fileprivate func word(
    _ stored: StoredValue<ConsentEvent>, showingEvidence: Bool
  ) -> ConsentWord {
    let event = stored.content
    var word = ConsentWord(
      record: stored.record, purpose: event.purpose, answer: event.answer, guardian: nil,
      authority: event.authority, isByMandate: event.giver.mandate != nil, signed: event.signed,
      way: event.way, text: event.text, until: event.until,
      enteredBy: directory.profile(of: event.enteredBy)?.name, entered: event.entered)
    if case .guardian(let sheet) = event.giver.principal { word.guardian = sheet }
    switch event.evidence {
    case .document(let scan) where showingEvidence: word.document = scan
    case .place(let place) where showingEvidence: word.place = place
    case .document, .place, nil: break
    }
    return word
  }
}
