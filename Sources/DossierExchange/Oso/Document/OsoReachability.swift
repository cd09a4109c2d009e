import DossierCore

/// A telephone number or e-mail address in an OSO file (communicatie).
struct OsoReachability: Hashable, Sendable, Redacted {
  enum Kind: String, Sendable {
    case phone = "telefoon"
    case email = "e-mail"
  }

  enum Use: String, Sendable {
    case work = "werk"
    case home = "prive"
    case other = "overig"
  }

  var kind: Kind
  var use: Use
  var number: String
  var isSecret = false
  var isForEmergencies = false

  /// What the standard prescribes in place of something secret.
  static func secret(_ kind: Kind) -> OsoReachability {
    let stand = kind == .phone ? "9999999999" : "geheim@geheim.geheim"
    return OsoReachability(kind: kind, use: .other, number: stand, isSecret: true)
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
