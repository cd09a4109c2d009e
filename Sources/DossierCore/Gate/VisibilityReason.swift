/// Why something is visible or not; the screen answers "waarom zie ik dit (niet)?" with it.
package enum VisibilityReason: Hashable, Sendable {
  /// The cell of the matrix gives it.
  case cell(MatrixCell)
  /// A grant for this pupil gives it, until its last day.
  case grant(MatrixCell, until: CalendarDate)
  /// The cell of the matrix gives nothing, or there is no cell.
  case noCell
  /// The cell gives the summary, and the field is not part of it.
  case notInSummary
  /// The pupil lies outside the scope of the cell.
  case outOfScope(Scope)
  /// Only these roles see the field.
  case audience([RoleCode])
  /// The last four characters only, until asked for with a reason.
  case masked
  /// The board does not record this category.
  case notRecorded
  /// It is frozen at the request of parents or pupil; `nil` for a freeze without a request.
  case restricted(by: RequestID?)
  /// No valid consent on this day.
  case noConsent
  /// Special data are only for people who signed the statement of secrecy.
  case secrecyNotSigned
  /// Emergency access gives it until this moment.
  case emergency(until: Moment)
  /// The supervisor may look but never change.
  case supervisionOnly
  /// Changed by an action of its own, not in the form.
  case managed

  /// The rule it rests on, as `docs/requirements.md` calls it.
  package var rule: RuleID {
    switch self {
    case .cell, .noCell, .notInSummary, .managed: "R-I-1.3-2"
    case .outOfScope, .audience: "R-O-6.1-1"
    case .grant: "R-I-1.4-7"
    case .masked: "R-O-6.5-7"
    case .notRecorded: "R-O-4.1-2"
    case .restricted: "R-O-8.5-3"
    case .noConsent: "R-O-4.2-2"
    case .secrecyNotSigned: "R-O-6.1-2"
    case .emergency: "R-O-5.1-C"
    case .supervisionOnly: "R-O-3.3-2"
    }
  }
}

/// The id of a rule in `docs/requirements.md`, for example `R-O-8.9-3`.
package struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id as written.
  package let text: String

  package init(stringLiteral value: String) {
    text = value
  }

  package var description: String { text }
}
