package import DossierCore

/// The ground of a disclosure as it is typed.
package struct LegalSupportGiven: Hashable, Sendable, Codable {
  /// The letter of the ground.
  package var basis: LegalBasis
  /// The article, for a duty by law.
  package var article: String?
  /// The reason, for the public task and a vital interest.
  package var reason: String?
  /// The weighing, for a legitimate interest.
  package var weighing: WeighingGiven?
  /// The purpose of the consent.
  package var consent: ConsentPurposeCode?
  /// The agreement; the one that holds when left out.
  package var agreement: RecordID?

  /// Names a ground.
  package init(
    basis: LegalBasis, article: String? = nil, reason: String? = nil,
    weighing: WeighingGiven? = nil, consent: ConsentPurposeCode? = nil,
    agreement: RecordID? = nil
  ) {
    self.basis = basis
    self.article = article
    self.reason = reason
    self.weighing = weighing
    self.consent = consent
    self.agreement = agreement
  }

  /// A weighing as it is typed.
  package struct WeighingGiven: Hashable, Sendable, Codable {
    /// For what.
    package var use: WeighedUse
    /// The interest of the school or of the third.
    package var interest: String
    /// The interest of the pupil.
    package var pupilsInterest: String
    /// Why one outweighs the other.
    package var outcome: String
    /// Whether the pupil's interest weighs more.
    package var pupilPrevails: Bool

    /// Types a weighing.
    package init(
      use: WeighedUse, interest: String, pupilsInterest: String, outcome: String,
      pupilPrevails: Bool
    ) {
      self.use = use
      self.interest = interest
      self.pupilsInterest = pupilsInterest
      self.outcome = outcome
      self.pupilPrevails = pupilPrevails
    }
  }

  /// What it comes to; what is missing is left blank for the rules to refuse.
  ///
  /// The agreement is the one of the papers when none is named.
  func support(under context: DisclosureContext) throws -> LegalSupport {
    switch basis {
    case .legalObligation: return .law(article: try typed(article))
    case .publicTask: return .publicTask(reason: try typed(reason))
    case .vitalInterest: return .vitalInterest(reason: try typed(reason))
    case .legitimateInterest:
      guard let weighing else { throw Refusal.disclosure(.basisNotExplained(basis)) }
      return .interest(
        InterestWeighing(
          use: weighing.use, interest: try typed(weighing.interest),
          pupilsInterest: try typed(weighing.pupilsInterest),
          outcome: try typed(weighing.outcome), pupilPrevails: weighing.pupilPrevails))
    case .consent:
      guard let consent else { throw Refusal.disclosure(.basisNotExplained(basis)) }
      return .consent(consent)
    case .agreement:
      guard let record = agreement ?? context.agreement?.record else {
        let need = context.type.agreement
        throw Refusal.disclosure(.agreementMissing(need == .none ? .exchange : need))
      }
      return .agreement(record)
    }
  }
}

/// The answer to a test as it is typed.
package struct TestGiven: Hashable, Sendable, Codable {
  /// Whether it is passed.
  package var passed: Bool
  /// Why.
  package var why: String

  /// Answers a test.
  package init(passed: Bool, why: String) {
    self.passed = passed
    self.why = why
  }

  var answer: TestAnswer {
    get throws { TestAnswer(isPassed: passed, why: try typed(why)) }
  }
}

/// A typed sentence as it is kept; blank when there is none, for the rules to refuse.
func typed(_ text: String?) throws -> String {
  guard let text, !text.allSatisfy(\.isWhitespace) else { return "" }
  return try checkedReason(text, "R-X-1")
}
