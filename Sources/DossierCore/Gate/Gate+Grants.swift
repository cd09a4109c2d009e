extension Gate {
  /// Whether a grant opens a pupil today: by its dates, and by the consent it rests on.
  package func holds(_ grant: PupilGrant, _ facts: PupilFacts) -> Bool {
    guard grant.holds(on: viewer.today) else { return false }
    guard let consent = grant.consent else {
      return policy.role(grant.role)?.nature != .external
    }
    return facts.standing.contains(consent)
  }
}
