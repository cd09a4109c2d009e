package import DossierCore

/// Makes the letter that tells a recipient of a change, and records when it was sent (R-O-8.3-3).
///
/// It names what was really corrected, erased or frozen of what this recipient was given; nothing
/// that was refused, and nothing that went to somebody else.
package struct NotifyRecipient: OfficeAction {
  package static let name = "request.notify"
  package static let example = NotifyRecipient(
    request: RequestID(number: 31), recipient: RecordID(number: 41))

  /// Which request.
  package var request: RequestID
  /// Who is told.
  package var recipient: RecordID
  /// The day on which it was sent; when left out it still has to be.
  package var told: CalendarDate?
  /// The day before which an answer is asked.
  package var respondBefore: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Tells a recipient.
  package init(
    request: RequestID, recipient: RecordID, told: CalendarDate? = nil,
    respondBefore: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.recipient = recipient
    self.told = told
    self.respondBefore = respondBefore
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    let stored = try office.request(request)
    try office.demandLetters(.recipientNotice, about: stored.content.request)
    guard seen == nil || seen == stored.version else { throw Refusal.stale }
    if let day = respondBefore, day < office.viewer.today {
      throw Refusal.impossibleDate(.beforeStart)
    }
    let facts = try office.requestFacts(for: stored.content)
    let order = try office.noticeOrder(
      to: recipient, stored, facts, respondBefore: respondBefore)
    var letter = SealedLetter(
      try office.press.write(order), about: .request(request), kind: .recipientNotice,
      made: office.viewer.today, author: office.account)
    letter.recipient = recipient
    letter.disclosures = order.notice?.change.disclosures ?? []
    let id = try keep(letter, stored, facts, in: office)
    return ActionOutcome(pupil: stored.content.request.intake.pupil, record: id)
  }

  /// Keeps the letter with the case, in one transaction with the step when it was sent.
  private func keep(
    _ letter: SealedLetter, _ stored: StoredValue<RequestRecord>, _ facts: RequestFacts,
    in office: Office
  ) throws -> RecordID {
    var id = RecordID(number: 0)
    func write(_ transaction: ArchiveTransaction) throws -> [JournalEntry] {
      id = transaction.newRecordID()
      try transaction.put(letter.draft(as: id))
      return [office.entry(for: letter, as: id, about: stored.content.request, facts)]
    }
    let open = stored.content.request.recipientTasks(facts).filter { $0.recipient == recipient }
    guard let told, !open.isEmpty else {
      try office.write(write)
      return id
    }
    try office.advance(request, seen: stored.version, on: told) { _, _ in
      .recipientsHandled(
        open.map { RecipientNotice(recipient: $0.recipient, item: $0.item, result: .told) })
    } also: { _, transaction in
      try write(transaction)
    }
    return id
  }
}

extension Office {
  /// The line in the journal about a letter; it names no recipient.
  fileprivate func entry(
    for letter: SealedLetter, as id: RecordID, about request: RequestCase, _ facts: RequestFacts
  ) -> JournalEntry {
    entry(
      .letterMade, .create, purpose: "R", pupils: [request.intake.pupil],
      objects: [request.id.text, letter.kind.rawValue, id.text]
        + facts.disclosures.filter(letter.mayTell).shieldMarks, rule: request.kind.rule)
  }
}
