package import DossierCore

/// Registers a request of a data subject, also one by somebody who may not ask (R-O-8.9-1).
package struct RegisterRequest: OfficeAction {
  package static let name = "request.register"
  package static let example = RegisterRequest(
    pupil: PupilID(number: 7), requester: RequesterGiven(guardian: RecordID(number: 21)),
    wish: WishGiven(kind: .access), channel: .letter, received: CalendarDate(dayNumber: 20_777))

  /// About which pupil.
  package var pupil: PupilID
  /// Who asks.
  package var requester: RequesterGiven
  /// What is asked.
  package var wish: WishGiven
  /// How it came in.
  package var channel: RequestChannel
  /// The day it reached the school or the board.
  package var received: CalendarDate
  /// The day somebody saw what it was; the day of receipt when left out.
  package var recognised: CalendarDate?
  /// The open request of the same kind that this one belongs to.
  package var linkedTo: RequestID?
  /// Why it stands on its own beside an open request of the same kind.
  package var separateBecause: String?
  /// Colleagues who are a parent of the pupil, or the pupil; they can do nothing in the case.
  package var parties: [AccountID]?

  /// Puts a registration together.
  package init(
    pupil: PupilID, requester: RequesterGiven, wish: WishGiven, channel: RequestChannel,
    received: CalendarDate, recognised: CalendarDate? = nil, linkedTo: RequestID? = nil,
    separateBecause: String? = nil, parties: [AccountID]? = nil
  ) {
    self.pupil = pupil
    self.requester = requester
    self.wish = wish
    self.channel = channel
    self.received = received
    self.recognised = recognised
    self.linkedTo = linkedTo
    self.separateBecause = separateBecause
    self.parties = parties
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let draft = try draft(in: office)
    let school = try office.knownFacts(of: pupil)?.school
    let request = try office.making { transaction in
      let intake = try settled(draft.intake, transaction)
      let id = RequestID(number: transaction.newRecordID().number)
      let number = try transaction.nextRequestNumber(in: office.viewer.today.parts.year)
      let request = try office.judged { () throws(RequestRefusal) in
        try RequestCase(
          id: id, number: number, opening: intake, by: office.requestActor,
          on: office.viewer.today, facts: draft.facts)
      }
      let record = RequestRecord(
        request: request, school: school, entitlement: draft.facts.entitlement,
        parties: draft.facts.parties.sorted(), departure: draft.facts.departure)
      try office.put(record, version: 1, transaction)
      try transaction.give(number)
      if !record.frozen.isEmpty { record.witnessFreezes(transaction) }
      let line = office.entry(
        .requestRegistered, .create, purpose: "R", pupils: [pupil],
        objects: [id.text, wish.kind.rawValue], rule: wish.kind.rule)
      return (request, [line])
    }
    return ActionOutcome(
      pupil: pupil, record: request.id.record, reference: request.reference)
  }

  /// The intake with what the rules know about it; nothing is written.
  func draft(in office: Office) throws -> (intake: RequestIntake, facts: RequestFacts) {
    try office.demandRegister()
    _ = try office.facts(of: pupil)
    let guardians = try office.family(of: pupil, on: received)?.guardians.map(\.person)
    let intake = RequestIntake(
      pupil: pupil, requester: try requester.requester(among: guardians),
      wish: try wish.wish(office.policy), channel: channel, received: received,
      recognised: recognised ?? received, duplicate: try duplicate())
    try office.demandNameable(intake.wish.items, about: pupil)
    let parties = Set([requester.account].compactMap(\.self) + (parties ?? []))
    if !parties.isEmpty { try office.demandColleagues(parties.sorted()) }
    return (intake, try office.requestFacts(for: intake, parties: parties))
  }

  private func duplicate() throws -> RequestIntake.DuplicateHandling {
    if let linkedTo { return .linked(linkedTo) }
    guard let separateBecause else { return .none }
    return .separate(reason: try checkedReason(separateBecause, "R-O-8.2-1"))
  }

  /// The intake as it may be registered beside what is open.
  ///
  /// Throws `duplicateRequest` when the same person has an open request of this kind unmentioned,
  /// `notFound` when the one it is linked to is none of this pupil's, and `linkDoesNotFit` when that
  /// one is of another kind or person. A reason to stand apart is dropped where there is none to
  /// stand apart from.
  private func settled(
    _ intake: RequestIntake, _ transaction: ArchiveTransaction
  ) throws -> RequestIntake {
    let open = try transaction.requests(about: pupil).map(\.request).filter(\.stage.phase.isOpen)
    let doubles = DuplicateRequest.find(for: intake, among: open.map { ($0.id, $0.intake) })
    let own = doubles.compactMap { if case .same(let other) = $0 { other } else { nil } }
    switch intake.duplicate {
    case .linked(let other):
      guard open.contains(where: { $0.id == other }) else {
        throw Refusal.notFound(.request)
      }
      guard own.contains(other) else { throw Refusal.request(.linkDoesNotFit(other)) }
      return intake
    case .separate: return own.isEmpty ? intake.standingAlone : intake
    case .none:
      if let other = own.first { throw Refusal.duplicateRequest(other) }
      return intake
    }
  }
}

extension RequestIntake {
  /// The same without a word about another request.
  fileprivate var standingAlone: RequestIntake {
    RequestIntake(
      pupil: pupil, requester: requester, wish: wish, channel: channel, received: received,
      recognised: recognised)
  }
}
