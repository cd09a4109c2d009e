import DossierCore
import DossierOffice
import ScreenKit

/// The row above the list of requests: which are shown, of which kind, school and year.
struct RequestFilters: Sendable {
  /// What can be chosen, in reading order.
  enum Part: Hashable, Sendable { case shown, kind, school, year }

  var choices: ChoiceRow<Part>
  /// The words that the name of the pupil begins with; empty for every pupil.
  private(set) var search = ""

  init(_ workplace: Workplace, showing shown: RequestsQuery.Filter) {
    choices = ChoiceRow([
      .init(
        part: .shown, label: RequestsWording.shown,
        options: RequestsQuery.Filter.allCases.map {
          ChoiceOption($0.rawValue, label: RequestsWording.word($0))
        }, value: shown.rawValue),
      .init(
        part: .kind, label: RequestsWording.kind,
        options: [.all]
          + RequestKind.allCases.map {
            ChoiceOption($0.rawValue, label: RequestWording.word($0))
          }),
      .init(part: .school, label: RequestsWording.school, options: workplace.schoolOptions),
      .init(part: .year, label: RequestsWording.year, options: [.all]),
    ])
    move(to: workplace)
    arrange()
  }

  /// Takes other schools; a filter on one that is gone would leave nothing.
  mutating func move(to workplace: Workplace) {
    choices.offer(workplace.schoolOptions, for: .school)
    // One school needs no filter of its own.
    choices.show(.school, if: workplace.schools.count > 1)
  }

  /// Offers the years in which something came in that is over.
  mutating func offer(years: [Int]) {
    choices.offer([.all] + years.map { ChoiceOption("\($0)", label: "\($0)") }, for: .year)
  }

  /// Which requests are shown.
  var shown: RequestsQuery.Filter {
    RequestsQuery.Filter(rawValue: choices.value(.shown)) ?? .open
  }

  /// What the office is asked.
  var query: RequestsQuery {
    RequestsQuery(
      filter: shown, kind: RequestKind(rawValue: choices.value(.kind)),
      school: SchoolID(choices.value(.school)),
      year: shown == .ended ? Int(choices.value(.year)) : nil,
      search: search.isEmpty ? nil : search)
  }

  /// Shows only requests about pupils whose names begin so.
  mutating func find(_ words: String) {
    search = words
    choices.focus(on: nil)
  }

  /// Gives an event to the open list of choices; tells whether the filter changed.
  mutating func choose(_ event: Event) -> Bool {
    defer { arrange() }
    return choices.choose(event)
  }

  /// Only what is over has years to choose from.
  private mutating func arrange() {
    choices.show(.year, if: shown == .ended)
  }
}

extension RequestFilters {
  /// Draws the row; with the cursor on one of its parts it also places the cursor.
  func draw(into grid: inout Grid, row: Int) {
    var column = choices.draw(into: &grid, row: row, mostWide: Self.mostWide)
    guard !search.isEmpty else { return }
    column += grid.put(RequestsWording.name, at: GridPosition(row: row, column: column)) + 1
    grid.put(
      search, at: GridPosition(row: row, column: column), style: .bold, width: Self.mostWide)
  }

  private static let mostWide = 18
}
