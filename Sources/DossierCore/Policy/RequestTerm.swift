/// How a board counts the time for a first answer to a request (reactietermijn).
package enum RequestTerm: String, Hashable, Sendable, Codable, CaseIterable {
  /// Calendar days, as many as `PolicyTerms.requestDays` (R-O-8.2-1).
  case days = "dagen"
  /// The month of the law (L-02, AVG 12(3)).
  case legalMonth = "maand"
}
