package import DossierCore

/// What the start screen tells about agreements and demands.
package struct RecipientsToday: Hashable, Sendable, Encodable {
  /// Agreements that end within the days of the policy, the first one first.
  package var ending: [Ending] = []
  /// Recipients in use that lack the agreement they need.
  package var lacking = 0
  /// Demands of which the paper must still come, for who handles them.
  package var awaiting: [DemandDue] = []
  /// Demands to answer, for who handles them.
  package var toAnswer: [DemandDue] = []
  /// Demands that the data protection officer has not seen, for the officer.
  package var unseen: [DemandDue] = []

  /// Puts the parts together.
  package init(
    ending: [Ending] = [], lacking: Int = 0, awaiting: [DemandDue] = [],
    toAnswer: [DemandDue] = [], unseen: [DemandDue] = []
  ) {
    self.ending = ending
    self.lacking = lacking
    self.awaiting = awaiting
    self.toAnswer = toAnswer
    self.unseen = unseen
  }

  /// Whether there is nothing to tell.
  package var isEmpty: Bool {
    ending.isEmpty && lacking == 0 && awaiting.isEmpty && toAnswer.isEmpty && unseen.isEmpty
  }

  /// One agreement that ends.
  package struct Ending: Hashable, Sendable, Encodable {
    /// The agreement.
    package var agreement: RecordID
    /// The recipient.
    package var recipient: RecordID
    /// The name of the recipient.
    package var name: String
    /// The last day.
    package var lastDay: CalendarDate
    /// How many days are left.
    package var daysLeft: Int

    /// Puts a line together.
    package init(
      agreement: RecordID, recipient: RecordID, name: String, lastDay: CalendarDate, daysLeft: Int
    ) {
      self.agreement = agreement
      self.recipient = recipient
      self.name = name
      self.lastDay = lastDay
      self.daysLeft = daysLeft
    }
  }

  /// One demand and the day that presses.
  package struct DemandDue: Hashable, Sendable, Encodable {
    /// The demand.
    package var demand: RecordID
    /// The day; `nil` when it says none.
    package var due: CalendarDate?
    /// Whether that day is past.
    package var isLate: Bool

    /// Puts a line together.
    package init(demand: RecordID, due: CalendarDate?, isLate: Bool) {
      self.demand = demand
      self.due = due
      self.isLate = isLate
    }
  }
}

extension Office {
  /// What the start screen tells about agreements and demands; nothing for a role that has no part.
  func recipientsToday() throws -> RecipientsToday {
    var today = RecipientsToday()
    if rights.keepsRecipients || rights.takes(.advise, in: .recipients) {
      let names = try recipientsByRecord()
      let agreements = try agreements()
      today.ending = agreements.compactMap { ending($0, names) }
        .sorted { ($0.lastDay, $0.agreement) < ($1.lastDay, $1.agreement) }
      today.lacking = try recipients().count { recipient in
        [.missing, .ended, .future].contains(
          standing(of: recipient, among: agreements).standing)
      }
    }
    guard rights.seesDemands else { return today }
    let open = try openDemands()
    if rights.handlesDemands {
      today.awaiting = try open.compactMap { try due($0, .paper) }.inOrder
      today.toAnswer = try open.compactMap { try due($0, .answer) }.inOrder
    }
    if rights.takes(.advise, in: .demands) {
      today.unseen = try (open + demands(on: .demands)).filter { $0.content.noticed == nil }
        .map { .init(demand: $0.record, due: $0.content.received, isLate: false) }.inOrder
    }
    return today
  }

  private func ending(
    _ stored: StoredValue<Agreement>, _ names: [RecordID: Recipient]
  ) -> RecipientsToday.Ending? {
    let state = stored.content.state(
      on: viewer.today, warningDays: policy.terms.agreementWarningDays)
    guard case .endingSoon(let days) = state, let lastDay = stored.content.lastDay,
      let party = names[stored.content.recipient], party.isActive(on: viewer.today)
    else { return nil }
    return RecipientsToday.Ending(
      agreement: stored.record, recipient: stored.content.recipient, name: party.name,
      lastDay: lastDay, daysLeft: days)
  }

  private func due(
    _ stored: StoredValue<PoliceDemand>, _ step: DemandDuty.Step
  ) throws -> RecipientsToday.DemandDue? {
    try duties(about: stored).first { $0.step == step }.map { duty in
      RecipientsToday.DemandDue(
        demand: stored.record, due: duty.due,
        isLate: duty.due.map { $0 < viewer.today } ?? false)
    }
  }
}

extension [RecipientsToday.DemandDue] {
  /// The most pressing first.
  fileprivate var inOrder: [RecipientsToday.DemandDue] {
    sorted { ($0.due ?? .latest, $0.demand) < ($1.due ?? .latest, $1.demand) }
  }
}
