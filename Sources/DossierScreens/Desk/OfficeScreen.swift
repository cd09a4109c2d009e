package import DossierCore
package import ScreenKit

/// What all our screens share: the privacy key, the message line and the box that explains.
///
/// A screen gives its own parts (`heading`, `hints`, `respond`, `take`, `paint`); this protocol adds
/// what must be the same everywhere and so cannot be forgotten on one of them.
package protocol OfficeScreen: Screen where Effect == ScreenEffect, Answer == ScreenAnswer {
  /// What is told on the message line or in a box that is open.
  var notice: Notice { get set }
  /// What it must know before it can be shown.
  ///
  /// Asked when it is opened, again when it comes back to the front, and again when a colleague
  /// changed something.
  var question: ScreenEffect? { get }
  /// What is being typed and would be lost, if anything.
  var draft: Draft? { get }
  /// The keys of this screen, without those that work everywhere.
  var hints: [KeyHint] { get }
  /// Whether a box of the screen itself waits for an answer.
  var isDeciding: Bool { get }
  /// Whether it waits for something that is done in slices: still being read, or being made.
  var isWaiting: Bool { get }
  /// What is done between key presses as long as it is waiting.
  var slice: ScreenEffect { get }
  /// The policy in force, for the names in refusals; `nil` before login.
  var policy: Policy? { get }

  /// The words around the body, without the message.
  func heading(in context: ScreenContext) -> ScreenHeader
  /// Takes over where somebody works now: schools, groups or roles changed since it was opened.
  mutating func move(to workplace: Workplace)
  /// Takes an event that is not for all screens alike.
  mutating func respond(to event: Event, in context: ScreenContext) -> Outcome<ScreenEffect>
  /// Takes an answer; a failure it ignores is explained in a box.
  mutating func take(_ answer: ScreenAnswer, in context: ScreenContext) -> Outcome<ScreenEffect>
  /// Draws the body.
  func paint(into grid: inout Grid, in context: ScreenContext)
}

extension OfficeScreen {
  /// The screen as the stack holds it.
  package var page: any Screen<ScreenEffect, ScreenAnswer> { self }

  package var question: ScreenEffect? { nil }
  package var draft: Draft? { nil }
  package var isDeciding: Bool { false }
  package var isWaiting: Bool { false }
  package var slice: ScreenEffect { .readNames }
  package var policy: Policy? { nil }

  package mutating func move(to workplace: Workplace) {}

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    .ignored
  }

  /// A box takes all keys, also those of the frame.
  package var keys: [KeyHint] {
    isAsking
      ? FrameWording.frameKeys(disabledReason: FrameWording.answerFirst)
      : hints + CommonKeys.hints
  }

  package var isAsking: Bool { notice.box != nil || isDeciding }

  package func header(in context: ScreenContext) -> ScreenHeader {
    var header = heading(in: context)
    header.message = notice.message ?? header.message
    return header
  }

  package mutating func update(_ event: Event, in context: ScreenContext) -> Outcome<ScreenEffect> {
    if case .key(let key) = event {
      if let effect = CommonKeys.effect(of: key) { return .done(effect) }
      if notice.updateBox(event) { return .handled }
      notice.message = nil
      // A list would take it for the first letter of a name.
      if key == .character("?"), !isTyping, !isDeciding { return .ignored }
    }
    return respond(to: event, in: context)
  }

  package mutating func receive(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .told(let message) = answer {
      notice.message = message
      return .handled
    }
    if case .workplace(let workplace) = answer {
      move(to: workplace)
      return .handled
    }
    let outcome = take(answer, in: context)
    guard outcome.isIgnored, case .failed(let failure) = answer else { return outcome }
    notice.explain(RefusalWording(policy).explanation(of: failure))
    return .handled
  }

  package func draw(into grid: inout Grid, in context: ScreenContext) {
    paint(into: &grid, in: context)
    notice.box?.draw(into: &grid, in: context.body)
  }
}
