/// One line about a request that is over, for lists and figures over years.
///
/// Small and of a fixed length, so that twenty thousand of them are read in the time of one screen;
/// whoever needs more opens the case.
package struct RequestLine: Hashable, Sendable {
  /// Which request.
  package var request: RequestID
  /// What people call it; `nil` for one of before there were numbers.
  package var number: RequestNumber?
  /// About which pupil.
  package var pupil: PupilID
  /// The school at intake.
  package var school: SchoolID?
  /// What was asked.
  package var kind: RequestKind
  /// Whether it was closed or withdrawn.
  package var phase: RequestPhase
  /// What was decided; `nil` for a question and for what was withdrawn.
  package var outcome: RequestOutcome?
  /// The grounds of what was refused, as the case shows them.
  package var grounds: [RefusalGround]
  /// When it came in.
  package var received: CalendarDate
  /// By when it had to be answered, with every extension.
  package var due: CalendarDate
  /// When it was answered.
  package var answered: CalendarDate
  /// How often the answer was put off.
  package var extensions: Int
  /// Why the answer was late; `nil` when it was in time, or nobody was asked.
  package var late: LateReason?

  /// Sums a case up that is over.
  package init(_ record: RequestRecord, terms: ResponseTerms) {
    let request = record.request
    self.request = request.id
    number = request.number
    pupil = request.intake.pupil
    school = record.school
    kind = request.kind
    phase = request.stage.phase
    outcome = request.stage.decision?.decision.outcome
    grounds = request.stage.decision?.decision.grounds ?? []
    received = request.intake.received
    due = request.deadline(terms: terms).due
    answered = request.answered ?? request.events.last?.on ?? received
    extensions = request.progress.extensions.count
    late = daysLate > 0 ? request.events.compactMap(\.late).last : nil
  }

  /// By what it is called in lists, letters and on the telephone.
  package var reference: String { number?.text ?? request.text }
  /// How many days after the due date it was answered; 0 when in time.
  package var daysLate: Int { max(0, due.days(until: answered)) }
  /// How many days the answer took.
  package var days: Int { received.days(until: answered) }
}
