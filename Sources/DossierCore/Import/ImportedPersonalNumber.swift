/// The personal number of a pupil (persoonsgebonden nummer) that a file gives, unjudged.
///
/// Whether it passes its eleven test is told in the findings; whether it may be kept at all is for
/// the policy (C05).
package enum ImportedPersonalNumber: Hashable, Sendable {
  /// Nine digits, leading zeros included.
  case bsn(String)
  /// Nine digits of an onderwijsnummer, for pupils without a BSN.
  case educationNumber(String)
  /// The last four digits of one of the two: what the standard recommends to exchange.
  case lastFour(String)

  /// The last four digits, which may be shown where the whole number may not.
  package var tail: String {
    switch self {
    case .bsn(let digits), .educationNumber(let digits), .lastFour(let digits):
      String(digits.suffix(4))
    }
  }
}

extension ImportedPersonalNumber: Redacted {
  /// Says only which kind of number it is.
  package var description: String {
    switch self {
    case .bsn: "bsn"
    case .educationNumber: "onderwijsnummer"
    case .lastFour: "bsn-4"
    }
  }
}
