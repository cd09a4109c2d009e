extension Disclosure {
  /// The same line without what was written in words about categories that somebody may not see.
  ///
  /// Why a psychologist's report had to go says what is in it. The words about one category go with
  /// that category; those about the whole go with any of them. What is left out is blank: the rules
  /// let no line in without these words.
  package func withoutWords(about hidden: Set<CategoryCode>) -> Disclosure {
    guard terms.parts.contains(where: { hidden.contains($0.category) }) else { return self }
    var line = self
    for part in line.terms.parts.indices where hidden.contains(line.terms.parts[part].category) {
      line.terms.parts[part].reason = ""
    }
    for test in DisclosureTest.allCases { line.terms.tests[test]?.why = "" }
    line.terms.support = line.terms.support.withoutWords
    line.terms.question = line.terms.question.map { _ in "" }
    line.terms.exemption?.reason = ""
    return line
  }
}

extension LegalSupport {
  /// The same ground without what was written about this case.
  fileprivate var withoutWords: LegalSupport {
    switch self {
    case .law, .consent, .agreement: self
    case .publicTask: .publicTask(reason: "")
    case .vitalInterest: .vitalInterest(reason: "")
    case .interest(let weighing):
      .interest(
        InterestWeighing(
          use: weighing.use, interest: "", pupilsInterest: "", outcome: "",
          pupilPrevails: weighing.pupilPrevails))
    }
  }
}
