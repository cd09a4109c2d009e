extension Gate {
  /// What the viewer sees of one entry of a category.
  package func verdict(
    onEntry record: RecordID, in category: DataCategory, of facts: PupilFacts
  ) -> Verdict {
    freezing(
      verdict(on: category, of: facts), by: facts.freeze(of: record, on: viewer.today))
  }

  /// What the viewer sees of one document of a category.
  package func verdict(
    onDocument record: RecordID, in category: DataCategory, of facts: PupilFacts
  ) -> Verdict {
    freezing(
      verdictOnDocuments(in: category, of: facts),
      by: facts.freeze(of: record, on: viewer.today))
  }

  /// A verdict on something that may be frozen (R-O-8.5-3).
  ///
  /// Only what would be seen shows that it is frozen. Nobody may change it, whatever the role and
  /// whatever the exception on which it is looked at.
  func freezing(_ verdict: Verdict, by freeze: Freeze?) -> Verdict {
    guard let freeze, verdict.state != .hidden else { return verdict }
    let reason = VisibilityReason.restricted(by: freeze.request)
    guard exception != nil else { return Verdict(state: .restricted, reason: reason) }
    // A masked value keeps its own reason: that decides how much of it is shown.
    let isMasked = verdict.state == .masked
    return Verdict(state: verdict.state, reason: isMasked ? verdict.reason : reason)
  }
}
