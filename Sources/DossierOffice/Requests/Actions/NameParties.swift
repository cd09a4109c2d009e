package import DossierCore

/// Names colleagues whom a request is about or who have authority over the pupil (R-O-8.9-2).
///
/// From then on they can do nothing in the case: nobody decides about the own child. Who was named
/// stays named; the accounts stand in the journal.
package struct NameParties: OfficeAction {
  package static let name = "request.parties"
  package static let example = NameParties(
    request: RequestID(number: 31), accounts: [AccountID(number: 3)])

  /// Which request.
  package var request: RequestID
  /// The colleagues.
  package var accounts: [AccountID]
  /// The version on the screen.
  package var seen: Int?

  /// Names colleagues.
  package init(request: RequestID, accounts: [AccountID], seen: Int? = nil) {
    self.request = request
    self.accounts = accounts
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    guard office.policy.matrix.cell(office.role, .requests).access == .change else {
      throw Refusal.roleMayNot(office.role, "R-O-8.9-2")
    }
    let known = try office.request(request).content
    guard !known.parties.contains(office.account) else { throw Refusal.request(.aboutOneself) }
    try office.demandColleagues(accounts)
    guard known.request.stage.phase.isOpen else {
      throw Refusal.request(.notInThisStage(.assigned, known.request.stage.phase))
    }
    try office.write { transaction in
      guard let record = try transaction.record(request.record) else {
        throw Refusal.notFound(.request)
      }
      var stored = try StoredValue<RequestRecord>(record)
      guard seen.map({ $0 == stored.version }) ?? true else { throw Refusal.stale }
      let added = Set(accounts).subtracting(stored.content.parties)
      guard !added.isEmpty else { throw Refusal.nothingToChange }
      stored.content.parties = (stored.content.parties + added).sorted()
      try office.put(stored.content, version: stored.version + 1, transaction)
      if !stored.content.frozen.isEmpty { stored.content.witnessFreezes(transaction) }
      return [
        office.entry(
          .requestStep, .update, purpose: "R", pupils: [known.request.intake.pupil],
          objects: [request.text, "parties"] + added.sorted().map(\.text), rule: "R-O-8.9-2")
      ]
    }
    return ActionOutcome(pupil: known.request.intake.pupil, record: request.record)
  }
}

extension Office {
  /// Throws `nothingNamed` for nobody, and `notFound` for an account that is no colleague's.
  func demandColleagues(_ accounts: [AccountID]) throws {
    guard !accounts.isEmpty else { throw Refusal.request(.nothingNamed(.assigned)) }
    for account in accounts where directory.profile(of: account) == nil {
      throw Refusal.notFound(.account)
    }
  }
}
