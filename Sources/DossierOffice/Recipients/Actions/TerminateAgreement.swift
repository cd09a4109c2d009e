package import DossierCore

/// Ends an agreement before its time; after its last day it carries nothing.
package struct TerminateAgreement: OfficeAction {
  package static let name = "agreement.terminate"
  package static let example = TerminateAgreement(
    agreement: RecordID(number: 72), seen: 2, on: CalendarDate(dayNumber: 20_777))

  /// Which agreement.
  package var agreement: RecordID
  /// The version that was seen.
  package var seen: Int
  /// The last day; that day still counts.
  package var on: CalendarDate

  /// Puts an end together.
  package init(agreement: RecordID, seen: Int, on: CalendarDate) {
    self.agreement = agreement
    self.seen = seen
    self.on = on
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandRecipientChange()
    try office.write { transaction in
      let stored: StoredValue<Agreement> = try office.found(
        agreement, as: .agreement, seen: seen, transaction)
      var content = stored.content
      if let last = content.lastDay, last <= on {
        throw Refusal.agreement(.alreadyTerminated(last))
      }
      guard on >= content.begins else { throw Refusal.agreement(.endsBeforeBegin) }
      content.terminated = on
      try office.put(content, version: stored.version + 1, as: agreement, transaction)
      return [
        office.registerLine(
          .agreementChanged, .update, [agreement.text, content.recipient.text],
          content.kind.rule)
      ]
    }
    return ActionOutcome(record: agreement)
  }
}
