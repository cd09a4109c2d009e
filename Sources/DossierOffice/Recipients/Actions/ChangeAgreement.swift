package import DossierCore

/// Changes what the register says about an agreement, for example when it was prolonged.
package struct ChangeAgreement: OfficeAction {
  package static let name = "agreement.change"
  package static let example = ChangeAgreement(
    agreement: RecordID(number: 72), seen: 1, details: AddAgreement.example.details)

  /// Which agreement.
  package var agreement: RecordID
  /// The version that was seen.
  package var seen: Int
  /// What was filled in, whole.
  package var details: AgreementGiven

  /// Puts a change together.
  package init(agreement: RecordID, seen: Int, details: AgreementGiven) {
    self.agreement = agreement
    self.seen = seen
    self.details = details
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandRecipientChange()
    try office.write { transaction in
      let stored: StoredValue<Agreement> = try office.found(
        agreement, as: .agreement, seen: seen, transaction)
      let old = stored.content
      if let last = old.terminated { throw Refusal.agreement(.alreadyTerminated(last)) }
      var new = try details.agreement(with: old.recipient)
      new.written = old.written
      guard new != old else { throw Refusal.nothingToChange }
      let party = try office.party(old.recipient, transaction)
      try office.check(new, as: agreement, with: party, transaction)
      try office.put(new, version: stored.version + 1, as: agreement, transaction)
      return [
        office.registerLine(
          .agreementChanged, .update, [agreement.text, new.recipient.text], new.kind.rule)
      ]
    }
    return ActionOutcome(record: agreement)
  }
}
