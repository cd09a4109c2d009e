/// What a page or a data file of a disclosure tells.
package struct DisclosedCopy: Hashable, Sendable, Redacted {
  /// By whom.
  package var board: PolicyIdentity
  /// From which school.
  package var school: School?
  /// To whom.
  package var recipient: String
  /// For what.
  package var purpose: String
  /// When.
  package var on: CalendarDate
  /// Until when the recipient may keep it.
  package var until: CalendarDate?
  /// What is given.
  package var extract: DossierExtract

  /// Puts it together.
  package init(
    board: PolicyIdentity, school: School?, recipient: String, purpose: String, on: CalendarDate,
    until: CalendarDate?, extract: DossierExtract
  ) {
    self.board = board
    self.school = school
    self.recipient = recipient
    self.purpose = purpose
    self.on = on
    self.until = until
    self.extract = extract
  }
}
