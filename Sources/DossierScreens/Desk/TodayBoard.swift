package import DossierCore
package import DossierOffice

/// What needs attention today, as far as the role may know.
package struct TodayBoard: Hashable, Sendable {
  /// The lines, the most urgent first.
  package var items: [TodayItem]
  /// The day of the last backup; `nil` when none is known.
  package var lastBackup: CalendarDate?

  /// Puts a board together.
  package init(items: [TodayItem], lastBackup: CalendarDate? = nil) {
    self.items = items
    self.lastBackup = lastBackup
  }

  /// The sentences about this login.
  package var warnings: [String] {
    items.compactMap { if case .warning(let sentence) = $0 { sentence } else { nil } }
  }

  /// The drafts that lie in the store.
  package var drafts: [KeptDraft] {
    items.compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
  }
}

/// One thing that needs attention.
package enum TodayItem: Hashable, Sendable {
  /// A draft of the own account lies in the store.
  case draft(KeptDraft)
  /// Requests that need attention: why, which, and when somebody was last reminded of them.
  case requests(RequestAttention, [DueLine], reminded: CalendarDate?)
  /// Work lists of withdrawn consents with something to be done.
  case consents(ConsentsToday)
  /// Files for other schools that are not sent yet.
  case transfers(Int)
  /// Disclosures of which the FG must take note.
  case notices(Int)
  /// Agreements with recipients that end soon.
  case agreementsEnding([RecipientsToday.Ending])
  /// How many recipients in use lack the agreement they need.
  case agreementsLacking(Int)
  /// Demands of the police that need attention, and why.
  case demands(DemandAttention, [RecipientsToday.DemandDue])
  /// Holds on destruction that should have been looked at.
  case holds(HoldsToday)
  /// Something in dossiers that must be seen to.
  case upkeep(UpkeepToday)
  /// An emergency access that nobody of this role reviewed yet.
  case emergency(EmergencyAnswer)
  /// A role that waits for approval: of whom, which, and whether the viewer may approve it.
  case approval(person: String, role: RoleCode, mayApprove: Bool, hasKeys: Bool)
  /// Dossiers of enrolled pupils that lack a required field; at most the first hundred.
  case incomplete([RosterRow])
  /// A compartment with fewer than two living holders.
  case scarce(compartment: String)
  /// To whom this login handed keys.
  case handedOver(person: String, role: RoleCode)
  /// A sentence about this login that somebody must read.
  case warning(String)
  /// Too few people to let somebody in again when one of them falls out.
  case reserve(ApproverReserve.Shortage)
  /// The policy should have been evaluated by this day.
  case evaluationOverdue(CalendarDate)
  /// Something is wrong with the witness: for those who watch over the store.
  case witness(WitnessTrouble)
  /// The last backup is too old, or there is none: for those who see to it.
  case backupDue
}
