extension Transfer {
  /// Changes what goes along; the family must see the file again then.
  package mutating func choose(_ parts: [DisclosedPart]) throws(TransferRefusal) {
    try demandOpen()
    guard parts != self.parts else { return }
    self.parts = parts
    copies = []
    views = []
  }

  /// Records that somebody of the family was given a copy.
  package mutating func add(
    _ copy: ParentalCopy, today: CalendarDate
  ) throws(TransferRefusal) {
    try demandOpen()
    try check(copy.on, today)
    copies.append(copy)
  }

  /// Records what the family said of it; who disagrees says why (OSO `redennietakkoord`).
  package mutating func add(
    _ view: ParentalView, today: CalendarDate
  ) throws(TransferRefusal) {
    try demandOpen()
    try check(view.on, today)
    guard view.agreement != .disagrees || !view.reason.isBlankOrMissing else {
      throw .disagreementNotExplained
    }
    views.append(view)
  }

  /// Throws when it may not go yet (R-O-7.1-2, R-O-7.1-3, R-I-1.4-6, L-15).
  ///
  /// `content` is the digest of what would go now; `nil` where nobody can tell, and then it is not
  /// compared. Only the copies and words of people who were entitled on their day count.
  package func checkReady(
    to type: RecipientType, consentNeeded: Bool, hasConsent: Bool, content: [UInt8]? = nil,
    isEntitled: (RequesterPerson, CalendarDate) -> Bool = { _, _ in true }
  ) throws(TransferRefusal) {
    try demandOpen()
    guard type.transfers.contains(kind) else { throw .recipientDoesNotFit(kind) }
    guard !consentNeeded || hasConsent else { throw .consentMissing(kind) }
    let copies = copies.filter { isEntitled($0.receiver, $0.on) }
    let views = views.filter { isEntitled($0.person, $0.on) }
    if kind != .supportBody {
      guard let last = copies.map(\.on).max() else { throw .copyMissing(kind) }
      guard content == nil || copies.contains(where: { $0.content == content }) else {
        throw .changedSinceCopy(last)
      }
    }
    guard let last = views.map(\.on).max() else { throw .viewNotOffered(kind) }
    guard content == nil || views.contains(where: { $0.content == content }) else {
      throw .changedSinceView(last)
    }
  }

  /// Ends it with the line in the register of disclosures; never before the family had it.
  package mutating func send(
    as disclosure: RecordID, on day: CalendarDate
  ) throws(TransferRefusal) {
    try demandOpen()
    guard day >= lastShown else { throw .beforePrepared(lastShown) }
    end = .sent(disclosure, on: day)
  }

  /// Stops it.
  package mutating func cancel(
    because reason: String, on day: CalendarDate
  ) throws(TransferRefusal) {
    try demandOpen()
    guard !reason.isBlank else { throw .reasonMissing }
    end = .cancelled(reason: reason, on: day)
  }

  private func demandOpen() throws(TransferRefusal) {
    switch end {
    case .sent(_, let day): throw .alreadySent(day)
    case .cancelled(_, let day): throw .alreadyCancelled(day)
    case nil: break
    }
  }

  private func check(_ day: CalendarDate, _ today: CalendarDate) throws(TransferRefusal) {
    guard day <= today else { throw .inFuture }
    guard day >= prepared else { throw .beforePrepared(prepared) }
  }
}
