/// One request of a data subject, from the letter on the mat to the closed case (verzoek).
///
/// It is the list of what happened and nothing else: stage, deadline, tasks and what is frozen are
/// folded from the events. Events are only ever added.
package struct RequestCase: Hashable, Sendable {
  /// Which request.
  package let id: RequestID
  /// What people call it; `nil` for one that was registered before there were numbers.
  package internal(set) var number: RequestNumber?
  /// How it came in.
  package let intake: RequestIntake
  /// What happened, in the order it was recorded.
  package private(set) var events: [RequestEvent]
  /// What follows from the events.
  package private(set) var progress: RequestProgress

  /// Registers a request; throws why it cannot be registered.
  package init(
    id: RequestID, number: RequestNumber? = nil, opening intake: RequestIntake,
    by actor: RequestActor, on day: CalendarDate, facts: RequestFacts
  ) throws(RequestRefusal) {
    let event = RequestEvent(by: actor, on: day, .received(intake))
    try RequestRules.check(intake, event, facts)
    self.init(id: id, intake: intake, opening: event.recorded(on: facts.today))
    self.number = number
  }

  /// Reads back what was recorded; `nil` unless it begins with the receipt, and has one.
  package init?(id: RequestID, recorded events: [RequestEvent]) {
    guard let first = events.first, case .received(let intake) = first.change,
      events.dropFirst().allSatisfy({ $0.change.step != .received })
    else { return nil }
    self.init(id: id, intake: intake, opening: first)
    for event in events.dropFirst() { record(event) }
  }

  private init(id: RequestID, intake: RequestIntake, opening event: RequestEvent) {
    self.id = id
    self.intake = intake
    events = [event]
    progress = RequestProgress(received: intake.received)
    progress.fold(event)
  }

  /// Adds what happened, as recorded today; throws the rule that forbids it, and changes nothing then.
  package mutating func append(
    _ event: RequestEvent, facts: RequestFacts
  ) throws(RequestRefusal) {
    try RequestRules.check(event, in: self, facts)
    record(event.recorded(on: facts.today))
  }

  /// The day on which the request counts as answered once an event is recorded.
  func answered(after event: RequestEvent) -> CalendarDate? {
    var next = self
    next.record(event)
    return next.answered
  }

  private mutating func record(_ event: RequestEvent) {
    events.append(event)
    progress.fold(event)
  }

  /// By what it is called in lists, letters and on the telephone.
  package var reference: String { number?.text ?? id.text }

  /// What is asked.
  package var kind: RequestKind { intake.wish.kind }

  /// Where the case stands.
  package var stage: RequestStage { progress.stage }
}
