package import DossierCore
import DossierOffice
package import ScreenKit

/// Toezicht (TZ-01): how the requests stand, as numbers and bars, and as a report.
package struct OversightScreen: OfficeScreen {
  package var notice = Notice()
  var workplace: Workplace
  var filters: OversightFilters
  var report: OversightReport?
  var actions: ActionList<ReportForm>?
  var pathBox: Dialog<Bool>?
  var chosenForm = ReportForm.page
  private var lines: [OversightLine] = []
  private var list = ListView()

  /// In which form a report is written to a file.
  enum ReportForm: Hashable, Sendable {
    /// A page to print.
    case page
    /// A table for a spreadsheet.
    case table
  }

  private enum Action { case back, reread, filter, choose, part(forward: Bool), actions }

  /// Opens the figures of everything the role may see.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    filters = OversightFilters(workplace)
  }

  package var question: ScreenEffect? { .ask(filters.query) }
  package var policy: Policy? { workplace.policy }
  package var isDeciding: Bool { actions != nil || pathBox != nil }
  package var isTyping: Bool { pathBox != nil || filters.isChoosing }
  package var screenHelp: HelpTopic? { OversightWording.help }
  package var hints: [KeyHint] { table.hints }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    filters.move(to: workplace)
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(7), or: [.control("f"), .character("/")], KeyWording.find), .filter),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
      KeyBinding(KeyHint(.tab, label: OversightWording.year), .part(forward: true)),
      KeyBinding(KeyHint(.backTab, label: OversightWording.year), .part(forward: false)),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let summary = report.map { OversightWording.summary(open: $0.open, late: $0.late) }
    return ScreenHeader(
      code: "TZ-01", title: OversightWording.title,
      hint: filters.focus == .figures ? OversightWording.hint : OversightWording.filterHint,
      message: summary.map { Message($0) },
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if actions != nil { return updateActions(event) }
    if filters.isChoosing {
      return filters.choose(event) ? .done(.ask(filters.query)) : .handled
    }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      return perform(action)
    }
    guard filters.focus == .figures else { return leaveFilter(event) }
    switch list.update(event, in: parts(context).list, hasHeader: false) {
    case .done(let row): return open(lines[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as OversightAnswer):
      let report = OversightReport(new, query: filters.query, at: workplace)
      self.report = report
      filters.years = new.years
      lines = OversightLine.lines(of: report)
      list.update(count: lines.count)
    case .documentSaved(let path): notice.tell(OversightWording.saved(path))
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (row, rect) = parts(context)
    let look = grid.look
    let labels = rect.width < Self.widthForLabels ? Self.labelWidth : Self.wideLabelWidth
    let width = rect.width - labels - Self.margins
    list.draw(
      into: &grid, in: rect,
      columns: [
        ListColumn("", width: labels), ListColumn("", width: 30, isFlexible: true),
      ], isFocused: filters.focus == .figures
    ) { index in
      let line = lines[index]
      return ListRow([line.label, line.text(width: width, look: look)], styles: line.styles)
    }
    filters.draw(into: &grid, row: row.row)
    filters.drawChoices(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
    pathBox?.draw(into: &grid, in: context.body)
  }

  /// Wide enough for every kind, age and title; a long ground or name of a school is cut off.
  private static let labelWidth = 26
  /// Wide enough for every ground as well.
  private static let wideLabelWidth = 34
  /// From this width on there is room for that.
  private static let widthForLabels = 100
  /// The marker in front, and a blank after each column.
  private static let margins = 5

  private func parts(_ context: ScreenContext) -> (filters: Rect, list: Rect) {
    let (top, rest) = context.body.splitTop(1)
    return (top, rest)
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back:
      guard filters.focus == .figures else {
        filters.focus(on: .figures)
        return .handled
      }
      return .done(.back)
    case .reread: return .done(.ask(filters.query))
    case .filter: filters.focus(on: .year)
    case .choose:
      if filters.focus == .figures { filters.focus(on: .year) }
      filters.openChoices()
    case .part(let forward): filters.move(forward: forward)
    case .actions: actions = actionList
    }
    return .handled
  }

  private mutating func leaveFilter(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .enter, .space: filters.openChoices()
    case .down: filters.focus(on: .figures)
    case .up: break
    default: return .ignored
    }
    return .handled
  }

  private mutating func open(_ line: OversightLine) -> Outcome<ScreenEffect> {
    guard let late = line.late else {
      notice.tell(OversightWording.notARequest)
      return .handled
    }
    return .done(.push(RequestScreen(workplace, request: late.request)))
  }
}

extension OversightLine {
  /// Titles stand out; what is late is marked as well as said.
  fileprivate var styles: [Int: Style] {
    switch content {
    case .heading: [0: .bold]
    case .titles: [0: .dim, 1: .dim]
    case .sentence, .bar, .cells: [:]
    }
  }
}
