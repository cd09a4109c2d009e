import DossierCore

/// Finds the sheet of a guardian among those of a pupil: by name, else by the place in the table.
///
/// The place alone is not enough: whoever became the second guardian must not inherit the authority
/// of who was it before, so the relation must be the same as well.
enum GuardianMatch {
  /// What tells guardians apart.
  struct Person {
    var position: Int
    var surname: String?
    var initials: String?
    var relation: String?
  }

  /// For each person the index of the sheet, or `nil` for a new one; no sheet is used twice.
  static func places(of persons: [Person], in sheets: [Sheet]) -> [Int?] {
    var places = [Int?](repeating: nil, count: persons.count)
    var free = Set(sheets.indices)
    for (index, person) in persons.enumerated() {
      places[index] = free.sorted().first { isSameName(person, sheets[$0]) }
      if let place = places[index] { free.remove(place) }
    }
    let imported = sheets.indices.filter { sheets[$0].cells.values.contains { $0.imported != nil } }
    for (index, person) in persons.enumerated() where places[index] == nil {
      guard imported.indices.contains(person.position - 1) else { continue }
      let place = imported[person.position - 1]
      guard free.contains(place), let relation = person.relation,
        sheets[place][GuardianField.relation] == relation
      else { continue }
      places[index] = place
      free.remove(place)
    }
    return places
  }

  private static func isSameName(_ person: Person, _ sheet: Sheet) -> Bool {
    guard let surname = person.surname, let known = sheet[GuardianField.surname],
      NameFolding.sorting(surname) == NameFolding.sorting(known)
    else { return false }
    // Two parents often share a surname: initials or relation must not contradict.
    return agrees(person.initials, sheet[GuardianField.initials])
      && agrees(person.relation, sheet[GuardianField.relation])
  }

  private static func agrees(_ left: String?, _ right: String?) -> Bool {
    left == nil || right == nil || left == right
  }
}
