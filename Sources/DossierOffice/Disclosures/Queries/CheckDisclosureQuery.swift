package import DossierCore

/// Asks what a disclosure would come to, without making it: the rule that it breaks, or the warnings.
package struct CheckDisclosureQuery: OfficeQuery {
  package static let name = "disclosure.check"
  package static let parameters: [Parameter] = [.required("disclosure")]
  package static let example = CheckDisclosureQuery(RecordDisclosure.example)

  /// The disclosure as it would be made.
  package var disclosure: RecordDisclosure

  /// Asks.
  package init(_ disclosure: RecordDisclosure) {
    self.disclosure = disclosure
  }

  package func answer(in office: Office) throws -> DisclosureCheckAnswer {
    DisclosureCheckAnswer(warnings: try disclosure.judged(in: office).2)
  }
}

/// What somebody should think about before it goes out.
package struct DisclosureCheckAnswer: Hashable, Sendable, Encodable {
  /// The warnings.
  package var warnings: [DisclosureWarning]
}
