/// How a copy was handed over.
package enum HandOverWay: String, Hashable, Sendable, Codable, CaseIterable {
  /// In hand, at the school.
  case inPerson = "overhandigd"
  /// By registered post.
  case post = "aangetekend"
  /// By secured mail.
  case securedMail = "beveiligde_mail"
  /// To another organisation, at the request of the family (R-O-8.7-2).
  case directly = "rechtstreeks"
}
