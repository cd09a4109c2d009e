/// Plays a user in a test: types keys, reads the screen, without any terminal.
package struct TestDriver<Effect: Sendable, Answer>: CustomStringConvertible {
  /// The screens under test.
  package var stack: ScreenStack<Effect, Answer>
  /// What the screens asked of the product so far.
  package private(set) var effects: [Effect] = []
  /// What the product does with an effect: push a screen, give an answer.
  private let perform: (Effect, inout ScreenStack<Effect, Answer>) -> Effect?

  /// Starts with a stack and a stand-in for the product, which may return a further effect.
  package init(
    _ stack: ScreenStack<Effect, Answer>,
    perform: @escaping (Effect, inout ScreenStack<Effect, Answer>) -> Effect? = { _, _ in nil }
  ) {
    self.stack = stack
    self.perform = perform
  }

  /// Types keys in the notation of `KeyNotation`, for example `"<F7>berg<Enter>"`.
  package mutating func press(_ script: String) throws(KeyNotation.Failure) {
    for key in try KeyNotation.parse(script) { send(.key(key)) }
  }

  /// Lets an event happen.
  package mutating func send(_ event: Event) {
    var next = stack.handle(event).effect
    while let effect = next {
      effects.append(effect)
      next = perform(effect, &stack)
    }
  }

  /// The screen as it is now.
  package var grid: Grid { stack.render() }

  /// The letters on the screen, one line for each row, without blanks at the end.
  package var screenText: String { grid.lines.joined(separator: "\n") }

  /// What a failed test prints: the whole screen.
  package var description: String { "\n" + screenText + "\n" }

  /// Whether a text can be read somewhere on the screen.
  package func shows(_ text: String) -> Bool { screenText.contains(text) }
}
