/// What makes that something may not be used for now (bevriezing): a request, or a restriction.
package struct Freeze: Hashable, Sendable {
  /// The request that froze it; `nil` for a restriction that was recorded without one.
  package let request: RequestID?

  /// Names what freezes.
  package init(request: RequestID?) {
    self.request = request
  }
}

/// Which sheet a field is looked at in: a request can freeze a field of one sheet only.
package enum SheetPlace: Hashable, Sendable {
  /// Any sheet; the field counts as frozen when it is so in one of them.
  case any
  /// A sheet that nobody wrote yet.
  case new
  /// The sheet of a record.
  case stored(RecordID)
}
