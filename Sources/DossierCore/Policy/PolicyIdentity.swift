/// An office that can be reached, never a person by name.
package struct ContactPoint: Hashable, Sendable, Codable {
  /// The function, for example "Functionaris voor gegevensbescherming".
  package var function: String
  /// The postal address, one line.
  package var address: String
  /// The e-mail address.
  package var email: String

  /// Puts a contact point together.
  package init(function: String, address: String, email: String) {
    self.function = function
    self.address = address
    self.email = email
  }
}

/// Which board's policy it is, which version, and when it was adopted (R-O-2.1-1).
package struct PolicyIdentity: Hashable, Sendable, Codable {
  /// Short name of the board in code, for example `oarsprong`.
  package var board: String
  /// The board's name on screens and letters.
  package var name: String
  /// The name of the regulation.
  package var regulation: String
  /// Counts up with each adopted version.
  package var version: Int
  /// The day the board adopted it, if it did.
  package var adopted: CalendarDate?
  /// The day the GMR consented, if it did.
  package var councilConsent: CalendarDate?
  /// The day by which it must be evaluated.
  package var evaluation: CalendarDate?
  /// The controller (verwerkingsverantwoordelijke).
  package var controller: ContactPoint
  /// The data protection officer (FG).
  package var officer: ContactPoint
  /// What letters say besides.
  package var correspondence: BoardCorrespondence

  /// Puts the identity together.
  package init(
    board: String, name: String, regulation: String, version: Int, adopted: CalendarDate?,
    councilConsent: CalendarDate?, evaluation: CalendarDate?, controller: ContactPoint,
    officer: ContactPoint, correspondence: BoardCorrespondence = BoardCorrespondence()
  ) {
    self.board = board
    self.name = name
    self.regulation = regulation
    self.version = version
    self.adopted = adopted
    self.councilConsent = councilConsent
    self.evaluation = evaluation
    self.controller = controller
    self.officer = officer
    self.correspondence = correspondence
  }
}

/// A circle of keys.
package struct Compartment: Hashable, Sendable, Codable {
  /// Its code.
  package var code: CompartmentCode
  /// The Dutch name on the screen.
  package var label: String
  /// Whether two persons must approve who holds it.
  package var needsTwoApprovals: Bool

  /// Puts a compartment together.
  package init(code: CompartmentCode, label: String, needsTwoApprovals: Bool) {
    self.code = code
    self.label = label
    self.needsTwoApprovals = needsTwoApprovals
  }
}

/// Why data may be processed (doel): a list of choices, not free text (R-O-5.1-A).
package struct ProcessingPurpose: Hashable, Sendable, Codable {
  /// Its code, for example `A1`.
  package var code: PurposeCode
  /// The Dutch text on the screen.
  package var label: String
  /// The article it comes from.
  package var article: String
  /// Whether the law's article must be named when it is used (B2, B4).
  package var needsArticle: Bool
  /// The day the board decided on it, for a purpose that the regulation does not name (R-O-5.1-3).
  package var decided: CalendarDate?
  /// Whether it is used only after an impact assessment: cameras (R-O-5.1-C).
  package var needsAssessment: Bool
  /// The day of that assessment, once there is one.
  package var assessed: CalendarDate?

  /// Puts a purpose together.
  package init(
    code: PurposeCode, label: String, article: String, needsArticle: Bool,
    decided: CalendarDate? = nil, needsAssessment: Bool = false, assessed: CalendarDate? = nil
  ) {
    self.code = code
    self.label = label
    self.article = article
    self.needsArticle = needsArticle
    self.decided = decided
    self.needsAssessment = needsAssessment
    self.assessed = assessed
  }

  /// Whether nothing may be done for it yet, because nobody looked at what it does to privacy.
  package var awaitsAssessment: Bool { needsAssessment && assessed == nil }

  /// Whether the regulation names it; every other one is an addition of the board (O 5.1(2)).
  package var isOfRegulation: Bool { Self.codesOfRegulation.contains(code) }

  /// The purposes of O 5.1(1), O 6 and the rights of the data subject, by their codes.
  private static let codesOfRegulation: Set<PurposeCode> = [
    "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4", "C5", "S1", "S2", "T",
    "R",
  ]
}
