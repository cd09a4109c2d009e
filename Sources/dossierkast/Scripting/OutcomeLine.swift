import DossierCore
import DossierOffice
import DossierScreens

/// The answer to one line of `do`: what was made, or why not.
enum OutcomeLine: Encodable {
  case done(ActionOutcome)
  case refused(any Error)

  private enum Key: String, CodingKey { case ok, error, rule, conflicts, rows }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .done(let outcome):
      try outcome.encode(to: encoder)
      try container.encode(true, forKey: .ok)
      try container.encodeIfPresent(outcome.rows?.map(Row.init), forKey: .rows)
    case .refused(let error):
      try container.encode(false, forKey: .ok)
      try container.encode(Self.sentence(for: error), forKey: .error)
      guard let refusal = error as? Refusal else { return }
      try container.encodeIfPresent(refusal.rule?.text, forKey: .rule)
      if case .conflict(let conflicts) = refusal {
        try container.encode(conflicts.map(Conflict.init), forKey: .conflicts)
      }
    }
  }

  private static func sentence(for error: any Error) -> String {
    if let fault = error as? CommandFault { return CommandFaultWording.sentence(for: fault) }
    return ErrorWording.sentence(for: error)
  }

  /// What became of one row, with the sentence of a refusal.
  private struct Row: Encodable {
    let outcome: RowOutcome

    init(_ outcome: RowOutcome) {
      self.outcome = outcome
    }

    func encode(to encoder: any Encoder) throws {
      try outcome.encode(to: encoder)
      guard let refusal = outcome.refusal else { return }
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(OutcomeLine.sentence(for: refusal), forKey: .error)
    }
  }

  /// Both values of a field that somebody else changed as well.
  private struct Conflict: Encodable {
    let field: FieldCode
    let theirs: String?
    let mine: String?

    init(_ conflict: FieldConflict) {
      field = conflict.field
      theirs = conflict.theirs
      mine = conflict.mine
    }
  }
}
