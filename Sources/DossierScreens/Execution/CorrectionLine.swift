import DossierCore

/// One correction that was asked for, beside what stands in the dossier now.
struct CorrectionLine: Hashable, Sendable {
  let wanted: ProposedCorrection
  let name: String
  /// What stood there according to the requester, as people read it.
  let old: String
  /// What it must become, or the statement, as people read it.
  let proposed: String
  let state: State
  let current: Current

  /// How far it is.
  enum State: Hashable, Sendable {
    case done(CalendarDate)
    case refused
    /// An opinion, or a fact that was not granted yet.
    case undecided
    case toDo
  }

  /// What stands in the dossier now, as far as it may be seen.
  enum Current: Hashable, Sendable {
    /// It cannot be seen by this role, or was not read.
    case unseen
    /// It is frozen: corrected only once who asked for that agreed (AVG 18(2)).
    case frozen
    /// What the requester says stands there; nothing when it is empty.
    case asAsked(String)
    /// What it must become stands there already.
    case corrected(String)
    /// Something else than the requester says; as stored, and as people read it.
    case other(stored: String, text: String)
    /// A report in which the passage does not stand once.
    case passageMissing
  }
}

extension CorrectionLine {
  /// Whether something else stands there than the requester says.
  var isConflict: Bool {
    guard state == .toDo, wanted.nature == .fact else { return false }
    switch current {
    case .other, .passageMissing: return true
    case .unseen, .frozen, .asAsked, .corrected: return false
    }
  }

  /// Whether it is corrected only on a day on which the requester agreed; a statement harms nothing.
  var needsAgreement: Bool {
    state == .toDo && wanted.nature == .fact && current == .frozen
  }

  /// Whether the change of a report needs a reason, which stays with it.
  var needsReason: Bool {
    guard case .record = wanted.item, wanted.nature == .fact else { return false }
    return true
  }
}
