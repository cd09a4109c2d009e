import DossierCore
import DossierOffice
import ScreenKit

/// The row above the list of requests: which are shown, of which kind and school.
struct RequestFilters: Sendable {
  /// What can have the cursor: the list, or a part of this row.
  enum Focus: Hashable, Sendable { case list, shown, kind, school }

  private(set) var focus = Focus.list
  private(set) var shown: RequestsQuery.Filter
  private(set) var kind: RequestKind?
  private(set) var school: SchoolID?
  private var popup: ChoicePopup?
  private var schools: [School]

  init(_ workplace: Workplace, showing shown: RequestsQuery.Filter) {
    schools = workplace.schools
    self.shown = shown
  }

  /// Takes other schools; a filter on one that is gone would leave nothing.
  mutating func move(to workplace: Workplace) {
    schools = workplace.schools
    if !schools.contains(where: { $0.id == school }) { school = nil }
  }

  /// What the office is asked.
  var query: RequestsQuery { RequestsQuery(filter: shown, kind: kind, school: school) }

  /// Whether a list of choices is open and takes all keys.
  var isChoosing: Bool { popup != nil }

  /// The parts in reading order; one school needs no filter of its own.
  private var stops: [Focus] {
    [.shown, .kind] + (schools.count > 1 ? [.school] : []) + [.list]
  }

  mutating func focus(on part: Focus) {
    focus = part
  }

  mutating func move(forward: Bool) {
    guard let here = stops.firstIndex(of: focus) else { return }
    focus = stops[(here + (forward ? 1 : stops.count - 1)) % stops.count]
  }

  /// Opens the list of choices of the part with the cursor; the list itself has none.
  mutating func openChoices() {
    let all = ChoiceOption("", label: RequestsWording.all)
    switch focus {
    case .shown:
      popup = ChoicePopup(
        title: RequestsWording.shown,
        RequestsQuery.Filter.allCases.map {
          ChoiceOption($0.rawValue, label: RequestsWording.word($0))
        }, value: shown.rawValue)
    case .kind:
      popup = ChoicePopup(
        title: RequestsWording.kind,
        [all]
          + RequestKind.allCases.map {
            ChoiceOption($0.rawValue, label: RequestWording.word($0))
          }, value: kind?.rawValue ?? "")
    case .school:
      popup = ChoicePopup(
        title: RequestsWording.school,
        [all] + schools.map { ChoiceOption($0.id.text, label: $0.name) },
        value: school?.text ?? "")
    case .list: break
    }
  }

  /// Gives an event to the open list of choices; tells whether the filter changed.
  mutating func choose(_ event: Event) -> Bool {
    guard case .done(let choice)? = popup?.update(event) else { return false }
    popup = nil
    guard case .chosen(let option) = choice else { return false }
    let before = (shown, kind, school)
    switch focus {
    case .shown: shown = RequestsQuery.Filter(rawValue: option.value) ?? shown
    case .kind: kind = RequestKind(rawValue: option.value)
    case .school: school = SchoolID(option.value)
    case .list: break
    }
    return (shown, kind, school) != before
  }
}

extension RequestFilters {
  /// Draws the row; with the cursor on one of its parts it also places the cursor.
  func draw(into grid: inout Grid, row: Int) {
    var column = 1
    for part in stops where part != .list {
      let (label, value) = words(of: part)
      column += grid.put(label, at: GridPosition(row: row, column: column)) + 1
      column += grid.put("[", at: GridPosition(row: row, column: column))
      let place = GridPosition(row: row, column: column)
      let isFocused = focus == part
      column += grid.put(value, at: place, style: isFocused ? .focusedField : .normal, width: 18)
      if isFocused { grid.placeCursor(place) }
      column += grid.put("]", at: GridPosition(row: row, column: column)) + 2
    }
  }

  func drawChoices(into grid: inout Grid, in rect: Rect) {
    popup?.draw(into: &grid, in: rect)
  }

  private func words(of part: Focus) -> (label: String, value: String) {
    switch part {
    case .list: ("", "")
    case .shown: (RequestsWording.shown, RequestsWording.word(shown))
    case .kind: (RequestsWording.kind, kind.map { RequestWording.word($0) } ?? RequestsWording.all)
    case .school:
      (
        RequestsWording.school,
        schools.first { $0.id == school }?.name ?? RequestsWording.all
      )
    }
  }
}
