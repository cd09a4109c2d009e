package import DossierCore

/// A piece of work that takes long, done in slices between key presses.
package enum OfficeJob: Hashable, Sendable {
  /// Makes the package of a request.
  case package(RequestID)
  /// Supplies who looked into the dossier to a request.
  case accessLog(RequestID)
  /// Applies the dry run that is on the screen.
  case importFile
}

/// How far a job is.
package struct JobProgress: Hashable, Sendable {
  /// The steps that are done, and the steps in all; `nil` where nobody knows how many there are.
  package var steps: Steps?
  /// Whether there is nothing left to do.
  package var isFinished: Bool

  /// Some steps of all steps.
  package struct Steps: Hashable, Sendable {
    /// The steps that are done.
    package var done: Int
    /// The steps in all, as far as is known yet.
    package var total: Int
  }

  /// Puts a progress together.
  package init(steps: Steps? = nil, isFinished: Bool) {
    self.steps = steps
    self.isFinished = isFinished
  }
}
