import DossierCore
import DossierOffice
package import ScreenKit

/// Taken (TK-01): what the person who is logged in has to do, by the day it is due.
package struct TasksScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var lines: [Line] = []
  private var list = ListView()

  /// The day of a group, or a task below it.
  private enum Line: Hashable, Sendable {
    case day(CalendarDate)
    case task(TaskAnswer)
    case demand(DemandTask)

    /// By when; `nil` for the day itself.
    var due: CalendarDate? {
      switch self {
      case .day: nil
      case .task(let task): task.due
      case .demand(let task): task.due
      }
    }
  }

  /// Opens the tasks.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  package var question: ScreenEffect? { .ask(TasksQuery()) }
  package var screenHelp: HelpTopic? { TaskWording.help }
  package var hints: [KeyHint] { table.hints }

  private enum Action { case back, reread }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let days = lines.compactMap(\.due)
    let late = days.count { $0 < workplace.today }
    return ScreenHeader(
      code: "TK-01", title: TaskWording.title,
      hint: workplace.rights.opensOwnRequests ? TaskWording.hint : TaskWording.hintOfHolder,
      message: Message(TaskWording.count(days.count, late: late)),
      position: days.isEmpty ? "" : "\(place)/\(days.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return question.map { .done($0) } ?? .handled
      }
    }
    switch list.update(event, in: context.body) {
    case .done(let row): return open(lines[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let tasks as TasksAnswer) = answer else { return .ignored }
    let chosen = list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
    lines = Self.lines(of: tasks)
    // A task that is done is gone: then the first one is the next to do.
    let kept = chosen.flatMap { lines.firstIndex(of: $0) }
    list.update(count: lines.count, selecting: kept ?? min(1, lines.count - 1))
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: columns, empty: TaskWording.none
    ) { row(lines[$0]) }
  }

  /// A reminder matters more than the kind, which the page of the request says as well.
  private var columns: [ListColumn] {
    var columns = [
      ListColumn(TaskWording.task, width: 34, isFlexible: true),
      ListColumn(TaskWording.pupil, width: 20),
      ListColumn(TaskWording.kind, width: 17, priority: 2),
    ]
    if tasks.contains(where: { $0.row.reminded != nil }) {
      columns.append(ListColumn(TaskWording.reminded, width: 12, priority: 1))
    }
    return columns
  }

  private func row(_ line: Line) -> ListRow {
    switch line {
    case .day(let day):
      let style: Style = day < workplace.today ? .error.adding(.bold) : .bold
      return ListRow([TaskWording.heading(day, today: workplace.today)], styles: [0: style])
    case .task(let answer):
      return ListRow([
        "  " + words(of: answer), answer.row.pupilName ?? answer.row.pupil.text,
        RequestWording.word(answer.row.kind), answer.row.reminded?.dutch ?? "",
      ])
    case .demand(let task):
      return ListRow([
        "  " + TaskWording.line(task), task.row.pupilName ?? task.row.pupil.text,
        TaskWording.demand, "",
      ])
    }
  }

  /// The tasks of both kinds below the day they are due; a demand stands first on its day.
  private static func lines(of answer: TasksAnswer) -> [Line] {
    let demands = answer.demands.map { ($0.due, Line.demand($0)) }
    let tasks = answer.tasks.map { ($0.due, Line.task($0)) }
    let days = Set((demands + tasks).map(\.0)).sorted()
    return days.flatMap { day in
      [.day(day)] + (demands + tasks).filter { $0.0 == day }.map(\.1)
    }
  }

  private var tasks: [TaskAnswer] {
    lines.compactMap { if case .task(let task) = $0 { task } else { nil } }
  }

  /// The place of the task under the cursor, or of the first one of the day.
  private var place: Int {
    let before = lines.prefix(list.selected + 1).count { $0.due != nil }
    return max(1, before)
  }

  private func words(of answer: TaskAnswer) -> String {
    var names = RequestNames(workplace.policy, accounts: workplace.people)
    if let recipient = answer.task.recipient { names.people[recipient] = answer.recipient }
    return RequestWording.line(answer.task, names)
  }

  private mutating func open(_ line: Line) -> Outcome<ScreenEffect> {
    switch line {
    case .day:
      notice.tell(TaskWording.isHeading)
      return .handled
    case .demand(let task):
      return .done(.push(DemandScreen(workplace, demand: task.row.demand)))
    case .task(let answer):
      if case .contribute = answer.task {
        return .done(.push(ContributionScreen(workplace, request: answer.row.request)))
      }
      guard workplace.rights.opensOwnRequests else {
        notice.explain(TaskWording.holder(words(of: answer), due: answer.due))
        return .handled
      }
      guard answer.task != .supplyAccessLog else {
        return .done(.push(RequestScreen.package(workplace, request: answer.row.request)))
      }
      return .done(.push(RequestScreen(workplace, request: answer.row.request)))
    }
  }
}
