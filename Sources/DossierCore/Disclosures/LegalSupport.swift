/// What a disclosure rests on (grondslag), with what its ground asks for (O 5.2).
package enum LegalSupport: Hashable, Sendable {
  /// A duty by law, with the article (A).
  case law(article: String)
  /// The public task of giving education, with the reason (B).
  case publicTask(reason: String)
  /// A legitimate interest that was weighed (C).
  case interest(InterestWeighing)
  /// Consent for this purpose, of the right persons and valid on the day (D).
  case consent(ConsentPurposeCode)
  /// An agreement with the recipient (O).
  case agreement(RecordID)
  /// A life or somebody's health is at stake: what happened (V).
  case vitalInterest(reason: String)

  /// The letter of the ground.
  package var basis: LegalBasis {
    switch self {
    case .law: .legalObligation
    case .publicTask: .publicTask
    case .interest: .legitimateInterest
    case .consent: .consent
    case .agreement: .agreement
    case .vitalInterest: .vitalInterest
    }
  }
}

extension LegalBasis {
  /// Whether who it is about may object to it, and must be told so (AVG 21(1) and (4)).
  package var allowsObjection: Bool {
    switch self {
    case .publicTask, .legitimateInterest: true
    case .legalObligation, .consent, .agreement, .vitalInterest: false
    }
  }
}

/// For what the school may weigh its interest against the pupil's: four uses and no other (O 5.2 C).
package enum WeighedUse: String, Hashable, Sendable, Codable, CaseIterable {
  /// Guidance of pupils.
  case guidance = "begeleiding"
  /// Handling a dispute.
  case dispute = "geschil"
  /// Research within the frame of the law.
  case research = "onderzoek"
  /// Digital learning material and tests.
  case learningMaterial = "leermateriaal"
}

/// The weighing of an interest against that of the pupil (belangenafweging, R-O-5.2-C).
package struct InterestWeighing: Hashable, Sendable {
  /// For what.
  package var use: WeighedUse
  /// The interest of the school or of the third.
  package var interest: String
  /// The interest of the pupil.
  package var pupilsInterest: String
  /// Why one outweighs the other.
  package var outcome: String
  /// Whether the pupil's interest turned out to weigh more: then nothing may go.
  package var pupilPrevails: Bool

  /// Puts a weighing together.
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

  /// Whether every part of it was written down.
  package var isComplete: Bool {
    ![interest, pupilsInterest, outcome].contains { $0.isBlank }
  }
}
