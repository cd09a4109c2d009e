package import DossierCore

/// Ends a recipient: after its last day nothing goes there any more.
package struct EndRecipient: OfficeAction {
  package static let name = "recipient.end"
  package static let example = EndRecipient(
    recipient: RecordID(number: 71), seen: 2, on: CalendarDate(dayNumber: 20_777))

  /// Which recipient.
  package var recipient: RecordID
  /// The version that was seen.
  package var seen: Int
  /// The last day; that day still counts.
  package var on: CalendarDate

  /// Puts an end together.
  package init(recipient: RecordID, seen: Int, on: CalendarDate) {
    self.recipient = recipient
    self.seen = seen
    self.on = on
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandRecipientChange()
    try office.write { transaction in
      let stored: StoredValue<Recipient> = try office.found(
        recipient, as: .recipient, seen: seen, transaction)
      var content = stored.content
      if let ended = content.ended, ended <= on { throw Refusal.recipient(.alreadyEnded(ended)) }
      guard on >= content.from else { throw Refusal.recipient(.endsBeforeStart) }
      content.ended = on
      try office.put(content, version: stored.version + 1, as: recipient, transaction)
      return [
        office.registerLine(
          .recipientChanged, .update, [recipient.text, content.type.text], "R-O-7.2-2")
      ]
    }
    return ActionOutcome(record: recipient)
  }
}
