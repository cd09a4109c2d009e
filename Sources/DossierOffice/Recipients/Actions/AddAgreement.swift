package import DossierCore

/// Puts an agreement with a recipient in the register (R-O-5.4-1, R-O-5.4-2).
package struct AddAgreement: OfficeAction {
  package static let name = "agreement.add"
  package static let example = AddAgreement(
    recipient: RecordID(number: 71),
    details: AgreementGiven(
      kind: .processing, number: "VO-2026-12", product: "Lesmaat", model: .covenant4,
      isCovenantParticipant: true, purposes: ["A2"], categories: ["C01", "C04", "C12"],
      dataSubjects: "Leerlingen van groep 3 tot en met 8", subprocessors: ["Rekencentrum Noord"],
      storageCountry: "Nederland", securityAnnex: CalendarDate(dayNumber: 20_600),
      hasBackupClause: true, breachNoticeHours: 24, begins: CalendarDate(dayNumber: 20_666),
      ends: CalendarDate(dayNumber: 21_396), paper: "Map overeenkomsten, bestuursbureau"))

  /// With whom.
  package var recipient: RecordID
  /// What was filled in.
  package var details: AgreementGiven

  /// Puts an agreement together.
  package init(recipient: RecordID, details: AgreementGiven) {
    self.recipient = recipient
    self.details = details
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandRecipientChange()
    let agreement = try details.agreement(with: recipient)
    let id = try office.making { transaction in
      let party = try office.party(recipient, transaction)
      if let ended = party.ended, ended < office.viewer.today {
        throw Refusal.agreement(.recipientEnded)
      }
      try office.check(agreement, as: nil, with: party, transaction)
      let id = transaction.newRecordID()
      try office.put(agreement, version: 1, as: id, transaction)
      let line = office.registerLine(
        .agreementChanged, .create, [id.text, recipient.text], agreement.kind.rule)
      return (id, [line])
    }
    return ActionOutcome(record: id)
  }
}

extension AgreementKind {
  /// The rule that asks for it.
  var rule: RuleID {
    switch self {
    case .processing: "R-O-5.4-2"
    case .exchange: "R-O-5.4-1"
    }
  }
}
