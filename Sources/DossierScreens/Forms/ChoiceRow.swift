import ScreenKit

/// A row of choices above a list: each has a word before it and one of a few values.
///
/// The list below takes part as well: Tab goes past the choices and back into it.
struct ChoiceRow<Part: Hashable & Sendable>: Sendable {
  /// One choice.
  struct Stop: Sendable {
    /// Which choice it is.
    let part: Part
    /// The word before it, and the title of its list.
    let label: String
    /// What can be chosen.
    var options: [ChoiceOption]
    /// What is chosen.
    var value = ""
    /// Shorter words for the row, by value, where the list must say more.
    var short: [String: String] = [:]
    /// Whether it stands in the row; one that is not needed now keeps its value.
    var isShown = true

    /// The chosen value in words.
    var word: String {
      short[value] ?? options.first { $0.value == value }?.label ?? value
    }
  }

  /// Every choice in reading order, also those that do not stand in the row now.
  private var all: [Stop]
  /// The choice with the cursor; `nil` when the list has it.
  private(set) var focus: Part?
  private var popup: ChoicePopup?

  init(_ stops: [Stop]) {
    all = stops
  }

  /// The choices in the row, in reading order.
  var stops: [Stop] { all.filter(\.isShown) }

  /// Whether a list of values is open and takes all keys.
  var isChoosing: Bool { popup != nil }

  /// The chosen value; empty for a choice that is not in the row.
  func value(_ part: Part) -> String { all.first { $0.part == part }?.value ?? "" }

  /// Offers other values; a value that is gone gives way to the first.
  mutating func offer(
    _ options: [ChoiceOption], short: [String: String] = [:], for part: Part
  ) {
    guard let index = all.firstIndex(where: { $0.part == part }) else { return }
    all[index].options = options
    all[index].short = short
    if !options.contains(where: { $0.value == all[index].value }) {
      all[index].value = options.first?.value ?? ""
    }
  }

  /// Puts a choice in the row or takes it out; the cursor then goes back to the list.
  mutating func show(_ part: Part, if isShown: Bool) {
    guard let index = all.firstIndex(where: { $0.part == part }) else { return }
    all[index].isShown = isShown
    if !isShown, focus == part { focus = nil }
  }

  /// Takes a choice back to its first value.
  mutating func reset(_ part: Part) {
    guard let index = all.firstIndex(where: { $0.part == part }) else { return }
    all[index].value = all[index].options.first?.value ?? ""
  }

  mutating func focus(on part: Part?) {
    focus = part
  }

  mutating func move(forward: Bool) {
    let places: [Part?] = stops.map(\.part) + [nil]
    guard let here = places.firstIndex(of: focus) else { return }
    focus = places[(here + (forward ? 1 : places.count - 1)) % places.count]
  }

  /// Opens the values of the choice with the cursor, or of the first one.
  mutating func openChoices() {
    guard let stop = stops.first(where: { $0.part == focus }) ?? stops.first else { return }
    focus = stop.part
    popup = ChoicePopup(title: stop.label, stop.options, value: stop.value)
  }

  /// Takes a key while the cursor is in the row; tells whether it meant something.
  mutating func update(_ key: Key) -> Bool {
    switch key {
    case .enter, .space: openChoices()
    case .down: focus = nil
    case .up: break
    default: return false
    }
    return true
  }

  /// Gives an event to the open list of values; tells whether another value was chosen.
  mutating func choose(_ event: Event) -> Bool {
    guard case .done(let choice)? = popup?.update(event) else { return false }
    popup = nil
    guard case .chosen(let option) = choice,
      let index = all.firstIndex(where: { $0.part == focus }),
      all[index].value != option.value
    else { return false }
    all[index].value = option.value
    return true
  }

  /// Draws the row from a column on, and gives back the column behind it.
  @discardableResult
  func draw(into grid: inout Grid, row: Int, from left: Int = 1, mostWide: Int = 30) -> Int {
    var column = left
    for stop in stops {
      column += grid.put(stop.label, at: GridPosition(row: row, column: column)) + 1
      column += grid.put("[", at: GridPosition(row: row, column: column))
      let place = GridPosition(row: row, column: column)
      let isFocused = focus == stop.part
      column += grid.put(
        stop.word, at: place, style: isFocused ? .focusedField : .normal, width: mostWide)
      if isFocused { grid.placeCursor(place) }
      column += grid.put("]", at: GridPosition(row: row, column: column)) + 2
    }
    return column
  }

  func drawChoices(into grid: inout Grid, in rect: Rect) {
    popup?.draw(into: &grid, in: rect)
  }
}
