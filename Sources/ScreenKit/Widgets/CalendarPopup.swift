/// A month over the screen, from which a day is picked (F4 on a date).
package struct CalendarPopup<Day: PickableDay>: Hashable, Sendable {
  /// The day under the cursor.
  package private(set) var day: Day
  private let months: [String]
  private let weekdays: [String]

  /// Opens the month of a day; the names start with January and with Monday.
  package init(_ day: Day, months: [String], weekdays: [String]) {
    precondition(months.count == 12 && weekdays.count == 7, "a year has 12 months, a week 7 days")
    self.day = day
    self.months = months
    self.weekdays = weekdays
  }

  /// How the user left the calendar.
  package enum Choice: Hashable, Sendable {
    /// With this day.
    case chosen(Day)
    /// Without a day.
    case cancelled
  }

  /// Takes all keys while it is open.
  package mutating func update(_ event: Event) -> Outcome<Choice> {
    guard case .key(let key) = event else { return .handled }
    switch key {
    case .left: move(days: -1)
    case .right: move(days: 1)
    case .up: move(days: -7)
    case .down: move(days: 7)
    case .pageUp: move(months: -1)
    case .pageDown: move(months: 1)
    case Key(.pageUp, .shift), .character("-"): move(months: -12)
    case Key(.pageDown, .shift), .character("+"): move(months: 12)
    case .home: day = firstOfMonth
    case .end: day = firstOfMonth.adding(months: 1).adding(days: -1)
    case .enter, .space: return .done(.chosen(day))
    case .escape, .f(3), .f(4), .f(12): return .done(.cancelled)
    default: break
    }
    return .handled
  }

  /// Draws the month in the middle of a block and places the cursor on the day.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let box = rect.centered(width: 4 * 7 + 3, height: 9)
    let (year, month, _) = day.parts
    grid.box(box, title: "\(months[month - 1]) \(year)")
    let inside = box.inset(horizontal: 1, vertical: 1)
    for (index, name) in weekdays.enumerated() {
      grid.put(
        name, at: GridPosition(row: inside.row, column: inside.column + 1 + index * 4),
        style: .bold, width: 3)
    }
    var shown = firstOfMonth
    var row = inside.row + 1
    while shown.parts.month == month, inside.rows.contains(row) {
      draw(shown, into: &grid, row: row, left: inside.column)
      if shown.weekday == 7 { row += 1 }
      let next = shown.adding(days: 1)
      guard next != shown else { return }
      shown = next
    }
  }

  private func draw(_ shown: Day, into grid: inout Grid, row: Int, left: Int) {
    let column = left + (shown.weekday - 1) * 4
    let isSelected = shown == day
    let number = String(shown.parts.day)
    grid.putRight(
      number, row: row, endingBefore: column + 3, style: isSelected ? .selected : .normal)
    guard isSelected else { return }
    grid.put(">", at: GridPosition(row: row, column: column))
    grid.placeCursor(GridPosition(row: row, column: column + 3 - number.count))
  }

  private var firstOfMonth: Day { day.adding(days: 1 - day.parts.day) }

  private mutating func move(days: Int) {
    keepValid(day.adding(days: days))
  }

  private mutating func move(months: Int) {
    keepValid(day.adding(months: months))
  }

  /// Only years of four digits can be typed and stored.
  private mutating func keepValid(_ new: Day) {
    if (1...9998).contains(new.parts.year) { day = new }
  }
}
