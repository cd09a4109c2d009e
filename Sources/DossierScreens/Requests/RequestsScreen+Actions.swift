import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with requests in the list (F9).
enum RequestsAction: Sendable {
  case open, new, dossier, assign, remind, unmark
}

extension RequestsScreen {
  /// What a key of this screen does.
  enum Action { case back, choose, reread, new, find, actions, forward, backward }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(6), RequestsWording.new, disabledReason: reasonAgainstNew), .new),
      KeyBinding(KeyHint(.f(7), or: [.control("f")], RequestsWording.find), .find),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
      KeyBinding(KeyHint(.tab, PupilsWording.nextFilter), .forward),
      KeyBinding(KeyHint(.backTab, PupilsWording.previousFilter), .backward),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .choose:
      filters.choices.openChoices()
    case .reread: return .done(.ask(filters.query))
    case .new: return .done(.push(NewRequestScreen(workplace)))
    case .find: openSearch()
    case .actions: actions = actionList
    case .forward: filters.choices.move(forward: true)
    case .backward: filters.choices.move(forward: false)
    }
    return .handled
  }

  func openSelected() -> Outcome<ScreenEffect> {
    selected.map { .done(.push(RequestScreen(workplace, request: $0.request))) } ?? .handled
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    switch action {
    case .open: return openSelected()
    case .new: return .done(.push(NewRequestScreen(workplace)))
    case .dossier:
      return selected.map { .done(.push(DossierScreen(workplace, pupil: $0.pupil))) } ?? .handled
    case .assign:
      handlers = handlerPopup
      return .handled
    case .remind: return begin(.remind)
    case .unmark:
      marked = []
      return .handled
    }
  }

  mutating func updateHandlers(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = handlers?.update(event) else { return .handled }
    handlers = nil
    guard case .chosen(let option) = choice, let account = AccountID(option.value) else {
      return .handled
    }
    return begin(.assign(account))
  }

  /// Takes the answer for one of several requests and goes on with the next.
  mutating func goOn(after failure: OfficeFailure?) -> Outcome<ScreenEffect> {
    bulk?.take(failure)
    if let next = bulk?.next { return .done(next) }
    if let bulk { tell(bulk) }
    bulk = nil
    marked = []
    return .done(.ask(filters.query))
  }

  private mutating func begin(_ step: RequestBulk.Step) -> Outcome<ScreenEffect> {
    let run = RequestBulk(step, of: wanted)
    bulk = run
    return run.next.map { .done($0) } ?? .handled
  }

  private mutating func tell(_ bulk: RequestBulk) {
    guard !bulk.failed.isEmpty else {
      notice.tell(RequestsWording.done(bulk.step, bulk.done.count))
      return
    }
    let words = RefusalWording(policy)
    notice.explain(
      Explanation(
        title: RequestsWording.resultTitle, what: RequestsWording.done(bulk.step, bulk.done.count),
        why: bulk.failed.map { "\(name(of: $0.row)): \(words.explanation(of: $0.failure).what)" }
          .joined(separator: "\n"), now: RequestsWording.resultEnd))
  }

  /// The marked lines, or else the one under the cursor.
  private var wanted: [RequestRow] {
    marked.isEmpty ? selected.map { [$0] } ?? [] : rows.filter { marked.contains($0.request) }
  }

  private var reasonAgainstNew: String? {
    workplace.registersRequests ? nil : RequestsWording.newNotAllowed
  }

  private var actionList: ActionList<RequestsAction> {
    let none = selected == nil ? RequestsWording.noneChosen : nil
    let against = workplace.rights.handlesRequests ? nil : RequestsWording.workNotAllowed
    let over = filters.shown == .ended ? RequestsWording.isOver : nil
    var items: [ActionList<RequestsAction>.Item] = [
      .init(RequestsWording.open, disabledReason: none, .open),
      .init(RequestsWording.new.label, disabledReason: reasonAgainstNew, .new),
    ]
    if workplace.seesPupils {
      items.append(.init(PupilsWording.open, disabledReason: none, .dossier))
    }
    items += [
      .init(
        RequestsWording.assign(wanted.count), disabledReason: none ?? against ?? over, .assign),
      .init(
        RequestsWording.remind(wanted.count),
        disabledReason: none ?? (workplace.rights.remindsOfRequests ? nil : against) ?? over,
        .remind),
    ]
    if !marked.isEmpty { items.append(.init(RequestsWording.unmark, .unmark)) }
    return ActionList(title: selected.map(name) ?? RequestsWording.title, items)
  }

  private var handlerPopup: ChoicePopup {
    ChoicePopup(
      title: RequestsWording.handler, workplace.colleagues(among: ableHandlers), value: "")
  }
}

extension Workplace {
  /// The names of colleagues, to choose one from.
  var colleagues: [ChoiceOption] { colleagues(among: nil) }

  /// The names of some of them; of all when it is not known of whom.
  func colleagues(among able: Set<AccountID>?) -> [ChoiceOption] {
    people.filter { able?.contains($0.key) ?? true }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { ChoiceOption($0.key.text, label: $0.value) }
  }
}
