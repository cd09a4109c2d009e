import DossierCore
import DossierOffice
import ScreenKit

/// The row above the list of pupils: the search field and the filters, and which has the cursor.
struct PupilFilters: Sendable {
  /// What can have the cursor: the list, or a part of this row.
  enum Focus: Hashable, Sendable { case list, search, group, school, status }

  private(set) var filter = RosterFilter()
  private(set) var focus = Focus.list
  private var search = TextField(limit: 100)
  private var popup: ChoicePopup?
  private var schools: [School]
  private var groups: [SchoolGroup]

  init(_ workplace: Workplace) {
    schools = workplace.schools
    groups = workplace.groups
  }

  /// Takes other schools and groups; a filter on one that is gone would leave nobody.
  mutating func move(to workplace: Workplace) {
    schools = workplace.schools
    groups = workplace.groups
    if !schools.contains(where: { $0.id == filter.school }) { filter.school = nil }
    if !groups.contains(where: { $0.id == filter.group }) { filter.group = nil }
  }

  /// Whether a list of choices is open and takes all keys.
  var isChoosing: Bool { popup != nil }

  /// The parts in reading order; one school needs no filter of its own.
  var stops: [Focus] {
    [.search, .group] + (schools.count > 1 ? [.school] : []) + [.status, .list]
  }

  mutating func focus(on part: Focus) {
    focus = part
  }

  mutating func move(forward: Bool) {
    guard let here = stops.firstIndex(of: focus) else { return }
    focus = stops[(here + (forward ? 1 : stops.count - 1)) % stops.count]
  }

  /// Takes an event; tells whether the filter changed, or `nil` when it meant nothing here.
  mutating func update(_ event: Event) -> Bool? {
    if popup != nil { return updatePopup(event) }
    switch focus {
    case .list: return nil
    case .search:
      guard case .handled = search.update(event) else { return nil }
      guard filter.text != search.text else { return false }
      filter.text = search.text
      return true
    case .group, .school, .status: return nil
    }
  }

  /// Opens the list of choices of the part with the cursor; tells whether it has one.
  mutating func openChoices() -> Bool {
    let all = ChoiceOption("", label: PupilsWording.all)
    switch focus {
    case .group:
      let shown = groups.filter { filter.school == nil || $0.school == filter.school }
      popup = ChoicePopup(
        title: PupilsWording.group,
        [all] + shown.map { ChoiceOption($0.id.text, label: groupLabel($0)) },
        value: filter.group?.text ?? "")
    case .school:
      popup = ChoicePopup(
        title: PupilsWording.school,
        [all] + schools.map { ChoiceOption($0.id.text, label: $0.name) },
        value: filter.school?.text ?? "")
    case .status:
      popup = ChoicePopup(
        title: PupilsWording.status,
        [all]
          + EnrolmentStatus.allCases.map {
            ChoiceOption($0.rawValue, label: StatusWording.word($0))
          }, value: filter.status?.rawValue ?? "")
    case .list, .search: return false
    }
    return true
  }

  private mutating func updatePopup(_ event: Event) -> Bool {
    guard case .done(let choice)? = popup?.update(event) else { return false }
    popup = nil
    guard case .chosen(let option) = choice else { return false }
    let before = filter
    switch focus {
    case .group: filter.group = GroupID(option.value)
    case .school:
      filter.school = SchoolID(option.value)
      // A group of another school would leave nobody.
      filter.group = nil
    case .status: filter.status = EnrolmentStatus(rawValue: option.value)
    case .list, .search: break
    }
    return filter != before
  }

  private func groupLabel(_ group: SchoolGroup) -> String {
    guard schools.count > 1, filter.school == nil else { return group.name }
    return "\(group.name) (\(schools.first { $0.id == group.school }?.name ?? ""))"
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
      isFocused: focus == .search)
    grid.put("]", at: GridPosition(row: row, column: column + 1 + searchWidth))
    column += searchWidth + 4
    for part in stops where part != .search && part != .list {
      let (label, value) = words(of: part)
      column += grid.put(label, at: GridPosition(row: row, column: column)) + 1
      column += grid.put("[", at: GridPosition(row: row, column: column))
      let place = GridPosition(row: row, column: column)
      let isFocused = focus == part
      column += grid.put(value, at: place, style: isFocused ? .focusedField : .normal, width: 14)
      if isFocused { grid.placeCursor(place) }
      column += grid.put("]", at: GridPosition(row: row, column: column)) + 2
    }
  }

  func drawChoices(into grid: inout Grid, in rect: Rect) {
    popup?.draw(into: &grid, in: rect)
  }

  private func words(of part: Focus) -> (label: String, value: String) {
    switch part {
    case .list, .search: ("", "")
    case .group:
      (PupilsWording.group, groups.first { $0.id == filter.group }?.name ?? PupilsWording.all)
    case .school:
      (PupilsWording.school, schools.first { $0.id == filter.school }?.name ?? PupilsWording.all)
    case .status:
      (PupilsWording.status, filter.status.map(StatusWording.word) ?? PupilsWording.all)
    }
  }
}
