import DossierCore

/// What an import says about a number that fails its check: a warning, never a stop.
///
/// The official example itself holds a BSN that fails the eleven test (trap 2).
enum PersonalNumberFindings {
  /// What is the matter with nine digits given as a BSN.
  static func problem(ofBSN digits: String) -> ImportProblem? {
    do {
      _ = try BSN(digits)
      return nil
    } catch {
      return switch error {
      case .looksLikeOnderwijsnummer: .looksLikeEducationNumber
      case .failsElevenTest, .allZero: .failedElevenTest
      case .empty, .notDigits, .wrongLength: .malformedNumber(.bsn)
      }
    }
  }

  /// What is the matter with nine digits given as an onderwijsnummer.
  static func problem(ofEducationNumber digits: String) -> ImportProblem? {
    do {
      return try Onderwijsnummer(digits).isOfUsualRange ? nil : .unusualEducationNumber
    } catch {
      return switch error {
      case .failsElevenTest, .wrongStart: .failedEducationNumberTest
      case .empty, .notDigits, .wrongLength: .malformedNumber(.educationNumber)
      }
    }
  }

  /// The nine digits of a number, `nil` for anything else; eight get their leading zero back.
  static func nineDigits(_ text: String) -> String? {
    guard ValueText.isDigits(text) else { return nil }
    switch text.utf8.count {
    case 9: return text
    case 8: return "0" + text
    default: return nil
    }
  }
}
