import DossierCore
package import DossierOffice
package import ScreenKit

/// Verzoeken (VZ-01): what was asked, by when it must be answered, and who works on it.
package struct RequestsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var filters: RequestFilters
  var list = ListView()
  var rows: [RequestRow] = []
  var count = 0
  /// Who can be asked to handle one of them.
  var ableHandlers: Set<AccountID>?
  var marked: Set<RequestID> = []
  var actions: ActionList<RequestsAction>?
  var handlers: ChoicePopup?
  var bulk: RequestBulk?
  /// The box in which the name of a pupil is typed.
  var searchBox: Dialog<Bool>?

  /// Opens the list; `shown` says which requests are in it first.
  package init(_ workplace: Workplace, showing shown: RequestsQuery.Filter = .open) {
    self.workplace = workplace
    filters = RequestFilters(workplace, showing: shown)
  }

  package var question: ScreenEffect? { .ask(filters.query) }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    filters.move(to: workplace)
  }

  package var isDeciding: Bool { actions != nil || handlers != nil || searchBox != nil }
  package var isTyping: Bool { filters.choices.isChoosing || searchBox != nil }
  package var screenHelp: HelpTopic? { RequestsWording.help }
  package var hints: [KeyHint] { table.hints }

  /// How the due date of the line under the cursor came about.
  package var fieldHelp: HelpTopic? {
    selected.map { row in
      HelpTopic(
        RequestsWording.why(row, name: name(of: row)),
        RequestsWording.explanation(row, at: workplace.policy.identity))
    }
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VZ-01", title: RequestsWording.title,
      hint: filters.choices.focus == nil ? RequestsWording.hint : RequestsWording.filterHint,
      message: Message(message), position: rows.isEmpty ? "" : "\(list.selected + 1)/\(count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if searchBox != nil { return updateSearch(event) }
    if handlers != nil { return updateHandlers(event) }
    if actions != nil { return updateActions(event) }
    if filters.choices.isChoosing { return filters.choose(event) ? startOver() : .handled }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    return filters.choices.focus == nil ? updateList(event, in: context) : leaveFilter(event)
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as RequestsAnswer):
      accept(new)
      return .handled
    case .performed: return goOn(after: nil)
    case .failed(let failure) where bulk != nil: return goOn(after: failure)
    default: return .ignored
    }
  }

  /// The line under the cursor.
  var selected: RequestRow? {
    list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  /// The name of the pupil, or the number for who may not see it.
  func name(of row: RequestRow) -> String { row.pupilName ?? row.pupil.text }

  private var message: String {
    if !list.typed.isEmpty { return PupilsWording.jumping(list.typed, isFound: true) }
    return RequestsWording.found(
      count, shown: rows.count, late: rows.count { $0.pressing.status.urgency == .late },
      marked: marked.count)
  }

  /// Keeps the cursor on the same request, wherever that one stands now.
  private mutating func accept(_ new: RequestsAnswer) {
    ableHandlers = new.handlers
    let chosen = selected?.request
    rows = new.rows
    count = new.count
    if !new.years.isEmpty { filters.offer(years: new.years) }
    marked.formIntersection(rows.map(\.request))
    list.update(
      count: rows.count, selecting: chosen.flatMap { id in rows.firstIndex { $0.request == id } })
  }

  /// Another filter shows another list, from its top.
  mutating func startOver() -> Outcome<ScreenEffect> {
    rows = []
    marked = []
    list.update(count: 0)
    return .done(.ask(filters.query))
  }

  private mutating func updateList(
    _ event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if event == .key(.space), list.typed.isEmpty {
      mark()
      return .handled
    }
    let outcome = list.update(
      event, in: FilteredListLayout(context, keepsLine: true).list,
      naming: { [self] in name(of: rows[$0]) })
    switch outcome {
    case .done: return openSelected()
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  private mutating func mark() {
    guard let request = selected?.request else { return }
    if marked.remove(request) == nil {
      guard marked.count < RequestBulk.limit else {
        notice.tell(RequestsWording.tooManyMarked(RequestBulk.limit), kind: .warning)
        return
      }
      marked.insert(request)
    }
    list.select(list.selected + 1)
  }

  private mutating func leaveFilter(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .key(let key) = event, filters.choices.update(key) else { return .ignored }
    return .handled
  }
}
