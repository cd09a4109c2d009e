import DossierCore

extension ImportProblem {
  /// Whether it tells that a BSN or onderwijsnummer fails its test.
  var isAboutNumber: Bool {
    self == .failedElevenTest || self == .looksLikeEducationNumber
      || self == .failedEducationNumberTest
  }
}
