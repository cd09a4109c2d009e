/// A request as it came in (intake); what follows from it is computed, never written down.
package struct RequestIntake: Hashable, Sendable {
  /// About which pupil.
  package let pupil: PupilID
  /// Who asks.
  package let requester: Requester
  /// What is asked.
  package let wish: RequestWish
  /// How it came in.
  package let channel: RequestChannel
  /// The day it reached the school or the board, from which the term counts.
  package let received: CalendarDate
  /// The day somebody saw that it was a request under this regulation.
  package let recognised: CalendarDate
  /// What became clear about a request of the same kind that was still open.
  package let duplicate: DuplicateHandling

  /// What was done with an open request of the same kind.
  package enum DuplicateHandling: Hashable, Sendable {
    /// There was none.
    case none
    /// The new one belongs to it.
    case linked(RequestID)
    /// The new one stands on its own, for this reason.
    case separate(reason: String)
  }

  /// Puts an intake together.
  package init(
    pupil: PupilID, requester: Requester, wish: RequestWish, channel: RequestChannel,
    received: CalendarDate, recognised: CalendarDate, duplicate: DuplicateHandling = .none
  ) {
    self.pupil = pupil
    self.requester = requester
    self.wish = wish
    self.channel = channel
    self.received = received
    self.recognised = recognised
    self.duplicate = duplicate
  }

  /// What the handler must know at once; none of it stops the registration.
  package var remarks: [IntakeRemark] {
    var remarks: [IntakeRemark] = channel.isOral ? [.oral] : []
    if channel == .officer { remarks.append(.forwardedByOfficer) }
    if received < recognised {
      remarks.append(.recognisedLate(days: received.days(until: recognised)))
    }
    if case .objection(_, let situation) = wish, situation.isBlankOrMissing {
      remarks.append(.situationMissing)
    }
    switch wish {
    case .erasure(_, nil), .restriction(_, nil): remarks.append(.groundMissing)
    case .access, .rectification, .erasure, .restriction, .objection, .portability,
      .parentInformation, .question:
      break
    }
    return remarks
  }
}
