/// What the codes of recipient types are codes of.
package enum RecipientTypeKind {}

/// A kind of recipient, such as `DUO` or `VERWERKER`.
package typealias RecipientTypeCode = Code<RecipientTypeKind>

/// Which agreement a kind of recipient must have before it is given anything (R-O-5.4-1, -2).
package enum AgreementNeed: String, Hashable, Sendable, Codable, CaseIterable {
  /// A processor's contract, always.
  case processor = "verwerker"
  /// Agreements on secure exchange, unless the law orders it for once or a life is at stake.
  case exchange = "afspraak"
  /// None: what it may be given follows from each demand, or it is the family itself.
  case none = "geen"
}

/// What may go to a kind of recipient, and on which ground (soort ontvanger, O 7.2).
///
/// What a type does not name is closed to it: a new kind of recipient gets nothing until the board
/// has decided what it may have.
package struct RecipientType: Hashable, Sendable, Codable {
  /// Its code; codes are never reused.
  package var code: RecipientTypeCode
  /// The Dutch name on the screen.
  package var label: String
  /// The grounds that can carry a disclosure to it.
  package var bases: [LegalBasis]
  /// The purposes for which it can be given something.
  package var purposes: [PurposeCode]
  /// Which agreement it must have.
  package var agreement: AgreementNeed
  /// The categories that may go to it.
  package var categories: [CategoryCode]
  /// Fields of those categories that never go to it, such as the nationality to a school (L-14).
  package var closedFields: [FieldCode]
  /// Whether the personal number may go to it (L-10).
  package var mayReceivePersonalNumber: Bool
  /// Whether it gets nothing without an official demand (R-O-7.2-3).
  package var needsDemand: Bool
  /// The consent without which it gets nothing, whatever the ground (R-I-1.4-3, -7, -8).
  package var consent: ConsentPurposeCode?
  /// The transfers in which it can be the receiver.
  package var transfers: [TransferKind]
  /// Whether it stands on the list of suppliers that parents can ask for (R-I-1.3-7).
  package var isSupplier: Bool
  /// The hidden category whose circle alone may know what it was given (R-O-8.9-4); `nil` when
  /// everybody with the register may.
  package var shield: CategoryCode?

  /// Puts a type together.
  package init(
    code: RecipientTypeCode, label: String, bases: [LegalBasis], purposes: [PurposeCode],
    agreement: AgreementNeed, categories: [CategoryCode], closedFields: [FieldCode] = [],
    mayReceivePersonalNumber: Bool = false, needsDemand: Bool = false,
    consent: ConsentPurposeCode? = nil, transfers: [TransferKind] = [], isSupplier: Bool = false,
    shield: CategoryCode? = nil
  ) {
    self.code = code
    self.label = label
    self.bases = bases
    self.purposes = purposes
    self.agreement = agreement
    self.categories = categories
    self.closedFields = closedFields
    self.mayReceivePersonalNumber = mayReceivePersonalNumber
    self.needsDemand = needsDemand
    self.consent = consent
    self.transfers = transfers
    self.isSupplier = isSupplier
    self.shield = shield
  }

  /// The hidden category whose circle alone may know of something given on a ground.
  ///
  /// What the family said yes to is no secret to it: only what goes without its consent is shielded.
  package func shield(on basis: LegalBasis) -> CategoryCode? {
    basis == .consent ? nil : shield
  }
}

extension RecipientType {
  /// Whether nothing may go there beyond what was agreed, on whatever ground (R-O-5.4).
  ///
  /// A law or a life at stake goes before an agreement, except with a processor.
  package var alwaysNeedsAgreement: Bool {
    switch agreement {
    case .none: false
    case .processor: true
    case .exchange: !bases.contains(.legalObligation) && !bases.contains(.vitalInterest)
    }
  }
}
