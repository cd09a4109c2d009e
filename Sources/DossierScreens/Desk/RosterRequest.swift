package import DossierOffice

/// Which lines of the list of pupils a screen wants.
package struct RosterRequest: Hashable, Sendable {
  /// Which pupils.
  package var filter: RosterFilter
  /// The line in the middle of what is wanted.
  package var around: Int
  /// How many lines the screen has.
  package var rows: Int

  /// Puts a request together.
  package init(filter: RosterFilter, around: Int, rows: Int) {
    self.filter = filter
    self.around = around
    self.rows = rows
  }
}
