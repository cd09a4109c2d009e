import DossierCore

/// The bytes of the rosters that were read, school by school.
///
/// A value: a view keeps the lines it was made from, whatever the index reads later.
struct RosterLines {
  /// One school's part, as far as it was read.
  struct Part {
    var school: SchoolID
    var shape: RosterShape
    var pages: [RosterPage] = []
    var isComplete: Bool { pages.count >= shape.chunkCount }
  }

  var parts: [Part] = []

  /// The card bytes of a line.
  func card(at place: RosterPlace) -> ArraySlice<UInt8> {
    let page = parts[Int(place.part)].pages[Int(place.page)]
    return page.card(page.lines[Int(place.line)])
  }

  /// The bytes that put a line in its place.
  func sortKey(at place: RosterPlace) -> ArraySlice<UInt8> {
    let page = parts[Int(place.part)].pages[Int(place.page)]
    return page.sortKey(page.lines[Int(place.line)])
  }

  /// Whose line it is, and of which school.
  func owner(at place: RosterPlace) -> (pupil: PupilID, school: SchoolID) {
    let part = parts[Int(place.part)]
    return (part.pages[Int(place.page)].lines[Int(place.line)].pupil, part.school)
  }
}

/// Where a line lies in the lines that were read.
struct RosterPlace: Hashable {
  var part: Int32
  var page: Int32
  var line: Int32
}
