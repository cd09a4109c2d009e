extension Disclosure {
  /// Whether something was given on words in the register of consents, or that could only be kept
  /// because of them: who got it must hear that they were taken back (R-X-3).
  ///
  /// What an authority demanded rests on no consent.
  package func rests(on words: Set<RecordID>, opening category: CategoryCode?) -> Bool {
    guard demand == nil else { return false }
    return !words.isDisjoint(with: consents)
      || terms.parts.contains { $0.category == category && !$0.items.isEmpty }
  }
}
