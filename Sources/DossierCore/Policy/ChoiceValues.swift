/// Where a pupil goes to (soort overstap), by the codes of the field.
package enum TransferKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// To another primary school.
  case primary = "POPO"
  /// To secondary education.
  case secondary = "POVO"
  /// To the regional support body (samenwerkingsverband).
  case supportBody = "POSWV"
  /// From one secondary school to another.
  case withinSecondary = "VOVO"
}

/// The ground on which something may be disclosed (grondslag), by the letters of O 5.2.
package enum LegalBasis: String, Hashable, Sendable, Codable, CaseIterable {
  /// A duty by law (O 5.2 A).
  case legalObligation = "A"
  /// The public task of giving education (O 5.2 B).
  case publicTask = "B"
  /// A legitimate interest that was weighed (O 5.2 C).
  case legitimateInterest = "C"
  /// Consent (O 5.2 D).
  case consent = "D"
  /// An agreement (O 7.2(2)).
  case agreement = "O"
  /// A vital interest in an emergency; the FG is told afterwards.
  case vitalInterest = "V"
}

/// In which form consent was given (R-O-1-1, R-I-1.4-2).
package enum ConsentForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// On paper.
  case written = "schriftelijk"
  /// By an unambiguous act on a screen.
  case digital = "digitaal"
}

/// How large the risk of a breach is for the persons concerned (AVG 33 and 34).
package enum BreachVerdict: String, Hashable, Sendable, Codable, CaseIterable {
  /// A risk is unlikely.
  case none = "geen"
  /// There is a risk.
  case risk = "risico"
  /// There is a high risk.
  case high = "hoog"
}
