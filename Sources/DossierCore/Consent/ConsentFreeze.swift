extension Policy {
  /// The categories that a consent is about, besides the register that it stands in.
  ///
  /// All consents about pictures are about the category that the consent to make them opens.
  package func categories(of purpose: ConsentPurpose) -> Set<CategoryCode> {
    var categories = Set([purpose.opens].compactMap(\.self))
    guard purpose.isAboutImages else { return categories }
    categories.formUnion(consentPurposes.filter(\.isAboutImages).compactMap(\.opens))
    return categories
  }
}

extension PupilFacts {
  /// Whether a consent may not be used on a day: the register of consents is frozen, or what the
  /// consent is about (R-O-8.5-3, R-O-8.6-2).
  package func freezes(
    _ purpose: ConsentPurpose, of policy: Policy, on day: CalendarDate
  ) -> Bool {
    policy.categories(of: purpose).union([.consents])
      .contains { freeze(of: $0, on: day) != nil }
  }

  /// The same pupil as if nothing were frozen.
  ///
  /// Only for what a freeze may never stop: who protects a child by freezing data must be able to
  /// withdraw or refuse a consent all the same (AVG 7(3), 18(2)).
  package var unfrozen: PupilFacts {
    var facts = self
    (facts.restrictions, facts.frozen) = ([], [])
    return facts
  }
}
