import DossierCore

/// Looks for one pupil by name outside the own list, because of an emergency.
///
/// A teacher must be able to help a child of another group. Only whole names of enrolled pupils of the
/// own schools are found, a handful at most, and the search is journalled as an emergency; nothing
/// more than name and group is shown until emergency access is opened.
package struct EmergencySearchQuery: OfficeQuery {
  package static let name = "emergency.search"
  package static let example = EmergencySearchQuery(firstName: "Anna", surname: "Voorbeeld")
  /// More pupils than this with one name are not listed: it would become a way to browse.
  static let limit = 8

  /// The call name or a given name, whole.
  package var firstName: String
  /// The surname, whole; the prefix may be left out.
  package var surname: String

  /// Asks for a name.
  package init(firstName: String, surname: String) {
    self.firstName = firstName
    self.surname = surname
  }

  package func answer(in office: Office) throws -> [RosterRow] {
    try office.demand(.useEmergencyAccess, "R-O-5.1-C")
    guard office.archive.compartments.contains(.register) else {
      throw Refusal.roleMayNot(office.role, "R-O-5.1-C")
    }
    let first = NameFolding.sorting(firstName)
    let last = NameFolding.sorting(surname)
    guard !first.isEmpty, !last.isEmpty else { throw Refusal.reasonMissing("R-O-5.1-C") }
    let rows = try office.enrolled { card in
      NameFolding.sorting(card.surname) == last && NameFolding.sorting(card.firstName) == first
    }
    // A search that was too wide says whether the name is common: it is a line as well.
    let isTooWide = rows.count > Self.limit
    try office.journal(
      office.entry(
        .emergencySearched, .read, outcome: isTooWide ? .refused : .success, kind: .emergency,
        pupils: isTooWide ? [] : rows.map(\.pupil), count: rows.count, rule: "R-O-5.1-C"))
    guard !isTooWide else { throw Refusal.notFound(.pupil) }
    return rows
  }
}

extension Office {
  /// The enrolled pupils of the own schools whose card satisfies a condition.
  func enrolled(where condition: (RosterCard) -> Bool) throws -> [RosterRow] {
    let schools = viewer.assignment.schools
    try roster.begin(
      schools.isEmpty ? directory.schools.keys.sorted() : schools.sorted(), in: archive)
    while !roster.isComplete { try roster.read(pages: 256, from: archive) }
    _ = try roster.refresh(from: archive)
    let lines = roster.lines
    return try roster.places.compactMap { place in
      let bytes = lines.card(at: place)
      guard RosterCard.status(in: bytes) == .enrolled else { return nil }
      let card = try RosterCard(bytes: bytes)
      guard condition(card) else { return nil }
      let owner = lines.owner(at: place)
      return RosterRow(
        pupil: owner.pupil, name: card.listName,
        group: card.group.flatMap { directory.groups[$0]?.name }, school: owner.school,
        birthDate: nil, status: card.status, marks: [])
    }
  }
}
