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

  /// What the viewer may give to others of a category: what is frozen stays in, whatever its kind.
  package func verdictOnGiving(of category: DataCategory, of facts: PupilFacts) -> Verdict {
    freezing(
      verdict(on: category, of: facts), by: facts.freeze(of: category.code, on: viewer.today))
  }

  /// What closes a category as a whole: a freeze of it, or of the dossier that it is part of.
  ///
  /// Where the school writes down what it does with data is no part of the dossier in that sense.
  /// Who could not record that the police came, that a child was reported or that somebody looked
  /// could not help, or would help unseen (AVG 5(2), 18(2)). It closes when it is named itself.
  ///
  /// What opens on a consent closes with the register of consents: a consent that is contested may
  /// not be used. That is all that somebody from outside sees.
  package func closing(_ category: DataCategory, of facts: PupilFacts) -> Freeze? {
    guard !category.isAccountOfSchool else {
      return facts.freeze(naming: category.code, on: viewer.today)
    }
    let own = facts.freeze(of: category.code, on: viewer.today)
    let restsOnConsent =
      category.needsConsent || policy.role(viewer.role)?.nature == .external
    guard own == nil, restsOnConsent else { return own }
    return facts.freeze(of: .consents, on: viewer.today)
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

extension DataCategory {
  /// Whether it tells what the school did with data and not what it knows of the pupil: who looked,
  /// what was given, requests, transfers and the paper file.
  ///
  /// Not the consents: those say themselves what a freeze leaves of them.
  var isAccountOfSchool: Bool {
    ["C22", .disclosures, .requests, .transfers, "C28"].contains(code)
  }
}
