/// A list of who may be in a picture and who may not, for one occasion (fotolijst).
///
/// Names and places only: no reasons, and no word of who said what.
package struct PhotoList: Hashable, Sendable {
  /// For which occasion.
  package var event: String
  /// The day, written out.
  package var date: String
  /// The day on which it was made, written out.
  package var made: String
  /// The board.
  package var board: String
  /// Where the pictures may go.
  package var places: [String]
  /// The groups.
  package var groups: [Group]

  /// One group.
  package struct Group: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// The name of its school; blank when it is not known.
    package var school: String
    /// The pupils by name.
    package var pupils: [Pupil]

    /// Puts a group together.
    package init(name: String, school: String, pupils: [Pupil]) {
      self.name = name
      self.school = school
      self.pupils = pupils
    }
  }

  /// One pupil.
  package struct Pupil: Hashable, Sendable {
    /// The name.
    package var name: String
    /// Whether it may, in the order of the places.
    package var may: [Bool]

    /// Puts a line together.
    package init(name: String, may: [Bool]) {
      self.name = name
      self.may = may
    }
  }

  /// Puts a list together.
  package init(
    event: String, date: String, made: String, board: String, places: [String], groups: [Group]
  ) {
    self.event = event
    self.date = date
    self.made = made
    self.board = board
    self.places = places
    self.groups = groups
  }
}
