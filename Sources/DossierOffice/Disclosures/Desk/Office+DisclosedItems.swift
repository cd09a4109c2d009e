import DossierCore

extension Office {
  /// The name of something that was given, for who may see it now; what is gone has its category.
  func label(of item: RequestItem, known facts: PupilFacts) throws -> String {
    switch item {
    case .field(let code, _): policy.field(code)?.field.label ?? code.text
    case .record(let record): try title(of: record, facts) ?? record.text
    case .category(let code): policy.category(code)?.label ?? code.text
    case .wholeDossier: ""
    }
  }

  /// The files that are still kept with a disclosure.
  func keptFiles(of disclosure: RecordID) throws -> StoredValue<HandOverPackage>? {
    try keptPackages().first {
      $0.content.origin == .disclosure(disclosure) && $0.content.isKept(on: viewer.today)
    }
  }

  /// The open demands about a pupil, for who may answer one.
  func demands(about pupil: PupilID) throws -> [RecordID] {
    try openDemands().filter { $0.content.pupil == pupil }.map(\.record)
  }
}

extension LegalSupportGiven {
  /// A ground as it is typed, from one that is kept.
  init(_ support: LegalSupport) {
    self.init(basis: support.basis)
    switch support {
    case .law(let article): self.article = article
    case .publicTask(let reason), .vitalInterest(let reason): self.reason = reason
    case .consent(let purpose): consent = purpose
    case .agreement(let record): agreement = record
    case .interest(let weighing):
      self.weighing = WeighingGiven(
        use: weighing.use, interest: weighing.interest, pupilsInterest: weighing.pupilsInterest,
        outcome: weighing.outcome, pupilPrevails: weighing.pupilPrevails)
    }
  }
}

extension TestGiven {
  /// An answer as it is typed, from one that is kept.
  init(_ answer: TestAnswer) {
    self.init(passed: answer.isPassed, why: answer.why)
  }
}
