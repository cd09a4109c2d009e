import ScreenKit

/// A page of facts with a list of what can be done about them (F9).
///
/// The screen around it knows the facts and what each step does; the keys are the same on each.
struct FactsPane<Step: Sendable>: Sendable {
  private var facts: CaseList
  private var actions: ActionList<Step>?

  /// What the pane leaves to its screen.
  enum Reply: Sendable {
    case back
    case reread
    /// This was chosen from the list of actions.
    case step(Step)
    /// Enter on this line.
    case line(CaseLine)
  }

  private enum Action { case back, reread, actions }

  init(labelWidth: Int = 22) {
    facts = CaseList(labelWidth: labelWidth)
  }

  /// Whether the list of actions is open and takes all keys.
  var isDeciding: Bool { actions != nil }
  /// Where the cursor is, for the corner of the screen.
  var position: String { facts.position }

  /// Why the line under the cursor is so.
  var help: HelpTopic? {
    guard let line = facts.line, !line.why.isEmpty else { return nil }
    return HelpTopic(line.title, line.why)
  }

  /// The keys; those of the screen itself stand before the list of actions.
  func hints(with own: [KeyHint] = []) -> [KeyHint] {
    let hints = table.hints
    return Array(hints.dropLast()) + own + hints.suffix(1)
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  /// Shows other facts.
  mutating func show(_ lines: [CaseLine], width: Int) {
    facts.show(lines, width: width)
  }

  /// Takes an event; `list` is what F9 opens.
  mutating func update(
    _ event: Event, in rect: Rect, offering list: ActionList<Step>
  ) -> Outcome<Reply> {
    if actions != nil { return choose(event) }
    guard case .key(let key) = event, case .action(let action)? = table.match(key) else {
      return facts.update(event, in: rect).map { .line($0) }
    }
    switch action {
    case .back: return .done(.back)
    case .reread: return .done(.reread)
    case .actions:
      actions = list
      return .handled
    }
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    facts.draw(into: &grid, in: rect)
    actions?.draw(into: &grid, in: rect)
  }

  private mutating func choose(_ event: Event) -> Outcome<Reply> {
    guard let step = actions.chosen(by: event) else { return .handled }
    return .done(.step(step))
  }
}
