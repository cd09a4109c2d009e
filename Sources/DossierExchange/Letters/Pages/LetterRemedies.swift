/// Where to go when one does not agree.
package struct LetterRemedies: Hashable, Sendable {
  /// Where the rules for complaints are found (klachtenreglement); blank when it is not known.
  package var complaintRules: String
  /// Whether the board is an administrative authority (bestuursorgaan): objection before court.
  package var isPublicAuthority: Bool
  /// Whether it is the information of BW 1:377c, which has a court of its own.
  package var isParentInformation: Bool

  /// Names the remedies.
  package init(
    complaintRules: String, isPublicAuthority: Bool = false, isParentInformation: Bool = false
  ) {
    self.complaintRules = complaintRules
    self.isPublicAuthority = isPublicAuthority
    self.isParentInformation = isParentInformation
  }
}
