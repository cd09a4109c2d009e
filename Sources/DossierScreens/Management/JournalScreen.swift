package import DossierCore
package import DossierOffice
package import ScreenKit

/// Logboek (LG-01): who did or saw what, newest first.
package struct JournalScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let reason: JournalQuery.Reason
  var filter: JournalFilter
  var lines: [JournalLineAnswer] = []
  var list = ListView()
  var choosing: FilterChoice?
  /// The answer that brought the last lines: how far it looked, and whether there are older ones.
  private(set) var reached = JournalAnswer()
  private var isLoaded = false
  private var asksOlder = false
  /// The filter of the lines that are shown; a refused question leaves them on the screen.
  private var shownFilter: JournalFilter

  /// How many lines one look at the journal brings.
  static let pageLength = 200

  /// Opens the journal for a reason.
  package init(
    _ workplace: Workplace, reason: JournalQuery.Reason, pupil: PupilID? = nil
  ) {
    self.workplace = workplace
    self.reason = reason
    filter = JournalFilter(pupil: pupil)
    shownFilter = filter
  }

  private enum Action { case back, reread, filter }

  /// Asked once: each look is a line itself, so two readers would wake each other for ever.
  package var question: ScreenEffect? { isLoaded ? nil : ask(before: nil) }
  package var isDeciding: Bool { choosing != nil }
  package var isTyping: Bool { choosing?.isTyping ?? false }
  package var screenHelp: HelpTopic? { ManagementJournalWording.help }
  package var hints: [KeyHint] { table.hints + [openHint] }

  private var openHint: KeyHint {
    KeyHint(.enter, label: ManagementWording.open, help: ManagementJournalWording.hint)
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(7), or: [.control("f"), .character("/")], ManagementJournalWording.filter),
        .filter),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let isAtEnd = reached.hasOlder && list.selected == lines.count
    return ScreenHeader(
      code: "LG-01", title: ManagementJournalWording.title,
      hint: isAtEnd ? ManagementJournalWording.olderHint : ManagementJournalWording.hint,
      message: Message(
        ManagementJournalWording.shown(
          lines.count, reason: reason, filter: filter.words(workplace.people))),
      position: lines.isEmpty
        ? "" : "\(min(list.selected + 1, lines.count))/\(lines.count)\(reached.hasOlder ? "+" : "")"
    )
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if choosing != nil { return updateChoice(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return startOver()
      case .filter: choosing = .menu(filterMenu)
      }
      return .handled
    }
    switch list.update(event, in: parts(context).list) {
    case .done(let row): return open(row)
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .failed = answer {
      filter = shownFilter
      asksOlder = false
    }
    guard case .answered(let found as JournalAnswer) = answer else { return .ignored }
    shownFilter = filter
    let first = asksOlder ? lines.count : 0
    lines = asksOlder ? lines + found.lines : found.lines
    asksOlder = false
    isLoaded = true
    reached = found
    list.update(count: lines.count + (found.hasOlder ? 1 : 0), selecting: first)
    return .handled
  }

  /// Reads the newest lines with the filter that is set now.
  mutating func startOver() -> Outcome<ScreenEffect> {
    asksOlder = false
    return .done(ask(before: nil))
  }

  /// The list, and below it the row for the newest line of all.
  func parts(_ context: ScreenContext) -> (list: Rect, mark: Rect) {
    let (top, rest) = context.body.splitTop(context.body.height - 1)
    return (top, rest)
  }

  /// The line under the cursor; `nil` on the row for older lines.
  var selected: JournalLineAnswer? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  private mutating func open(_ row: Int) -> Outcome<ScreenEffect> {
    if let line = selected { return .done(.push(JournalLineScreen(workplace, line))) }
    asksOlder = true
    return .done(ask(before: reached.searchedTo))
  }

  private func ask(before number: Int?) -> ScreenEffect {
    .ask(
      JournalQuery(
        reason: reason, before: number, limit: Self.pageLength, pupil: filter.pupil,
        account: filter.account))
  }
}
