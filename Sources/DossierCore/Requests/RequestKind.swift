/// What is asked (soort verzoek): the rights of O 8, BW 1:377c, and questions to the FG.
package enum RequestKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Know and get a copy (inzage, O 8.2).
  case access = "inzage"
  /// Correct or complete (correctie, O 8.3).
  case rectification = "correctie"
  /// Remove (wissing, O 8.4).
  case erasure = "wissing"
  /// Freeze (beperking, O 8.5).
  case restriction = "beperking"
  /// Stop a processing because of a particular situation (bezwaar, O 8.6).
  case objection = "bezwaar"
  /// Take along what the family supplied (dataportabiliteit, O 8.7).
  case portability = "dataportabiliteit"
  /// Important facts for a parent without authority (BW 1:377c); no right of inzage (L-05).
  case parentInformation = "informatie_377c"
  /// A question or complaint to the FG.
  case question = "vraag_fg"

  /// The rule that gives the right.
  package var rule: RuleID {
    switch self {
    case .access: "R-O-8.2-1"
    case .rectification: "R-O-8.3-1"
    case .erasure: "R-O-8.4-1"
    case .restriction: "R-O-8.5-1"
    case .objection: "R-O-8.6-1"
    case .portability: "R-O-8.7-1"
    case .parentInformation: "L-05"
    case .question: "R-O-8.9-1"
    }
  }

  /// Whether granting it means that data leave the school.
  package var handsOverData: Bool {
    switch self {
    case .access, .portability, .parentInformation: true
    case .rectification, .erasure, .restriction, .objection, .question: false
    }
  }

  /// Whether recipients are told when it is granted (O 8.3(2), O 8.4 toelichting, AVG 19).
  package var tellsRecipients: Bool {
    switch self {
    case .rectification, .erasure, .restriction: true
    case .access, .objection, .portability, .parentInformation, .question: false
    }
  }
}
