package import DossierCore

/// The school holidays of one board, and the region in which its schools lie (vakantieregio).
package struct BoardHolidays: Hashable, Sendable {
  /// The code of the board, as its policy writes it.
  package var board: String
  /// The region of a school of which nothing else is known.
  package var region: SchoolRegion
  /// The holidays of that region, and of others if the board has schools there.
  package var holidays: SchoolHolidays

  /// Puts the holidays of a board together.
  package init(board: String, region: SchoolRegion, holidays: SchoolHolidays) {
    self.board = board
    self.region = region
    self.holidays = holidays
  }
}
