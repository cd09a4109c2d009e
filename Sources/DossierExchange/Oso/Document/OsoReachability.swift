import DossierCore

/// A telephone number or e-mail address in an OSO file (communicatie).
struct OsoReachability: Hashable, Sendable, Redacted {
  enum Kind: Sendable {
    case phone, email

    /// What the edition calls it.
    var word: OsoWord { self == .phone ? .phone : .email }
    /// What stands in its place when it is secret.
    var secret: OsoWord { self == .phone ? .secretPhone : .secretEmail }
  }

  enum Use: Sendable {
    case work, home, other

    /// What the edition calls it.
    var word: OsoWord {
      switch self {
      case .work: .work
      case .home: .home
      case .other: .elsewhere
      }
    }
  }

  var kind: Kind
  var use: Use
  var number: String
  var isSecret = false
  var isForEmergencies = false

  /// What the standard prescribes in place of something secret.
  static func secret(_ kind: Kind, in standard: OsoStandard) -> OsoReachability {
    OsoReachability(
      kind: kind, use: .other, number: standard.codes.word(kind.secret), isSecret: true)
  }

  /// A telephone number; the standard recommends ten digits.
  static func phone(_ phone: Phone, use: Use, emergency: Bool = false) -> OsoReachability {
    var digits = phone.canonical
    if digits.hasPrefix("+31") {
      digits = "0" + digits.dropFirst(3)
    } else if digits.hasPrefix("+") {
      digits = "00" + digits.dropFirst()
    }
    return OsoReachability(kind: .phone, use: use, number: digits, isForEmergencies: emergency)
  }

  /// An e-mail address; `nil` for one with signs that the standard does not accept.
  static func email(_ email: EmailAddress, use: Use) -> OsoReachability? {
    let refused: Set<Character> = ["&", "'", "/"]
    guard !email.canonical.contains(where: refused.contains) else { return nil }
    return OsoReachability(kind: .email, use: use, number: email.canonical)
  }
}
