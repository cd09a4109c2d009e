/// One screen: a value with its state, what it does with events, and how it looks.
///
/// `Effect` is what a screen may ask of the product; `Answer` is what comes back.
package protocol Screen<Effect, Answer>: Sendable {
  /// What a screen may ask of the product.
  associatedtype Effect
  /// What comes back from the product.
  associatedtype Answer

  /// The words around the body.
  func header(in context: ScreenContext) -> ScreenHeader
  /// The keys that mean something now, in the order of bar and menu.
  var keys: [KeyHint] { get }
  /// Whether the cursor is in a place where letters are text.
  var isTyping: Bool { get }
  /// Whether a box is open that a key typed too early must not answer.
  var isAsking: Bool { get }
  /// Help on the field or row under the cursor, if there is any.
  var fieldHelp: HelpTopic? { get }
  /// Help on the whole screen, if there is any.
  var screenHelp: HelpTopic? { get }

  /// Takes an event; what is ignored may mean something to the screens' frame.
  mutating func update(_ event: Event, in context: ScreenContext) -> Outcome<Effect>
  /// Takes what the product answered.
  mutating func receive(_ answer: Answer, in context: ScreenContext) -> Outcome<Effect>
  /// Draws the body, and over everything else a box that is open; places the cursor.
  func draw(into grid: inout Grid, in context: ScreenContext)
}

extension Screen {
  package var isTyping: Bool { false }
  package var isAsking: Bool { false }
  package var fieldHelp: HelpTopic? { nil }
  package var screenHelp: HelpTopic? { nil }

  package mutating func receive(_ answer: Answer, in context: ScreenContext) -> Outcome<Effect> {
    .ignored
  }
}
