import DossierCore

extension ImportedPersonalNumber {
  /// Digest of a number that passes its test; four digits or a wrong number find nobody.
  var digest: UInt64? {
    switch self {
    case .bsn(let digits):
      (try? BSN(digits)).map { ImportDigest.of("bsn \($0.canonical)") }
    case .educationNumber(let digits):
      (try? Onderwijsnummer(digits)).map { ImportDigest.of("onderwijsnummer \($0.canonical)") }
    case .lastFour: nil
    }
  }
}
