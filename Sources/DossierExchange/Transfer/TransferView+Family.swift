package import DossierCore

extension TransferView {
  /// What all the words of a family come to; `nil` when it got nothing and was not asked.
  ///
  /// Each reason against it is there, word for word; with the name where several have one.
  package init?(
    _ opinion: FamilyOpinion?, copies: [ParentalCopy], naming name: (RequesterPerson) -> String
  ) {
    let copy = copies.map(\.on).max()
    guard copy != nil || opinion != nil else { return nil }
    let objections = (opinion?.objections ?? []).compactMap { view in
      view.reason.map { (person: view.person, reason: $0) }
    }
    let reasons = objections.map { person, reason in
      objections.count > 1 ? "\(name(person)): \(reason)" : reason
    }
    self.init(
      copyGivenOn: copy, seenOn: opinion?.seenOn,
      agreement: opinion.map { Agreement($0.agreement) },
      reasonAgainst: reasons.isEmpty ? nil : reasons.joined(separator: "\n"))
  }
}

extension TransferView.Agreement {
  fileprivate init(_ agreement: ParentalAgreement) {
    switch agreement {
    case .agrees: self = .agreed
    case .disagrees: self = .disagreed
    case .unknown: self = .unknown
    }
  }
}
