package import DossierCore

/// One line of the list of pupils, decoded for the screen.
package struct RosterRow: Hashable, Sendable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as lists show it; empty when the pupil has none.
  package var name: String
  /// The name of the group; `nil` when there is none or it may not be seen.
  package var group: String?
  /// The school.
  package var school: SchoolID
  /// The birth date, if it may be seen.
  package var birthDate: CalendarDate?
  /// How the pupil stands with the school.
  package var status: EnrolmentStatus
  /// What the list must warn about.
  package var marks: RosterMarks
}

/// The lines that a filter leaves, in the order of the names; a snapshot of what was read so far.
package struct RosterView {
  let lines: RosterLines
  let reach: RosterReach
  let groupNames: [GroupID: String]
  let places: [RosterPlace]
  /// The pupils of whom something is frozen.
  let frozen: Set<PupilID>
  /// The filter it was made with.
  package let filter: RosterFilter
  /// The state of the index it was made from.
  package let generation: Int

  /// The number of lines.
  package var count: Int { places.count }

  /// Whether every name was read; otherwise more lines may come.
  package var isComplete: Bool { lines.parts.allSatisfy(\.isComplete) }

  /// One line; a card of a newer format shows as a line without a name.
  package func row(at position: Int) -> RosterRow {
    row(of: places[position])
  }

  /// Every line.
  package var rows: [RosterRow] { places.map { row(of: $0) } }

  func row(of place: RosterPlace) -> RosterRow {
    let (pupil, school) = lines.owner(at: place)
    guard let card = try? RosterCard(bytes: lines.card(at: place)) else {
      return RosterRow(
        pupil: pupil, name: "", group: nil, school: school, birthDate: nil, status: .applied,
        marks: .incomplete)
    }
    let shown = reach.shown(card)
    return RosterRow(
      pupil: pupil, name: shown.listName,
      group: reach.showsGroup ? card.group.flatMap { groupNames[$0] } : nil, school: school,
      birthDate: reach.showsBirthDate ? card.birthDate : nil, status: card.status,
      marks: frozen.contains(pupil) ? card.marks.union(.frozen) : card.marks)
  }

  /// The position of a pupil, if it is in the list.
  package func position(of pupil: PupilID) -> Int? {
    places.firstIndex { lines.owner(at: $0).pupil == pupil }
  }

  /// The first line whose folded name is not before the folded text, for finding while typing.
  package func firstPosition(from text: String) -> Int? {
    let wanted = NameFolding.sorting(text)
    guard !wanted.isEmpty else { return nil }
    return places.firstIndex { lines.sortKey(at: $0).starts(with: wanted) }
  }
}
