/// That a restriction which came back with an older store was ended: when, why and by whom.
///
/// Sealed with what it froze, as proof that the requester was told before (R-O-8.5-4); the words go
/// with it when the dossier is destroyed.
package struct EndedFreeze: Hashable, Sendable, Redacted {
  /// What was frozen, with the day on which it ended.
  package var freezes: RequestFreezes
  /// When the requester was told.
  package var told: CalendarDate
  /// Why it was ended.
  package var reason: String
  /// Who decided it.
  package var decidedBy: AccountID

  /// Puts the proof together.
  package init(
    _ freezes: RequestFreezes, told: CalendarDate, reason: String, by account: AccountID
  ) {
    self.freezes = freezes
    self.told = told
    self.reason = reason
    decidedBy = account
  }
}

extension RequestFreezes {
  /// The same, ended on a day where it was to last.
  package func ended(on day: CalendarDate) -> RequestFreezes {
    var freezes = self
    freezes.scopes = scopes.map { scope in
      FrozenScope(
        request: scope.request, items: scope.items, except: scope.except, from: scope.from,
        until: scope.until ?? day, yieldsToErasure: scope.yieldsToErasure)
    }
    return freezes
  }
}
