/// What the board chose where its sources contradict each other or the law.
///
/// What belongs to one category or one period stands there instead: are flags of
/// C07a, C07b and C03, X-03 and X-09 are terms, X-12 and X-14 are retention rules.
package struct BoardChoices: Hashable, Sendable, Codable {
  /// The kinds of transfer that need consent.
  package var transfersNeedingConsent: [TransferKind]
  /// Whether a remark or correction must say if it is about a fact or an opinion.
  package var remarksNameTheirKind: Bool
  /// Whether people from outside only get grants for one pupil with an end date.
  package var externalsNeedGrants: Bool
  /// Categories that the regulation does not name, marked for the FG.
  package var categoriesOutsideRegulation: [CategoryCode]
  /// After how many months the regulation must be evaluated again.
  package var evaluationMonths: Int
  /// Whether an answer may be put off more than once, within the maximum.
  package var extensionsMayRepeat: Bool
  /// The roles that decide requests; never the FG.
  package var deciders: [RoleCode]
  /// The legal grounds on which something may be disclosed.
  package var legalBases: [LegalBasis]
  /// Whether the board decided the retention periods itself.
  package var retentionIsDecided: Bool
  /// The forms in which consent is valid.
  package var consentForms: [ConsentForm]
  /// Whether the refusal of one parent with authority is enough (L-06).
  package var oneRefusalCounts: Bool
  /// The verdicts on the risk of a breach.
  package var breachVerdicts: [BreachVerdict]
  /// Systems whose exports are imported, for example `parnassys` and `esis`.
  package var sourceSystems: [String]
  /// Whether data about others must be taken out before anything is handed over.
  package var othersAreRedacted: Bool

  /// Takes the choices; what is left out gets the strictest value.
  package init(
    sourceSystems: [String], transfersNeedingConsent: [TransferKind] = TransferKind.allCases,
    remarksNameTheirKind: Bool = true, externalsNeedGrants: Bool = true,
    categoriesOutsideRegulation: [CategoryCode] = [], evaluationMonths: Int = 12,
    extensionsMayRepeat: Bool = false, deciders: [RoleCode] = ["BES"],
    legalBases: [LegalBasis] = [.legalObligation], retentionIsDecided: Bool = false,
    consentForms: [ConsentForm] = [.written], oneRefusalCounts: Bool = true,
    breachVerdicts: [BreachVerdict] = BreachVerdict.allCases, othersAreRedacted: Bool = true
  ) {
    self.transfersNeedingConsent = transfersNeedingConsent
    self.remarksNameTheirKind = remarksNameTheirKind
    self.externalsNeedGrants = externalsNeedGrants
    self.categoriesOutsideRegulation = categoriesOutsideRegulation
    self.evaluationMonths = evaluationMonths
    self.extensionsMayRepeat = extensionsMayRepeat
    self.deciders = deciders
    self.legalBases = legalBases
    self.retentionIsDecided = retentionIsDecided
    self.consentForms = consentForms
    self.oneRefusalCounts = oneRefusalCounts
    self.breachVerdicts = breachVerdicts
    self.sourceSystems = sourceSystems
    self.othersAreRedacted = othersAreRedacted
  }
}
