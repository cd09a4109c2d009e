/// How a request came in (R-O-8.9-1, X-10).
package enum RequestChannel: String, Hashable, Sendable, Codable, CaseIterable {
  /// A letter.
  case letter = "brief"
  /// An e-mail to the school or the privacy address.
  case email = "e-mail"
  /// An e-mail to the FG, forwarded since the FG does not handle requests.
  case officer = "fg"
  /// A form of the board.
  case form = "formulier"
  /// Spoken, at the school.
  case desk = "balie"
  /// Spoken, on the phone.
  case phone = "telefoon"

  /// Whether it was only spoken; such a request counts as well (L-03).
  package var isOral: Bool {
    switch self {
    case .desk, .phone: true
    case .letter, .email, .officer, .form: false
    }
  }
}
