import DossierCore
import ScreenKit

/// A day above a list, to see how things stood then: type it, or choose it from the calendar.
struct DayField: Sendable {
  private let label: String
  private let today: CalendarDate
  private var field: TextField
  private var picker: DatePicker?
  /// The day that is shown.
  private(set) var day: CalendarDate
  /// Whether it has the cursor.
  private(set) var isFocused = false
  /// What is wrong with what was typed.
  private(set) var problem: String?

  init(_ label: String, today: CalendarDate) {
    self.label = label
    self.today = today
    day = today
    field = TextField(today.dutch, limit: 20)
  }

  /// Whether it is about today.
  var isToday: Bool { day == today }
  /// Whether letters typed now go into it.
  var isTyping: Bool { isFocused }

  mutating func focus() {
    isFocused = true
  }

  /// Gives the cursor back to the list; what is no day gives way to the day that is shown.
  mutating func leave() {
    isFocused = false
    problem = nil
    field.text = day.dutch
  }

  /// Takes an event while it has the cursor; done when another day is to be shown.
  mutating func update(_ event: Event) -> Outcome<Void> {
    if picker != nil { return pick(event) }
    guard case .key(let key) = event else {
      return field.update(event).isIgnored ? .ignored : .handled
    }
    switch key {
    case .enter: return accept()
    case .down, .tab, .backTab, .f(3), .escape, .f(12):
      leave()
      return .handled
    case .f(4), Key(.down, .alt):
      picker = DatePicker(title: label, selected: day, today: today)
      return .handled
    default:
      problem = nil
      return field.update(event).isIgnored ? .ignored : .handled
    }
  }

  func draw(into grid: inout Grid, row: Int) {
    var column = 1
    column += grid.put(label, at: GridPosition(row: row, column: column)) + 1
    grid.put("[", at: GridPosition(row: row, column: column))
    field.draw(
      into: &grid, in: Rect(row: row, column: column + 1, width: Self.width, height: 1),
      isFocused: isFocused)
    grid.put("]", at: GridPosition(row: row, column: column + 1 + Self.width))
  }

  func drawPicker(into grid: inout Grid, in rect: Rect) {
    picker?.draw(into: &grid, in: rect)
  }

  private static let width = 11

  private mutating func accept() -> Outcome<Void> {
    let rule = DataField(code: "datum", label: label, kind: .date)
    do throws(FieldFault) {
      let iso = try rule.canonical(of: field.text, today: today)
      guard let typed = iso.map({ CalendarDate(iso: $0) }) ?? today else { return .handled }
      return show(typed)
    } catch {
      problem = FieldFaultWording.sentence(error, label: label)
      return .handled
    }
  }

  private mutating func pick(_ event: Event) -> Outcome<Void> {
    guard case .done(let choice)? = picker?.update(event) else { return .handled }
    picker = nil
    guard case .chosen(let chosen) = choice else { return .handled }
    return show(chosen)
  }

  /// What is still to come is not known.
  private mutating func show(_ new: CalendarDate) -> Outcome<Void> {
    guard new <= today else {
      problem = NewRequestWording.inFuture(label, today)
      return .handled
    }
    day = new
    leave()
    return .done(())
  }
}
