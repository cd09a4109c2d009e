import DossierCore

/// To whom something is about to go, and under which papers.
struct DisclosureContext {
  let recipient: StoredValue<Recipient>
  let type: RecipientType
  /// The agreement that holds on the day, where this kind of recipient needs one.
  let agreement: StoredValue<Agreement>?
  let demand: StoredValue<PoliceDemand>?
  /// The day on which it leaves or left: everything is judged as it was then.
  let day: CalendarDate
  /// On which ground of the law what is frozen goes all the same.
  var exception: RestrictionException?

  /// Reads the papers; throws for a recipient of a kind that the policy does not know.
  init(
    _ office: Office, to recipient: RecordID, answering demand: RecordID? = nil,
    on day: CalendarDate
  ) throws {
    self.day = day
    self.recipient = try office.recipient(recipient)
    let code = self.recipient.content.type
    guard let type = office.policy.recipientType(code) else {
      throw Refusal.disclosure(.unknownType(code))
    }
    self.type = type
    agreement = try office.validAgreement(for: recipient, need: type.agreement, on: day)
    self.demand = try demand.map { try office.demand($0) }
  }

  /// What counts of the agreement for the rules.
  func agreementFacts(_ office: Office) -> DisclosureFacts.Agreement? {
    agreement.map { stored in
      let state = stored.content.state(
        on: office.viewer.today, warningDays: office.policy.terms.agreementWarningDays)
      var endsSoon: CalendarDate?
      if case .endingSoon = state { endsSoon = stored.content.lastDay }
      return DisclosureFacts.Agreement(
        record: stored.record, categories: Set(stored.content.categories),
        purposes: Set(stored.content.purposes), endsSoon: endsSoon)
    }
  }
}

/// The consents about a pupil that hold on a day for a recipient, and on which words they rest.
struct RecipientConsents {
  private(set) var words: [ConsentPurposeCode: [RecordID]] = [:]
  /// How many words about the pupil there were.
  let count: Int

  var valid: Set<ConsentPurposeCode> { Set(words.keys) }

  /// Reads the register of consents; `question` narrows consents that are about one question.
  init(
    _ office: Office, of facts: PupilFacts, to recipient: RecordID,
    about question: String? = nil, on day: CalendarDate
  ) throws {
    let pupil = facts.pupil
    let events = try office.consentEvents(of: pupil)
    count = events.count
    let records = Dictionary(
      events.map { ($0.content.number, $0.record) }, uniquingKeysWith: { first, _ in first })
    let asked = question.map { ConsentSubject(recipient: recipient, question: $0) }
    let matters = Set(events.map(\.content.matter)).filter { matter in
      guard let subject = matter.subject else { return true }
      return subject.recipient == recipient && asked.map(subject.isSame) ?? true
    }
    for matter in matters {
      let consent = try office.consent(
        for: matter.purpose, about: matter.subject, of: pupil, on: day, facts)
      guard consent.isValid else { continue }
      words[matter.purpose, default: []] += consent.words.compactMap { records[$0.number] }
    }
  }
}
