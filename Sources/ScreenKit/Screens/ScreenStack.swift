/// The screens on top of each other, with the menu bar and the help around them.
///
/// Pure: events and answers go in, effects and grids come out. It knows no terminal, no clock
/// and no product, so that whole conversations can be tested in memory.
package struct ScreenStack<Effect, Answer>: Sendable where Effect: Sendable {
  private var screens: [any Screen<Effect, Answer>]
  var menuBar: MenuBar<Effect>
  /// The menus of the product; other ones show from the next time that the menu bar opens.
  package var menus: [Menu<Effect>]
  var help: HelpView?
  var notice: Message?
  let words: ScreenWords
  let look: Look
  /// The size of the window.
  package private(set) var size: GridSize
  /// School, user and role, as they stand at the right of the title.
  package var owner = ""

  /// Shows a first screen.
  package init(
    root: any Screen<Effect, Answer>, menus: [Menu<Effect>] = [], words: ScreenWords,
    look: Look = .unicode, size: GridSize = .standard
  ) {
    screens = [root]
    self.menus = menus
    menuBar = MenuBar(menus)
    self.words = words
    self.look = look
    self.size = size
  }

  /// How many screens lie on top of each other; at least one.
  package var depth: Int { screens.count }

  /// The screen that gets the events.
  package var top: any Screen<Effect, Answer> { screens[screens.count - 1] }

  /// The keys that mean something now: those of the top screen and those of every screen.
  package var keys: [KeyHint] {
    let own = top.keys
    let bound = Set(own.map(\.key))
    let all = own + words.frameKeys.filter { !bound.contains($0.key) }
    return all.enumerated().sorted { left, right in
      (Self.rank(left.element), left.offset) < (Self.rank(right.element), right.offset)
    }.map(\.element)
  }

  /// Function keys by their number, others behind them.
  private static func rank(_ hint: KeyHint) -> Int {
    guard case .function(let number) = hint.key.code else { return .max }
    return number
  }

  /// Shows another screen over the current one.
  package mutating func push(_ screen: any Screen<Effect, Answer>) {
    closeOverlays()
    screens.append(screen)
  }

  /// Goes back one screen; tells whether there was one to go back to.
  @discardableResult
  package mutating func pop() -> Bool {
    closeOverlays()
    guard screens.count > 1 else { return false }
    screens.removeLast()
    return true
  }

  /// Shows another screen in place of the current one.
  package mutating func replaceTop(with screen: any Screen<Effect, Answer>) {
    closeOverlays()
    screens[screens.count - 1] = screen
  }

  /// Hands one event to whatever is on top: menu, help or screen.
  package mutating func handle(_ event: Event) -> Turn<Effect> {
    let wasAsking = top.isAsking
    let effect = take(event)
    return Turn(
      effect: effect, discardsTypeAhead: top.isAsking && !wasAsking,
      redrawsAll: event == .key(.control("l")))
  }

  /// Hands an answer of the product to the screen on top.
  package mutating func receive(_ answer: Answer) -> Turn<Effect> {
    let wasAsking = top.isAsking
    let outcome = screens[screens.count - 1].receive(answer, in: context)
    return Turn(
      effect: outcome.value, discardsTypeAhead: top.isAsking && !wasAsking, redrawsAll: false)
  }
}

extension ScreenStack {
  var context: ScreenContext {
    ScreenContext(layout: FrameLayout(size), isRoot: screens.count == 1)
  }

  private mutating func closeOverlays() {
    menuBar.close()
    help = nil
    notice = nil
  }

  private mutating func take(_ event: Event) -> Effect? {
    switch event {
    case .resize(let new): size = new
    case .key(let key): return take(key)
    case .click(let position): return click(position)
    case .paste where menuBar.isOpen || help != nil: return nil
    case .paste, .deadline, .wake, .hangup: break
    }
    return screens[screens.count - 1].update(event, in: context).value
  }

  private mutating func take(_ key: Key) -> Effect? {
    notice = nil
    if context.layout.isTooSmall { return nil }
    if menuBar.isOpen { return takeInMenu(key) }
    if help != nil {
      let rect = helpRect
      if case .done? = help?.update(.key(key), in: rect) { help = nil }
      return nil
    }
    let outcome = screens[screens.count - 1].update(.key(key), in: context)
    if outcome.isIgnored { takeInFrame(key) }
    return outcome.value
  }

  private mutating func takeInMenu(_ key: Key) -> Effect? {
    guard case .done(let choice) = menuBar.update(key) else { return nil }
    switch choice {
    case .effect(let effect): return effect
    case .press(let key): return take(key)
    }
  }

  /// The keys that mean the same on every screen, when the screen itself has no use for them.
  private mutating func takeInFrame(_ key: Key) {
    switch key {
    case .f(10), .escape: openMenu()
    case .f(1), .alt("h"): openHelp()
    case .character("?") where !top.isTyping: openHelp()
    case .control("c"): notice = Message(words.interrupted)
    default:
      guard key.modifiers == .alt, case .character(let letter) = key.code else { return }
      refreshMenus()
      _ = menuBar.open(startingWith: letter)
    }
  }

  private mutating func openMenu() {
    refreshMenus()
    menuBar.open()
  }

  private mutating func refreshMenus() {
    let own = Menu<Effect>(words.currentScreen, top.keys.map(MenuItem.init(pressing:)))
    menuBar.menus = [own] + menus
  }

  private mutating func openHelp() {
    let topics = [
      top.fieldHelp, top.screenHelp, HelpView.keysTopic(keys, title: words.keysHelp),
    ]
    help = HelpView(topics.compactMap(\.self))
  }

  private mutating func click(_ position: GridPosition) -> Effect? {
    let layout = FrameLayout(size)
    if position.row == layout.keyRow {
      let bar = FunctionKeyBar(keys, position: top.header(in: context).position)
      return bar.key(at: position.column, width: size.columns).flatMap { take($0) }
    }
    if position.row == layout.menuRow, !menuBar.isOpen {
      openMenu()
      return nil
    }
    guard !menuBar.isOpen, help == nil else { return nil }
    return screens[screens.count - 1].update(.click(position), in: context).value
  }

  var helpRect: Rect { context.body.inset(horizontal: 2) }
}
