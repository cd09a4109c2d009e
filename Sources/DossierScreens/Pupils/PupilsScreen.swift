import DossierCore
import DossierOffice
package import ScreenKit

/// Leerlingen (LL-01): the list, with searching while typing and filters.
package struct PupilsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var filters: PupilFilters
  var list = ListView()
  var slice = RosterSlice(filter: RosterFilter(), count: 0, start: 0, rows: [], isComplete: false)
  var typed = ""
  var missed = false
  var actions: ActionList<PupilAction>?
  /// How many lines the screen had when it was last asked.
  var rows = 40

  /// Opens the list; `searches` puts the cursor in the search field.
  package init(_ workplace: Workplace, searches: Bool = false) {
    self.workplace = workplace
    filters = PupilFilters(workplace)
    if searches { filters.focusOnSearch() }
  }

  package var question: ScreenEffect? {
    .roster(RosterRequest(filter: filters.filter, around: list.selected, rows: rows))
  }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    filters.move(to: workplace)
  }

  package var isWaiting: Bool { !slice.isComplete }
  package var isDeciding: Bool { actions != nil }
  package var isTyping: Bool { filters.focus == .search || filters.choices.isChoosing }
  package var screenHelp: HelpTopic? { PupilsWording.help }
  package var hints: [KeyHint] { table.hints }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "LL-01", title: PupilsWording.title, hint: hint, message: Message(message),
      position: slice.count == 0 ? "" : "\(list.selected + 1)/\(slice.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    rows = context.body.height
    if actions != nil { return updateActions(event) }
    if let changed = filters.update(event) { return changed ? startOver() : .handled }
    if case .key(let key) = event, let match = table.match(key), !isText(key) {
      switch match {
      case .action(let action): return perform(action)
      case .disabled(let reason):
        notice.tell(reason.refusal, kind: .warning)
        return .handled
      }
    }
    return filters.focus == .list ? updateList(event, in: context) : leaveFilter(event)
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .roster(let new): accept(new)
    case .rosterPosition(let position):
      missed = position == nil
      guard let position else { return .handled }
      list.select(position)
      return fetchIfNeeded(context)
    default: return .ignored
    }
    return .handled
  }

  /// The selected line.
  var selected: RosterRow? { list.selection.flatMap { slice.row(at: $0) } }

  private var hint: String {
    switch filters.focus {
    case .list: PupilsWording.openHint
    case .search: PupilsWording.searchHint
    case .choice: PupilsWording.filterHint
    }
  }

  private var message: String {
    guard typed.isEmpty else { return PupilsWording.jumping(typed, isFound: !missed) }
    return PupilsWording.found(slice.count, isComplete: slice.isComplete)
  }

  /// Keeps the cursor on the same pupil, wherever that one stands now.
  private mutating func accept(_ new: RosterSlice) {
    let pupil = selected?.pupil
    let isSameList = new.filter == slice.filter
    slice = new
    let place = isSameList ? pupil.flatMap { new.position(of: $0) } : 0
    list.update(count: new.count, selecting: place)
  }

  /// Letters are text in the search field, also those that mean something in the list.
  private func isText(_ key: Key) -> Bool {
    filters.focus == .search && key.typed != nil
  }

  /// Another filter shows another list, from its top.
  private mutating func startOver() -> Outcome<ScreenEffect> {
    typed = ""
    return .done(.roster(RosterRequest(filter: filters.filter, around: 0, rows: rows)))
  }

  private mutating func updateList(
    _ event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event {
      if let letter = key.typed, letter != "?", letter != " " || !typed.isEmpty {
        typed.append(letter)
        return .done(.findInRoster(typed))
      }
      if key == .backspace, !typed.isEmpty {
        typed.removeLast()
        missed = false
        return typed.isEmpty ? .handled : .done(.findInRoster(typed))
      }
    }
    let outcome = list.update(event, in: FilteredListLayout(context).list)
    switch outcome {
    case .done: return openSelected()
    case .ignored: return resized(event, in: context)
    case .handled:
      typed = ""
      missed = false
      return fetchIfNeeded(context)
    }
  }

  private mutating func resized(
    _ event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .resize = event { return fetchIfNeeded(context) }
    return .ignored
  }

  private func fetchIfNeeded(_ context: ScreenContext) -> Outcome<ScreenEffect> {
    guard !slice.covers(list.selected, rows: FilteredListLayout(context).list.height) else {
      return .handled
    }
    return question.map { .done($0) } ?? .handled
  }

  private mutating func leaveFilter(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .key(let key) = event, filters.leave(key) else { return .ignored }
    return .handled
  }
}
