package import ScreenKit

/// The whole front end without a terminal: screens, idle watch, blank screen, drafts.
///
/// The executable loops: wait for an event until `nextDeadline`, hand it to `handle`, draw `render`,
/// do what the turn requests. Tests do the same with canned answers instead of an office.
package struct ScreenProgram {
  /// The screens on top of each other.
  package internal(set) var stack: ScreenStack<ScreenEffect, ScreenAnswer>
  /// Who works where; `nil` before login.
  package internal(set) var workplace: Workplace?
  /// Whether the workplace changed since entering, so that older screens must be told.
  var hasMoved = false
  /// Whether a change by a colleague could not be read yet.
  var missesNews = false
  /// Whether the terminal tells mouse clicks.
  var usesMouse: Bool
  /// Whether the privacy key made the screen blank.
  package private(set) var isBlank = false

  let answer: (ScreenEffect) -> ScreenAnswer?
  let menus: (Workplace) -> [Menu<ScreenEffect>]
  let look: Look
  private let now: () -> Int64
  private var idle: IdleWatch
  private var keptDraft: Draft?
  /// Whether the draft of this window lies in the store.
  private var hasStoredDraft = false

  /// Shows a first screen.
  ///
  /// `answer` is `OfficeDesk.answer` in the program; `now` gives milliseconds of a clock that never
  /// goes back; `menus` makes the product's menus once somebody entered.
  package init(
    first: any OfficeScreen, size: GridSize = .standard, look: Look = .unicode,
    usesMouse: Bool = false, now: @escaping () -> Int64,
    menus: @escaping (Workplace) -> [Menu<ScreenEffect>],
    answer: @escaping (ScreenEffect) -> ScreenAnswer?
  ) {
    self.answer = answer
    self.menus = menus
    self.look = look
    self.usesMouse = usesMouse
    self.now = now
    idle = IdleWatch(lockMinutes: nil, now: now())
    stack = ScreenStack(root: first.page, words: FrameWording.words, look: look, size: size)
  }

  /// When `handle(.deadline)` must be called at the latest; `nil` when there is nothing to wait for.
  package var nextDeadline: Int64? { idle.nextDeadline }

  /// Whether that moment has come: told also to a loop that is busy with something else.
  package var isDue: Bool { nextDeadline.map { $0 <= now() } ?? false }

  /// The screen as it is now.
  package func render() -> Grid {
    guard isBlank else { return stack.render() }
    var grid = Grid(size: stack.size, look: look)
    grid.put(FrameWording.blank, at: GridPosition(row: 0, column: 0))
    grid.placeCursor(GridPosition(row: 0, column: 0))
    return grid
  }

  /// Takes one event all the way: screens, office, answers, until nothing more follows.
  package mutating func handle(_ event: Event) -> ProgramTurn {
    var turn = ProgramTurn()
    switch event {
    case .deadline: handleDeadline(&turn)
    case .hangup:
      keepDraft()
      turn.request = .quit
    case .wake: lookForChanges(&turn)
    case .key, .paste, .click: handleInput(event, &turn)
    case .resize: take(stack.handle(event), &turn)
    }
    return turn
  }

  /// Does a piece of work between key presses; tells whether there is more to do.
  package mutating func work() -> Bool {
    guard let screen = stack.top as? any OfficeScreen, screen.isWaiting,
      let answer = answer(screen.slice)
    else { return false }
    switch (screen.slice, answer) {
    case (.readNames, .namesRead(let areMore)):
      if !areMore {
        var turn = ProgramTurn()
        refresh(&turn)
      }
      return areMore
    case (.workOnJob, _):
      var turn = ProgramTurn()
      let before = topDraft
      receive(answer, &turn)
      // What was saved between two keys leaves no note behind either.
      if before != nil, topDraft == nil, hasStoredDraft { forgetDraft(.dropDraft(nil)) }
      return (stack.top as? any OfficeScreen)?.isWaiting ?? false
    default: return false
    }
  }

  private mutating func handleInput(_ event: Event, _ turn: inout ProgramTurn) {
    idle.note(now: now())
    if missesNews {
      lookForChanges(&turn)
      if turn.request != nil { return }
    }
    if isBlank {
      isBlank = false
      turn.redrawsAll = true
      return
    }
    let before = topDraft
    if case .key(let key) = event, let effect = CommonKeys.effect(of: key) {
      carryOut(effect, &turn)
    } else {
      take(stack.handle(event), &turn)
    }
    let draft = topDraft
    // Saved or thrown away on the screen: then the note in the store is of no use any more. What was
    // taken up and could not be shown is nobody's again.
    if draft == nil, hasStoredDraft { forgetDraft(before == nil ? .releaseDraft : .dropDraft(nil)) }
    idle.note(hasDraft: draft != nil && draft != keptDraft, now: now())
  }

  private mutating func handleDeadline(_ turn: inout ProgramTurn) {
    for due in idle.due(now: now()) {
      switch due {
      case .draft: keepDraft(telling: &turn)
      case .warning: receive(.told(Message(FrameWording.aboutToLock, kind: .warning)), &turn)
      case .lock: carryOut(.lock, &turn)
      }
    }
  }

  /// Keeps what is being typed on the front screen; returns why that failed, if it did.
  @discardableResult
  mutating func keepDraft() -> OfficeFailure? {
    guard let draft = topDraft, draft != keptDraft else { return nil }
    if case .failed(let failure)? = answer(.keepDraft(draft)) { return failure }
    keptDraft = draft
    hasStoredDraft = true
    return nil
  }

  private mutating func keepDraft(telling turn: inout ProgramTurn) {
    guard let failure = keepDraft() else { return }
    let reason = RefusalWording().explanation(of: failure).what
    receive(.told(Message(FrameWording.draftNotKept(reason), kind: .error)), &turn)
  }

  /// Remembers that the store has the draft that this window goes on with.
  mutating func noteStoredDraft() {
    hasStoredDraft = true
  }

  private mutating func forgetDraft(_ effect: ScreenEffect) {
    _ = answer(effect)
    keptDraft = nil
    hasStoredDraft = false
  }

  /// What is being typed on the front screen.
  var topDraft: Draft? { (stack.top as? any OfficeScreen)?.draft }

  mutating func makeBlank() {
    isBlank = true
  }

  mutating func watch(lockMinutes: Int?) {
    idle = IdleWatch(lockMinutes: lockMinutes, now: now())
  }
}
