/// Everything that one request freezes, and until when, apart from the request itself.
///
/// What is frozen follows from the case; this is for a store that was put back and does not know
/// the case, or not as far as it had come.
package struct RequestFreezes: Hashable, Sendable {
  /// Which request.
  package var request: RequestID
  /// A restriction or an objection.
  package var kind: RequestKind
  /// About which pupil.
  package var pupil: PupilID
  /// The accounts that may do nothing about it: the requester's and those of the parents.
  package var parties: [AccountID]
  /// What is frozen, each with its days.
  package var scopes: [FrozenScope]

  /// Puts the freezes of a request together.
  package init(
    request: RequestID, kind: RequestKind, pupil: PupilID, parties: [AccountID],
    scopes: [FrozenScope]
  ) {
    self.request = request
    self.kind = kind
    self.pupil = pupil
    self.parties = parties
    self.scopes = scopes
  }

  /// What a case freezes.
  package init(_ record: RequestRecord) {
    self.init(
      request: record.request.id, kind: record.request.kind, pupil: record.request.intake.pupil,
      parties: record.parties, scopes: record.frozen)
  }

  /// Whether something stays frozen until somebody does something about it.
  package var isLasting: Bool { scopes.contains { $0.until == nil } }
}
