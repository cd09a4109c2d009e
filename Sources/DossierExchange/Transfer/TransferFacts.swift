package import DossierCore

/// What the office knows of a transfer that is in no dossier: to whom, and what the parents said.
package struct TransferFacts: Hashable, Sendable, Redacted {
  /// The name of the school or support network that gets the report.
  package var receiver: String
  /// Its BRIN, where it has one.
  package var brin: BRIN?
  /// What the parents were given and said; `nil` leaves it to the fields of the dossier.
  package var view: TransferView?
  /// What the parents want to be added, oldest first; it travels along unedited (R-I-1.4-5).
  package var remarks: [TransferRemark]

  /// Puts the facts together.
  package init(
    receiver: String, brin: BRIN? = nil, view: TransferView? = nil, remarks: [TransferRemark] = []
  ) {
    self.receiver = receiver
    self.brin = brin
    self.view = view
    self.remarks = remarks
  }
}

/// What the parents saw of a report and thought of it (inzage, WPO 42(1)).
package struct TransferView: Hashable, Sendable, Redacted {
  /// The day they were given a copy (afschrift).
  package var copyGivenOn: CalendarDate?
  /// The day they saw the report.
  package var seenOn: CalendarDate?
  /// Whether they agree with what is in it; they cannot stop it.
  package var agreement: Agreement?
  /// Why they do not agree, in their own words.
  package var reasonAgainst: String?

  /// Whether parents agree with what a report says.
  package enum Agreement: Hashable, Sendable, CaseIterable {
    /// They agree.
    case agreed
    /// They do not.
    case disagreed
    /// They did not say.
    case unknown
  }

  /// Puts together what is known.
  package init(
    copyGivenOn: CalendarDate? = nil, seenOn: CalendarDate? = nil, agreement: Agreement? = nil,
    reasonAgainst: String? = nil
  ) {
    self.copyGivenOn = copyGivenOn
    self.seenOn = seenOn
    self.agreement = agreement
    self.reasonAgainst = reasonAgainst
  }
}

/// A remark of the parents about a report as a whole (opmerking van ouders).
package struct TransferRemark: Hashable, Sendable, Redacted {
  /// The day it was made.
  package var on: CalendarDate
  /// Who made it, as the school calls this person.
  package var by: String
  /// Their words.
  package var text: String

  /// Puts a remark together.
  package init(on: CalendarDate, by: String, text: String) {
    self.on = on
    self.by = by
    self.text = text
  }
}
