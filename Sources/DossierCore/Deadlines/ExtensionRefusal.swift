/// Why an extension is not valid (R-O-8.9-3).
package enum ExtensionRefusal: Error, Hashable, Sendable {
  /// There is no reason.
  case reasonMissing
  /// The requester was told after the running term had ended.
  case toldTooLate(told: CalendarDate, due: CalendarDate)
  /// The requester was told before the request was received.
  case toldBeforeReceipt(received: CalendarDate)
  /// The requester was told before an earlier extension was.
  case toldOutOfOrder(earlier: CalendarDate)
  /// The new day is not later than the running one.
  case notLater(due: CalendarDate)
  /// The new day lies beyond what policy or law allows.
  case beyondLimit(latest: CalendarDate, ExtensionLimit)
  /// The board allows one extension, and there is one.
  case onlyOnce

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .beyondLimit(_, .law): "L-02"
    case .onlyOnce: "X-09"
    case .reasonMissing, .toldTooLate, .toldBeforeReceipt, .toldOutOfOrder, .notLater,
      .beyondLimit(_, .policy):
      "R-O-8.9-3"
    }
  }
}
