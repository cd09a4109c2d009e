/// What somebody said (antwoord).
package enum ConsentAnswer: String, Hashable, Sendable, Codable, CaseIterable {
  /// Yes.
  case given = "ja"
  /// No.
  case refused = "nee"
  /// No longer; as easy as giving (AVG 7(3)).
  case withdrawn = "ingetrokken"
}

/// In which way somebody said it (wijze).
package enum ConsentWay: String, Hashable, Sendable, Codable, CaseIterable {
  /// On paper.
  case written = "schriftelijk"
  /// By an unambiguous act on a screen.
  case digital = "digitaal"
  /// Spoken: enough to withdraw, never to give (R-O-1-1, X-13).
  case oral = "mondeling"

  /// The form of the policy that it is; `nil` for a spoken word.
  package var form: ConsentForm? {
    switch self {
    case .written: .written
    case .digital: .digital
    case .oral: nil
    }
  }
}

/// Where it can be seen that somebody said so (bewijs).
package enum ConsentEvidence: Hashable, Sendable {
  /// A scan in the dossier of the pupil.
  case document(RecordID)
  /// The place where the paper lies, or the system that keeps the answer.
  case place(String)
}
