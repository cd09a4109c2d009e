/// An open request that a new one may repeat: link the new one, or open it with a reason.
package enum DuplicateRequest: Hashable, Sendable {
  /// The same person asked the same about the same pupil.
  case same(RequestID)
  /// Somebody else asked the same about the same pupil; each gets an own answer.
  case byAnother(RequestID)

  /// Looks for open requests about the pupil of the new one, in the order given.
  package static func find(
    for intake: RequestIntake, among open: some Sequence<(id: RequestID, intake: RequestIntake)>
  ) -> [DuplicateRequest] {
    open.filter { $0.intake.pupil == intake.pupil && $0.intake.wish.kind == intake.wish.kind }
      .map { other in
        other.intake.requester.principal == intake.requester.principal
          ? .same(other.id) : .byAnother(other.id)
      }
  }
}
