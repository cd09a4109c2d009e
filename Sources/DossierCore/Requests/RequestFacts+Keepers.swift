extension RequestFacts {
  /// Whether somebody may look in the journal for a request: a duty, a key, and no part in it.
  func mayReadJournal(_ actor: RequestActor) -> Bool {
    policy.role(actor.role)?.duties.contains(.readJournal) ?? false
      && policy.compartments(for: actor.role).contains(.log)
      && !parties.contains(actor.account)
  }

  /// Whether a role can be asked what it has in a category.
  ///
  /// When nobody at all can be asked every role of the policy stays asked: that what a category holds
  /// stays behind must be seen and mended, not passed over.
  func canAsk(_ role: RoleCode, about category: CategoryCode) -> Bool {
    guard let able = keepers?[category], !able.isEmpty else { return true }
    return able.contains(role)
  }
}
