import DossierCore
import DossierOffice
import DossierScreens

/// The answer to one line of `do`: what was made, or why not.
enum OutcomeLine: Encodable {
  case done(ActionOutcome)
  case refused(any Error)

  private enum Key: String, CodingKey { case ok, error, rule, conflicts }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .done(let outcome):
      try outcome.encode(to: encoder)
      try container.encode(true, forKey: .ok)
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
