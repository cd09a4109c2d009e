/// What the dossier says about one parent or guardian of a pupil, as it was on the day of receipt.
package struct Guardianship: Hashable, Sendable {
  /// The sheet in *Ouders en gezag*.
  package let person: RecordID
  /// Whether it is a parent of the child; a guardian, foster or step-parent is not.
  package let isParent: Bool
  /// The authority as recorded.
  package let authority: ParentalAuthority
  /// The orders about this person, whenever they hold.
  package let orders: [CourtOrder]
  /// The account, when the person also works at the board.
  package let account: AccountID?

  /// Puts the facts together.
  package init(
    person: RecordID, isParent: Bool, authority: ParentalAuthority, orders: [CourtOrder] = [],
    account: AccountID? = nil
  ) {
    self.person = person
    self.isParent = isParent
    self.authority = authority
    self.orders = orders
    self.account = account
  }

  /// The order of a kind that holds on a day, if any.
  package func order(_ kind: CourtOrder.Kind, on day: CalendarDate) -> CourtOrder? {
    orders.first { $0.kind == kind && $0.holds(on: day) }
  }
}
