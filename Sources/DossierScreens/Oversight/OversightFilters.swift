import DossierCore
import DossierOffice
import ScreenKit

/// The row above the figures: of which year and of which school.
struct OversightFilters: Sendable {
  /// What can have the cursor: the figures, or a part of this row.
  enum Focus: Hashable, Sendable { case figures, year, school }

  private(set) var focus = Focus.figures
  private(set) var year: Int?
  private(set) var school: SchoolID?
  /// The years in which something came in.
  var years: [Int] = []
  private var popup: ChoicePopup?
  private var schools: [School]

  init(_ workplace: Workplace) {
    schools = workplace.schools
  }

  mutating func move(to workplace: Workplace) {
    schools = workplace.schools
    if !schools.contains(where: { $0.id == school }) { school = nil }
  }

  /// What the office is asked.
  var query: OversightQuery { OversightQuery(school: school, year: year) }

  var isChoosing: Bool { popup != nil }

  /// One school needs no filter of its own.
  private var stops: [Focus] { [.year] + (schools.count > 1 ? [.school] : []) + [.figures] }

  mutating func focus(on part: Focus) {
    focus = part
  }

  mutating func move(forward: Bool) {
    guard let here = stops.firstIndex(of: focus) else { return }
    focus = stops[(here + (forward ? 1 : stops.count - 1)) % stops.count]
  }

  /// Opens the list of choices of the part with the cursor; the figures have none.
  mutating func openChoices() {
    let all = ChoiceOption("", label: OversightWording.all)
    switch focus {
    case .figures: break
    case .year:
      popup = ChoicePopup(
        title: OversightWording.year, [all] + years.map { ChoiceOption("\($0)", label: "\($0)") },
        value: year.map(String.init) ?? "")
    case .school:
      popup = ChoicePopup(
        title: OversightWording.school,
        [all] + schools.map { ChoiceOption($0.id.text, label: $0.name) },
        value: school?.text ?? "")
    }
  }

  /// Gives an event to the open list of choices; tells whether the filter changed.
  mutating func choose(_ event: Event) -> Bool {
    guard case .done(let choice)? = popup?.update(event) else { return false }
    popup = nil
    guard case .chosen(let option) = choice else { return false }
    let before = query
    switch focus {
    case .figures: break
    case .year: year = Int(option.value)
    case .school: school = SchoolID(option.value)
    }
    return query != before
  }

  func draw(into grid: inout Grid, row: Int) {
    var column = 1
    for part in stops where part != .figures {
      let (label, value) = words(of: part)
      column += grid.put(label, at: GridPosition(row: row, column: column)) + 1
      column += grid.put("[", at: GridPosition(row: row, column: column))
      let place = GridPosition(row: row, column: column)
      let isFocused = focus == part
      column += grid.put(value, at: place, style: isFocused ? .focusedField : .normal, width: 24)
      if isFocused { grid.placeCursor(place) }
      column += grid.put("]", at: GridPosition(row: row, column: column)) + 2
    }
  }

  func drawChoices(into grid: inout Grid, in rect: Rect) {
    popup?.draw(into: &grid, in: rect)
  }

  private func words(of part: Focus) -> (label: String, value: String) {
    switch part {
    case .figures: ("", "")
    case .year: (OversightWording.year, year.map(String.init) ?? OversightWording.all)
    case .school:
      (
        OversightWording.school,
        schools.first { $0.id == school }?.name ?? OversightWording.all
      )
    }
  }
}
