/// What must be known to judge a disclosure.
package struct DisclosureFacts: Hashable, Sendable {
  /// The purposes of the policy.
  package var purposes: [ProcessingPurpose]
  /// The grounds that the board uses.
  package var legalBases: [LegalBasis]
  /// The kind of recipient; `nil` when the policy does not know it.
  package var type: RecipientType?
  /// The code under which the recipient is registered.
  package var typeCode: RecipientTypeCode
  /// Whether the recipient is in use on the day.
  package var isActive: Bool
  /// The agreement with the recipient that holds on the day.
  package var agreement: Agreement?
  /// The demand it answers.
  package var demand: PoliceDemand?
  /// The consents about this pupil that hold on the day, for this recipient.
  package var consents: Set<ConsentPurposeCode>
  /// What may go, and what stays out and why.
  package var offer: DisclosureOffer
  /// Whether it is a file whose content the law lists itself (L-14).
  package var isTransfer: Bool
  /// The day on which it is judged.
  package var today: CalendarDate

  /// What counts of an agreement.
  package struct Agreement: Hashable, Sendable {
    /// The agreement.
    package var record: RecordID
    /// What it is about; `nil` when that does not matter here.
    package var categories: Set<CategoryCode>?
    /// Its last day, when that is near.
    package var endsSoon: CalendarDate?

    /// Takes what counts.
    package init(
      record: RecordID, categories: Set<CategoryCode>? = nil, endsSoon: CalendarDate? = nil
    ) {
      self.record = record
      self.categories = categories
      self.endsSoon = endsSoon
    }
  }

  /// Puts the facts together.
  package init(
    policy: Policy, typeCode: RecipientTypeCode, isActive: Bool = true,
    agreement: Agreement? = nil, demand: PoliceDemand? = nil,
    consents: Set<ConsentPurposeCode> = [], offer: DisclosureOffer, isTransfer: Bool = false,
    today: CalendarDate
  ) {
    purposes = policy.purposes
    legalBases = policy.choices.legalBases
    type = policy.recipientType(typeCode)
    self.typeCode = typeCode
    self.isActive = isActive
    self.agreement = agreement
    self.demand = demand
    self.consents = consents
    self.offer = offer
    self.isTransfer = isTransfer
    self.today = today
  }
}
