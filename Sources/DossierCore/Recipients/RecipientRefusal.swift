/// Why a recipient is not put in the register as it was given.
package enum RecipientRefusal: Error, Hashable, Sendable {
  /// The policy has no such kind of recipient, so nothing may go to it.
  case unknownType(RecipientTypeCode)
  /// It has no name.
  case nameMissing
  /// Another recipient of the same kind has that name and is still in use.
  case sameName(RecordID)
  /// The code of the school cannot be right.
  case notABrin(BRIN.Fault)
  /// This kind of recipient needs agreements on how data are exchanged securely.
  case channelMissing
  /// It would end before it began.
  case endsBeforeStart
  /// It ended already.
  case alreadyEnded(CalendarDate)
  /// The kind never changes: what was agreed, given and consented to rests on it.
  case typeIsFixed
  /// It would get the name of somebody else, who was given nothing.
  case nameOfAnother

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .channelMissing: "R-O-5.4-1"
    case .typeIsFixed: "R-O-5.4-2"
    case .nameOfAnother: "R-X-1"
    case .unknownType, .nameMissing, .sameName, .notABrin, .endsBeforeStart, .alreadyEnded:
      "R-O-7.2-2"
    }
  }
}
