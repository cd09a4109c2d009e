package import DossierCore

/// What somebody is asked who still owes an answer: the facts of a letter, not its sentences.
package struct ConsentQuestion: Hashable, Sendable {
  /// About which pupil.
  package var pupil: PupilID
  /// What is asked, in the order of the policy.
  package var lines: [Line]
  /// The day from which the pupil decides, when the pupil is the one who is asked.
  package var decidesFrom: CalendarDate?

  /// One purpose.
  package struct Line: Hashable, Sendable {
    /// For what.
    package var purpose: ConsentPurposeCode
    /// Its name.
    package var label: String
    /// In which medium.
    package var medium: String?
    /// The state, which says why it is asked.
    package var state: ConsentState

    /// Puts a line together.
    package init(_ purpose: ConsentPurpose, state: ConsentState) {
      self.purpose = purpose.code
      label = purpose.label
      medium = purpose.medium
      self.state = state
    }
  }

  /// Puts a question together.
  package init(pupil: PupilID, lines: [Line], decidesFrom: CalendarDate? = nil) {
    self.pupil = pupil
    self.lines = lines
    self.decidesFrom = decidesFrom
  }
}
