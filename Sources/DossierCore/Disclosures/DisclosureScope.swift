/// What may go to a recipient at all, before anybody chooses (R-O-5.3-C, L-10, L-14, L-19).
package struct DisclosureScope: Hashable, Sendable {
  /// What the policy lets this kind of recipient have.
  package let type: RecipientType
  /// The categories that the agreement is about; `nil` when no agreement is needed.
  package let agreed: Set<CategoryCode>?
  /// The demand that is answered, and about whom on which day.
  package let demand: Demand?
  /// The sheets whose address stays out.
  package let hiddenAddresses: Set<RecordID>

  /// A demand that is answered.
  package struct Demand: Hashable, Sendable {
    let demand: PoliceDemand
    let pupil: PupilID
    let on: CalendarDate

    /// Answers a demand with what is known of a pupil.
    package init(_ demand: PoliceDemand, about pupil: PupilID, on day: CalendarDate) {
      self.demand = demand
      self.pupil = pupil
      on = day
    }

    func bar(on category: DataCategory) -> DisclosureBar? {
      do throws(DemandRefusal) {
        try demand.checkDisclosure(of: category, about: pupil, on: on)
        return nil
      } catch {
        return .demand(error)
      }
    }
  }

  /// Takes what limits it.
  package init(
    type: RecipientType, agreed: Set<CategoryCode>? = nil, demand: Demand? = nil,
    hiddenAddresses: Set<RecordID> = []
  ) {
    self.type = type
    self.agreed = agreed
    self.demand = demand
    self.hiddenAddresses = hiddenAddresses
  }

  /// Why a category stays out as a whole; `nil` when it may go.
  package func bar(on category: DataCategory, _ verdict: Verdict) -> DisclosureBar? {
    if category.isExistenceHidden { return .shielded }
    if let bar = Self.bar(verdict) { return bar }
    guard type.categories.contains(category.code) else { return .notForRecipient }
    guard agreed?.contains(category.code) ?? true else { return .notInAgreement }
    return demand?.bar(on: category)
  }

  /// Why a field of a sheet stays out; `nil` when it may go.
  ///
  /// The verdict is that of who discloses: nobody gives out what he may not see. A number that is
  /// only masked on the screen may go to whom the law names.
  package func bar(
    on field: DataField, of sheet: RecordID, _ verdict: Verdict
  ) -> DisclosureBar? {
    let isSecret = field.audienceWhen != nil || AddressSecrecy.contactFields.contains(field.code)
    if isSecret, hiddenAddresses.contains(sheet) { return .secretAddress }
    if field.isPersonalNumber, !type.mayReceivePersonalNumber { return .personalNumber }
    if type.closedFields.contains(field.code) { return .closedField }
    return verdict.reason == .masked ? nil : Self.bar(verdict)
  }

  /// Why an entry or a document stays out; `nil` when it may go.
  package func bar(onItem verdict: Verdict, mentionsOthers: Bool = false) -> DisclosureBar? {
    Self.bar(verdict) ?? (mentionsOthers ? .aboutOthers : nil)
  }

  private static func bar(_ verdict: Verdict) -> DisclosureBar? {
    // What is looked at on an exception keeps that reason, and may go on the same exception.
    if verdict.state == .restricted, case .restricted(let request) = verdict.reason {
      return .frozen(by: request)
    }
    return verdict.state == .visible ? nil : .notVisible(verdict.reason)
  }
}

extension DataField {
  /// Whether it holds the number by which the state knows a pupil (PGN).
  package var isPersonalNumber: Bool { kind == .bsn || kind == .onderwijsnummer }
}
