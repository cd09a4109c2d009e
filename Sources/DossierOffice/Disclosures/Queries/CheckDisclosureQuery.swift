package import DossierCore

/// Asks what a disclosure would come to, without making it: the rule that it breaks, or the warnings.
package struct CheckDisclosureQuery: OfficeQuery {
  package static let name = "disclosure.check"
  package static let example = CheckDisclosureQuery(RecordDisclosure.example)

  /// The disclosure as it would be made.
  package var disclosure: RecordDisclosure

  /// Asks.
  package init(_ disclosure: RecordDisclosure) {
    self.disclosure = disclosure
  }

  package func answer(in office: Office) throws -> DisclosureCheckAnswer {
    let (making, draft, warnings) = try disclosure.judged(in: office)
    try office.journalView(
      office.entry(
        .disclosureChecked, .read, purpose: draft.purpose, pupils: [making.facts.pupil],
        objects: making.recipientMarks + draft.parts.map(\.category.text),
        rule: "R-O-5.3-C"))
    return DisclosureCheckAnswer(warnings: warnings)
  }
}

/// What somebody should think about before it goes out.
package struct DisclosureCheckAnswer: Hashable, Sendable, Encodable {
  /// The warnings.
  package var warnings: [DisclosureWarning]
}
