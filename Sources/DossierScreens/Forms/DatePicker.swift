import DossierCore
import ScreenKit

/// A month to choose a day from (F4 on a date).
struct DatePicker: Sendable {
  private let title: String
  private let today: CalendarDate
  private(set) var selected: CalendarDate

  /// How it was closed.
  enum Choice: Hashable, Sendable {
    case chosen(CalendarDate)
    case cancelled
  }

  /// Opens at a day, or at today.
  init(title: String, selected: CalendarDate?, today: CalendarDate) {
    self.title = title
    self.today = today
    self.selected = selected ?? today
  }

  /// Takes all keys while it is open.
  mutating func update(_ event: Event) -> Outcome<Choice> {
    guard case .key(let key) = event else { return .handled }
    switch key {
    case .left: selected = selected.adding(days: -1)
    case .right: selected = selected.adding(days: 1)
    case .up: selected = selected.adding(days: -7)
    case .down: selected = selected.adding(days: 7)
    case .pageUp: selected = selected.adding(months: -1)
    case .pageDown: selected = selected.adding(months: 1)
    case Key(.pageUp, .shift): selected = selected.adding(months: -12)
    case Key(.pageDown, .shift): selected = selected.adding(months: 12)
    case .home: selected = today
    case .enter, .space: return .done(.chosen(selected))
    case .escape, .f(3), .f(4), .f(12): return .done(.cancelled)
    default: break
    }
    return .handled
  }

  /// Draws the month of the chosen day, with the cursor on that day.
  func draw(into grid: inout Grid, in rect: Rect) {
    let box = rect.centered(width: 32, height: 12)
    grid.box(box, title: title)
    let inside = box.inset(horizontal: 3, vertical: 1)
    let (year, month, _) = selected.parts
    grid.put(
      DateWording.month(month, year), at: inside.origin, style: .bold, width: inside.width)
    grid.put(
      DateWording.weekdays, at: GridPosition(row: inside.row + 1, column: inside.column))
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return }
    for day in 1...CalendarDate.days(inMonth: month, ofYear: year) {
      let index = first.weekday - 1 + day - 1
      let place = GridPosition(
        row: inside.row + 2 + index / 7, column: inside.column + index % 7 * 4)
      let isSelected = day == selected.parts.day
      let text = day < 10 ? " \(day)" : "\(day)"
      let isToday = selected.adding(days: day - selected.parts.day) == today
      grid.put(text, at: place, style: isSelected ? .selected : isToday ? .bold : .normal)
      if isSelected { grid.placeCursor(place) }
    }
    grid.put(
      DateWording.pickerHint,
      at: GridPosition(row: box.row + box.height - 2, column: inside.column), style: .dim,
      width: inside.width)
  }
}
