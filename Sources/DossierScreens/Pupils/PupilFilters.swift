import DossierCore
import DossierOffice
import ScreenKit

/// The row above the list of pupils: the search field and the filters, and which has the cursor.
struct PupilFilters: Sendable {
  /// What can be chosen, in reading order.
  enum Part: Hashable, Sendable { case group, school, status }
  /// What can have the cursor: the list, the search field or one of the choices.
  enum Focus: Hashable, Sendable { case list, search, choice }

  private(set) var choices: ChoiceRow<Part>
  private var isSearching = false
  private var search = TextField(limit: 100)
  private var schools: [School]
  private var groups: [SchoolGroup]

  init(_ workplace: Workplace) {
    schools = workplace.schools
    groups = workplace.groups
    choices = ChoiceRow([
      .init(part: .group, label: PupilsWording.group, options: [.all]),
      .init(part: .school, label: PupilsWording.school, options: [.all]),
      .init(
        part: .status, label: PupilsWording.status,
        options: [.all]
          + EnrolmentStatus.allCases.map {
            ChoiceOption($0.rawValue, label: StatusWording.word($0))
          }, value: RosterFilter().status?.rawValue ?? ""),
    ])
    move(to: workplace)
  }

  /// Takes other schools and groups; a filter on one that is gone would leave nobody.
  mutating func move(to workplace: Workplace) {
    schools = workplace.schools
    groups = workplace.groups
    choices.offer(workplace.schoolOptions, for: .school)
    // One school needs no filter of its own.
    choices.show(.school, if: schools.count > 1)
    offerGroups()
  }

  /// What the office is asked for.
  var filter: RosterFilter {
    RosterFilter(
      text: search.text, group: GroupID(choices.value(.group)), school: school,
      status: EnrolmentStatus(rawValue: choices.value(.status)))
  }

  var focus: Focus {
    if isSearching { return .search }
    return choices.focus == nil ? .list : .choice
  }

  mutating func focusOnSearch() {
    choices.focus(on: nil)
    isSearching = true
  }

  mutating func focusOnList() {
    choices.focus(on: nil)
    isSearching = false
  }

  /// Goes round: the search field, the choices, the list.
  mutating func move(forward: Bool) {
    switch (focus, forward) {
    case (.list, true): focusOnSearch()
    case (.search, false): focusOnList()
    case (.search, true), (.list, false), (.choice, true):
      isSearching = false
      choices.move(forward: forward)
    case (.choice, false):
      choices.move(forward: false)
      isSearching = choices.focus == nil
    }
  }

  /// Takes an event; tells whether the filter changed, or `nil` when it meant nothing here.
  mutating func update(_ event: Event) -> Bool? {
    if choices.isChoosing { return choose(event) }
    guard isSearching else { return nil }
    let before = search.text
    guard case .handled = search.update(event) else { return nil }
    return search.text != before
  }

  /// Takes a key that is no letter, while the cursor is not in the list; tells whether it meant
  /// something.
  mutating func leave(_ key: Key) -> Bool {
    guard isSearching else { return choices.update(key) }
    switch key {
    case .enter, .down: isSearching = false
    case .up: break
    default: return false
    }
    return true
  }

  /// Opens the list of the choice with the cursor, or of the first one.
  mutating func openChoices() {
    isSearching = false
    choices.openChoices()
  }

  private mutating func choose(_ event: Event) -> Bool {
    let before = choices.value(.school)
    guard choices.choose(event) else { return false }
    if choices.value(.school) != before {
      // A group of another school would leave nobody.
      choices.reset(.group)
      offerGroups()
    }
    return true
  }

  private var school: SchoolID? { SchoolID(choices.value(.school)) }

  /// With more schools in the list, the name of the school stands behind the group.
  private mutating func offerGroups() {
    let names = Dictionary(
      schools.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let offered = groups.filter { school == nil || $0.school == school }
    let isPlain = schools.count <= 1 || school != nil
    let options = offered.map { group in
      ChoiceOption(
        group.id.text,
        label: isPlain ? group.name : "\(group.name) (\(names[group.school] ?? ""))")
    }
    choices.offer(
      [.all] + options,
      short: Dictionary(
        offered.map { ($0.id.text, $0.name) }, uniquingKeysWith: { first, _ in first }),
      for: .group)
  }
}

extension PupilFilters {
  /// Draws the row; with the cursor on one of its parts it also places the cursor.
  func draw(into grid: inout Grid, row: Int, width: Int) {
    var column = 1
    column += grid.put(PupilsWording.search, at: GridPosition(row: row, column: column)) + 1
    let searchWidth = width >= FrameLayout.widthForDetail ? 40 : schools.count > 1 ? 16 : 22
    grid.put("[", at: GridPosition(row: row, column: column))
    search.draw(
      into: &grid, in: Rect(row: row, column: column + 1, width: searchWidth, height: 1),
      isFocused: isSearching)
    grid.put("]", at: GridPosition(row: row, column: column + 1 + searchWidth))
    choices.draw(into: &grid, row: row, from: column + searchWidth + 4, mostWide: 14)
  }
}
