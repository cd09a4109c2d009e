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
  package func checkReady(
    to type: RecipientType, consentNeeded: Bool, hasConsent: Bool
  ) throws(TransferRefusal) {
    try demandOpen()
    guard type.transfers.contains(kind) else { throw .recipientDoesNotFit(kind) }
    guard !consentNeeded || hasConsent else { throw .consentMissing(kind) }
    guard !views.isEmpty else { throw .viewNotOffered(kind) }
    guard kind == .supportBody || !copies.isEmpty else { throw .copyMissing(kind) }
  }

  /// Ends it with the line in the register of disclosures.
  package mutating func send(
    as disclosure: RecordID, on day: CalendarDate
  ) throws(TransferRefusal) {
    try demandOpen()
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
