package import DossierCore

/// On which power a demand rests, as somebody fills it in.
package struct DemandArticleGiven: Hashable, Sendable, Codable {
  /// Which power.
  package var kind: Kind
  /// The day of the authorisation of the examining magistrate, for Sv 126nf.
  package var authorised: CalendarDate?
  /// The reference of the authorisation.
  package var reference: String?
  /// The law and article, for another order.
  package var law: String?

  /// Which power.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Sv 126nd.
    case data = "126nd"
    /// Sv 126nf.
    case specialData = "126nf"
    /// Another written order.
    case order = "bevel"
  }

  /// Puts an article together.
  package init(
    kind: Kind, authorised: CalendarDate? = nil, reference: String? = nil, law: String? = nil
  ) {
    self.kind = kind
    self.authorised = authorised
    self.reference = reference
    self.law = law
  }

  /// The article; throws when the authorisation that it needs is missing.
  func article(_ texts: inout GivenTexts) throws -> DemandArticle {
    switch kind {
    case .data: return .article126nd
    case .specialData:
      guard let authorised else { throw Refusal.demand(.authorisationMissing) }
      return .article126nf(
        MagistrateAuthorisation(
          given: authorised, reference: texts.optional(reference, "machtiging", limit: 60)))
    case .order: return .writtenOrder(texts.line(law, "wet"))
    }
  }
}

extension DemandArticle {
  /// Which power it is.
  package var kind: DemandArticleGiven.Kind {
    switch self {
    case .article126nd: .data
    case .article126nf: .specialData
    case .writtenOrder: .order
    }
  }
}
