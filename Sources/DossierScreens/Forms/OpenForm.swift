package import DossierCore
package import ScreenKit

/// A form on a screen with its questions: leave without saving, put the stored values back.
package struct OpenForm<ID: Hashable & Sendable>: Sendable {
  /// The fields.
  package var form: Form<ID>
  /// Whether the screen closes once saving succeeded.
  package private(set) var leavesAfterSaving = false
  private var leaveQuestion: Dialog<LeaveChoice>?
  private var putBackQuestion: Dialog<Bool>?
  private var picker: (field: ID, calendar: DatePicker)?
  private let today: CalendarDate?

  private enum LeaveChoice: Sendable { case save, discard, goOn }

  /// What the form asks of its screen.
  package enum Request: Hashable, Sendable {
    /// Everything is right: save it.
    case save
    /// Close the screen.
    case leave
    /// Put the stored values back; the form itself did so already.
    case putBack
    /// The user wants help with the value of this field; only without a `today` for the calendar.
    case prompt(ID)
  }

  /// Opens a form; `today` is where the calendar of an empty date opens, without it there is none.
  package init(_ form: Form<ID>, today: CalendarDate? = nil) {
    self.form = form
    self.today = today
  }

  /// Whether a question waits for an answer.
  package var isAsking: Bool { leaveQuestion != nil || putBackQuestion != nil }

  /// Whether letters typed now go into a text.
  package var isTyping: Bool { picker != nil || form.isTyping }

  /// The keys of this form; F2 says what the button says.
  package var hints: [KeyHint] { Self.hints(saving: form.saveWord) }

  /// The keys that every form has.
  package static func hints(saving word: String = Terms.save) -> [KeyHint] {
    [
      KeyHint(.f(2), or: [.control("s")], KeyWording.save(as: word)),
      KeyHint(.f(3), or: [.escape], KeyWording.back),
      KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose),
      KeyHint(.f(5), or: [.control("r")], KeyWording.putBack),
      KeyHint(.f(12), KeyWording.cancel),
    ]
  }

  /// Takes an event; `changes` is how many fields would be lost by leaving.
  package mutating func update(_ event: Event, in rect: Rect, changes: Int) -> Outcome<Request> {
    if leaveQuestion != nil { return answerLeave(event) }
    if putBackQuestion != nil { return answerPutBack(event) }
    if picker != nil { return pick(event) }
    switch form.update(event, in: rect) {
    case .done(.save):
      leavesAfterSaving = false
      return .done(.save)
    case .done(.prompt(let id)):
      guard let today else { return .done(.prompt(id)) }
      let typed = try? CalendarDate(typed: form.value(id), as: .any, today: today)
      let label = form.focusedField?.label ?? ""
      picker = (id, DatePicker(title: label, selected: typed, today: today))
      return .handled
    case .handled: return .handled
    case .ignored: return leaveOrPutBack(event, changes: changes)
    }
  }

  /// Draws the fields, and over them a question that is open.
  package func draw(into grid: inout Grid, in rect: Rect, asking whole: Rect) {
    form.draw(into: &grid, in: rect)
    picker?.calendar.draw(into: &grid, in: whole)
    leaveQuestion?.draw(into: &grid, in: whole)
    putBackQuestion?.draw(into: &grid, in: whole)
  }

  private mutating func leaveOrPutBack(_ event: Event, changes: Int) -> Outcome<Request> {
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .f(3), .f(12), .escape:
      guard changes > 0 else { return .done(.leave) }
      leaveQuestion = Dialog(
        title: FormWording.leaveTitle, text: FormWording.leave(count: changes),
        buttons: [
          DialogButton(form.saveWord, .save), DialogButton(FormWording.discard, .discard),
          DialogButton(FormWording.goOn, .goOn),
        ], safe: 2)
    case .f(5), .control("r"):
      guard changes > 0 else { return .handled }
      putBackQuestion = Dialog(
        title: FormWording.putBackTitle, text: FormWording.putBackQuestion,
        buttons: [DialogButton(FormWording.putBack, true), DialogButton(FormWording.goOn, false)],
        safe: 1)
    default: return .ignored
    }
    return .handled
  }

  private mutating func pick(_ event: Event) -> Outcome<Request> {
    guard let field = picker?.field, case .done(let choice)? = picker?.calendar.update(event) else {
      return .handled
    }
    picker = nil
    if case .chosen(let date) = choice { form.set(field, to: date.dutch) }
    return .handled
  }

  private mutating func answerLeave(_ event: Event) -> Outcome<Request> {
    guard case .done(let choice)? = leaveQuestion?.update(event) else { return .handled }
    leaveQuestion = nil
    switch choice {
    case .goOn: return .handled
    case .discard: return .done(.leave)
    case .save:
      guard case .done(.save) = form.save() else { return .handled }
      leavesAfterSaving = true
      return .done(.save)
    }
  }

  private mutating func answerPutBack(_ event: Event) -> Outcome<Request> {
    guard case .done(let isMeant)? = putBackQuestion?.update(event) else { return .handled }
    putBackQuestion = nil
    guard isMeant else { return .handled }
    form.revert()
    return .done(.putBack)
  }
}
