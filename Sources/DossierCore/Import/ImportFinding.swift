/// Something a person should know about one place of an imported file.
///
/// It carries no personal data, so that it may stand in a report, a log or a test output.
package struct ImportFinding: Hashable, Sendable {
  /// The line in the file, from 1.
  package let line: Int
  /// The column in characters, from 1, where the format has one (tables).
  package let column: Int?
  /// What is the matter.
  package let problem: ImportProblem

  /// Puts a finding together.
  package init(line: Int, column: Int? = nil, problem: ImportProblem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// How heavy it weighs.
  package var weight: Weight { problem.weight }

  /// What a finding means for its row.
  package enum Weight: Hashable, Sendable, CaseIterable {
    /// The row is imported; somebody should look.
    case warning
    /// The row is left out and waits for a person.
    case held
  }
}
