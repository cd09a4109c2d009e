extension Gate {
  /// Whether a grant opens a pupil today: by its dates, and by the consent it rests on.
  package func holds(_ grant: PupilGrant, _ facts: PupilFacts) -> Bool {
    guard grant.holds(on: viewer.today) else { return false }
    guard let consent = grant.consent else {
      return policy.role(grant.role)?.nature != .external
    }
    return facts.standing.contains(consent)
  }

  /// Whether a grant opens a category: one on a consent opens no more than may go to the kind of
  /// recipient that was said yes to, whatever the role sees elsewhere (AVG 5(1)(c)).
  package func opens(
    _ category: CategoryCode, _ grant: PupilGrant, _ facts: PupilFacts
  ) -> Bool {
    guard holds(grant, facts) else { return false }
    // Staff are no recipients: what they see is what the matrix gives them.
    guard policy.role(grant.role)?.nature == .external, let subject = grant.consent?.subject
    else { return true }
    let type = facts.recipientTypes[subject.recipient].flatMap(policy.recipientType)
    return type?.categories.contains(category) ?? false
  }
}
