package import DossierCore

/// Asks for the consents of one pupil: the state of a day, and what was said until then.
package struct ConsentsQuery: OfficeQuery {
  package static let name = "consents"
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
    let verdict = try office.consentVerdict(facts.unfrozen)
    let isWhole = verdict.state == .visible
    // Who keeps the register must still be able to enter a no, and see whose.
    let isClosed = office.consentsAreClosed(facts)
    let day = date ?? office.viewer.today
    let stored = try office.consentEvents(of: pupil)
    let rule = try office.consentRule(of: pupil, on: day)
    let givers =
      isWhole
      ? try office.consentGivers(of: verdict.mayChange ? facts.unfrozen : facts, on: day) : []
    let names = RecipientNames(office)
    let seesEvidence = office.seesEvidence(facts)
    let said = isWhole && !isClosed ? stored.filter { $0.content.signed <= day } : []
    let objects =
      [CategoryCode.consents.text] + (givers.isEmpty ? [] : [Guardianship.category.text])
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T", pupils: [pupil], objects: objects,
        rule: "R-O-1-1"))
    return ConsentsAnswer(
      pupil: pupil, name: try office.visibleName(of: facts)?.full, date: day,
      decidesFrom: rule.decidesFrom, pupilDecides: rule.pupilDecides(on: day),
      lines: try office.policy.consentPurposes.flatMap {
        try lines(of: $0, stored, rule, on: day, isWhole: isWhole, names, facts)
          .map { office.frozen($0, facts, on: day) }
      },
      history: try said.reversed().map {
        try office.word($0, givers, names, facts, showingEvidence: seesEvidence)
      }, givers: givers)
  }

  /// One line, or one for each recipient and question; who sees a summary gets one line anyhow.
  private func lines(
    of purpose: ConsentPurpose, _ stored: [StoredValue<ConsentEvent>], _ rule: ConsentRule,
    on day: CalendarDate, isWhole: Bool, _ names: RecipientNames, _ facts: PupilFacts
  ) throws -> [ConsentLine] {
    let said = stored.filter { $0.content.purpose == purpose.code && $0.content.signed <= day }
    let events = said.map(\.content)
    guard isWhole else {
      let state = rule.states(of: [purpose], among: events, on: day).first ?? .unanswered
      return [ConsentLine(purpose, state: state)]
    }
    var subjects: [ConsentSubject?] = purpose.perQuestion ? [] : [nil]
    for event in events where !subjects.contains(event.subject) { subjects.append(event.subject) }
    guard !subjects.isEmpty else { return [ConsentLine(purpose, state: .unanswered)] }
    return try subjects.map { subject in
      let consent = rule.consent(for: purpose, about: subject, among: events, on: day)
      return ConsentLine(
        purpose, state: consent.state,
        words: said.filter { consent.words.contains($0.content) }.map(\.record),
        subject: try subject.map { try names.answer($0, about: facts) })
    }
  }
}

extension Office {
  /// Whether the register of consents of a pupil may not be read because it is frozen.
  fileprivate func consentsAreClosed(_ facts: PupilFacts) -> Bool {
    guard let category = policy.category(.consents) else { return false }
    return gate.verdict(on: category, of: facts).state == .restricted
  }

  /// A line that says that it is frozen, and nothing of what was said, where that is so.
  fileprivate func frozen(
    _ line: ConsentLine, _ facts: PupilFacts, on day: CalendarDate
  ) -> ConsentLine {
    guard let purpose = policy.consentPurpose(line.purpose), isFrozen(purpose, facts, on: day)
    else { return line }
    return ConsentLine(purpose, state: .frozen, subject: line.subject)
  }

  /// A word as the viewer may see it.
  fileprivate func word(
    _ stored: StoredValue<ConsentEvent>, _ givers: [ConsentGiver], _ names: RecipientNames,
    _ facts: PupilFacts, showingEvidence: Bool
  ) throws -> ConsentWord {
    let event = stored.content
    var word = ConsentWord(
      record: stored.record, purpose: event.purpose,
      subject: try event.subject.map { try names.answer($0, about: facts) }, answer: event.answer,
      authority: event.authority, isByMandate: event.giver.mandate != nil, signed: event.signed,
      way: event.way, text: event.text, until: event.until,
      enteredBy: directory.profile(of: event.enteredBy)?.name, entered: event.entered)
    if case .guardian(let sheet) = event.giver.principal { word.guardian = sheet }
    word.giverName = givers.first { $0.guardian == word.guardian }?.name
    switch event.evidence {
    case .document(let scan) where showingEvidence: word.document = scan
    case .place(let place) where showingEvidence: word.place = place
    case .document, .place, nil: break
    }
    return word
  }
}
