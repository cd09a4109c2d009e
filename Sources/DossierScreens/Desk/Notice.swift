package import ScreenKit

/// What a screen tells the user: a line that the next key takes away, or a box to close.
package struct Notice: Sendable {
  /// The message line.
  package var message: Message?
  /// The open box, if any.
  private(set) var box: Dialog<Acknowledged>?

  /// The only answer to a box that explains.
  enum Acknowledged: Sendable { case understood }

  /// Tells nothing.
  package init() {}

  /// Tells one sentence.
  package init(_ message: Message) {
    self.message = message
  }

  /// Tells that something went as asked.
  package mutating func tell(_ sentence: String, kind: Message.Kind = .information) {
    message = Message(sentence, kind: kind)
  }

  /// Opens a box that says what, why and what to do now.
  package mutating func explain(_ explanation: Explanation) {
    message = nil
    box = Dialog(
      title: explanation.title, text: explanation.text,
      button: DialogButton(Terms.close, .understood))
  }

  /// Gives an event to the box; tells whether there was one.
  mutating func updateBox(_ event: Event) -> Bool {
    guard var open = box else { return false }
    if case .done = open.update(event) { box = nil } else { box = open }
    return true
  }
}
