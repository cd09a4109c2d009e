/// An order of a court that bears on what a parent may ask (L-07).
package struct CourtOrder: Hashable, Sendable {
  /// What it orders.
  package let kind: Kind
  /// The first day.
  package let from: CalendarDate
  /// The last day, if it has one; that day still counts.
  package let until: CalendarDate?
  /// Its number, to be found in the dossier.
  package let reference: String

  /// What a court can order.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// No contact with the child.
    case contactBan = "contactverbod"
    /// The authority is suspended or ended.
    case authoritySuspended = "gezag_geschorst"
    /// The child is under supervision; the authority stays.
    case supervision = "ondertoezichtstelling"
  }

  /// Puts an order together.
  package init(kind: Kind, from: CalendarDate, until: CalendarDate?, reference: String) {
    self.kind = kind
    self.from = from
    self.until = until
    self.reference = reference
  }

  /// Whether it holds on a day.
  package func holds(on day: CalendarDate) -> Bool {
    from <= day && (until.map { day <= $0 } ?? true)
  }
}
