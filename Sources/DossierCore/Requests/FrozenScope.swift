/// What a request freezes, and how long (beperking, R-O-8.5-2, R-O-8.6-2).
package struct FrozenScope: Hashable, Sendable {
  /// Which request.
  package let request: RequestID
  /// The parts.
  package let items: [RequestItem]
  /// What was refused apart and lies inside them; it is not frozen.
  package let except: [RequestItem]
  /// The first day.
  package let from: CalendarDate
  /// The day it ended; it holds until the day before.
  package let until: CalendarDate?
  /// Whether the parts may be erased all the same: an objection that was granted asks for just that.
  package let yieldsToErasure: Bool

  /// Puts a scope together.
  package init(
    request: RequestID, items: [RequestItem], except: [RequestItem] = [], from: CalendarDate,
    until: CalendarDate?, yieldsToErasure: Bool = false
  ) {
    self.request = request
    self.items = items
    self.except = except
    self.from = from
    self.until = until
    self.yieldsToErasure = yieldsToErasure
  }

  /// The parts, without what was refused inside them.
  package var selection: PartSelection { PartSelection(items, without: except) }

  /// Whether it holds on a day.
  package func holds(on day: CalendarDate) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }
}
