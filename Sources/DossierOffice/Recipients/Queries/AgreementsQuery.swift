package import DossierCore

/// Asks for the agreements with recipients; those that end soon first.
package struct AgreementsQuery: OfficeQuery {
  package static let name = "agreements"
  package static let example = AgreementsQuery(filter: .ending)

  /// Which agreements.
  package enum Filter: String, Hashable, Sendable, Codable, CaseIterable {
    /// Those that hold or will hold.
    case current = "lopend"
    /// Those that hold and end within the days of the policy.
    case ending = "loopt_af"
    /// Those that are over.
    case ended = "afgelopen"
  }

  /// Which ones; those that hold or will hold when left out.
  package var filter: Filter?

  /// Asks.
  package init(filter: Filter? = nil) {
    self.filter = filter
  }

  package func answer(in office: Office) throws -> [AgreementAnswer] {
    try office.demandRecipients()
    let names = try office.recipientsByRecord()
    return try office.agreements().map { office.answer(to: $0, names: names) }
      .filter(isWanted)
      .sorted { one, other in
        (one.lastDay ?? .latest, one.recipientName, one.record)
          < (other.lastDay ?? .latest, other.recipientName, other.record)
      }
  }

  private func isWanted(_ answer: AgreementAnswer) -> Bool {
    switch (filter ?? .current, answer.state) {
    case (.current, .ended): false
    case (.current, _): true
    case (.ending, .endingSoon): true
    case (.ending, _): false
    case (.ended, .ended): true
    case (.ended, _): false
    }
  }
}

/// One agreement as it stands today.
package struct AgreementAnswer: Hashable, Sendable {
  /// The record.
  package var record: RecordID
  /// The version that was read.
  package var version: Int
  /// What was agreed.
  package var agreement: Agreement
  /// The name of the recipient.
  package var recipientName: String
  /// How it stands.
  package var state: AgreementState
  /// The last day on which it holds.
  package var lastDay: CalendarDate?
  /// What is wanting in it.
  package var warnings: [AgreementWarning]

  /// Puts an answer together.
  package init(
    record: RecordID, version: Int, agreement: Agreement, recipientName: String,
    state: AgreementState, lastDay: CalendarDate?, warnings: [AgreementWarning]
  ) {
    self.record = record
    self.version = version
    self.agreement = agreement
    self.recipientName = recipientName
    self.state = state
    self.lastDay = lastDay
    self.warnings = warnings
  }
}

extension AgreementAnswer: Encodable {
  private enum Key: String, CodingKey {
    case agreement, version, recipient, recipientName, kind, number, product, model, state
    case daysLeft, begins, lastDay, purposes, categories, warnings
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(record, forKey: .agreement)
    try container.encode(version, forKey: .version)
    try container.encode(agreement.recipient, forKey: .recipient)
    try container.encode(recipientName, forKey: .recipientName)
    try container.encode(agreement.kind, forKey: .kind)
    try container.encode(agreement.number, forKey: .number)
    try container.encodeIfPresent(agreement.product, forKey: .product)
    try container.encode(agreement.model, forKey: .model)
    try container.encode(state.word, forKey: .state)
    if case .endingSoon(let days) = state { try container.encode(days, forKey: .daysLeft) }
    try container.encode(agreement.begins, forKey: .begins)
    try container.encodeIfPresent(lastDay, forKey: .lastDay)
    try container.encode(agreement.purposes, forKey: .purposes)
    try container.encode(agreement.categories, forKey: .categories)
    try container.encode(warnings, forKey: .warnings)
  }
}

extension AgreementState {
  /// The word in the JSON form.
  fileprivate var word: String {
    switch self {
    case .future: "toekomst"
    case .valid: "geldig"
    case .endingSoon: "loopt_af"
    case .ended: "afgelopen"
    }
  }
}

extension Office {
  /// An agreement as it stands today.
  func answer(
    to stored: StoredValue<Agreement>, names: [RecordID: Recipient]
  ) -> AgreementAnswer {
    let agreement = stored.content
    let party = names[agreement.recipient]
    let rules = party.flatMap { policy.recipientType($0.type) }
      .map { AgreementRules(type: $0, today: viewer.today) }
    let state = agreement.state(
      on: viewer.today, warningDays: policy.terms.agreementWarningDays)
    return AgreementAnswer(
      record: stored.record, version: stored.version, agreement: agreement,
      recipientName: party?.name ?? "", state: state, lastDay: agreement.lastDay,
      // What is over needs nothing any more.
      warnings: state == .ended ? [] : rules?.warnings(in: agreement) ?? [])
  }
}
