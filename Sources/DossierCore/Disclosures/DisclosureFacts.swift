/// What must be known to judge a disclosure.
package struct DisclosureFacts: Hashable, Sendable {
  /// The purposes of the policy.
  package var purposes: [ProcessingPurpose]
  /// The consents that are each about one recipient and one question (R-I-1.4-7).
  package var perQuestion: Set<ConsentPurposeCode>
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
  /// Whether it leaves now, because it is made here: then it can have left on no other day.
  package var leavesNow: Bool
  /// The day on which it is judged.
  package var today: CalendarDate

  /// What counts of an agreement.
  package struct Agreement: Hashable, Sendable {
    /// The agreement.
    package var record: RecordID
    /// What it is about; `nil` when that does not matter here.
    package var categories: Set<CategoryCode>?
    /// For what data may go there; `nil` when that does not matter here.
    package var purposes: Set<PurposeCode>?
    /// Its last day, when that is near.
    package var endsSoon: CalendarDate?

    /// Takes what counts.
    package init(
      record: RecordID, categories: Set<CategoryCode>? = nil,
      purposes: Set<PurposeCode>? = nil, endsSoon: CalendarDate? = nil
    ) {
      self.record = record
      self.categories = categories
      self.purposes = purposes
      self.endsSoon = endsSoon
    }
  }

  /// Puts the facts together.
  package init(
    policy: Policy, typeCode: RecipientTypeCode, isActive: Bool = true,
    agreement: Agreement? = nil, demand: PoliceDemand? = nil,
    consents: Set<ConsentPurposeCode> = [], offer: DisclosureOffer, isTransfer: Bool = false,
    leavesNow: Bool = false, today: CalendarDate
  ) {
    purposes = policy.purposes
    perQuestion = Set(policy.consentPurposes.filter(\.perQuestion).map(\.code))
    legalBases = policy.choices.legalBases
    type = policy.recipientType(typeCode)
    self.typeCode = typeCode
    self.isActive = isActive
    self.agreement = agreement
    self.demand = demand
    self.consents = consents
    self.offer = offer
    self.isTransfer = isTransfer
    self.leavesNow = leavesNow
    self.today = today
  }
}
