package import DossierCore
package import DossierOffice
package import ScreenKit

/// A screen with one form that leads to one action: most of what can be done has this shape.
///
/// What is to be chosen before a list can be shown has it as well.
package struct ActionFormScreen: OfficeScreen {
  package var notice = Notice()
  /// The policy in force, for the names in refusals.
  package let policy: Policy?
  private let plan: Plan
  private var open: OpenForm<String>

  /// What the screen is for.
  package struct Plan: Sendable {
    /// The screen code.
    package var code: String
    /// The title.
    package var title: String
    /// A few sentences above the fields; empty for none.
    package var intro = ""
    /// The word on the button.
    package var save = Terms.save
    /// The fields, by a name that `action` knows.
    package var fields: [FormField<String>]
    /// Help on the screen.
    package var help = ""
    /// What is asked with the values, which all passed the rules of their fields.
    package var effect: @Sendable ([String: String]) -> ScreenEffect
    /// What follows when it was carried out.
    package var finish: @Sendable (ActionOutcome) -> ScreenEffect
    /// Makes a draft of what is typed; `nil` when nothing is kept.
    package var draft: (@Sendable ([String: String]) -> Draft)?

    /// Puts a plan together.
    package init(
      code: String, title: String, fields: [FormField<String>],
      action: @escaping @Sendable ([String: String]) -> any OfficeAction,
      finish: @escaping @Sendable (ActionOutcome) -> ScreenEffect
    ) {
      self.code = code
      self.title = title
      self.fields = fields
      effect = { .perform(action($0)) }
      self.finish = finish
    }

    /// Puts a plan together for a form that only leads to another screen.
    package init(
      code: String, title: String, fields: [FormField<String>],
      next: @escaping @Sendable ([String: String]) -> ScreenEffect
    ) {
      self.code = code
      self.title = title
      self.fields = fields
      effect = next
      finish = { _ in .back }
    }
  }

  /// Opens a form; `typed` puts back what a draft holds, with the cursor on the first of it.
  package init(
    _ plan: Plan, policy: Policy?, today: CalendarDate? = nil, typed: [String: String] = [:]
  ) {
    self.plan = plan
    self.policy = policy
    var form = Form(plan.fields, words: FormWording.words(save: plan.save))
    let fresh = form.values
    let changed = plan.fields.first { field in
      typed[field.id].map { $0 != fresh[field.id] } ?? false
    }
    if let changed { _ = form.begin(at: changed.id) }
    for (id, value) in typed { form.set(id, to: value) }
    open = OpenForm(form, today: today)
  }

  package var hints: [KeyHint] { open.hints }
  package var isDeciding: Bool { open.isAsking }
  package var isTyping: Bool { open.isTyping }

  package var draft: Draft? {
    open.form.isChanged ? plan.draft?(open.form.values) : nil
  }

  package var fieldHelp: HelpTopic? {
    open.form.focusedField.flatMap { $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint) }
  }

  package var screenHelp: HelpTopic? {
    plan.help.isEmpty ? nil : HelpTopic(plan.title, plan.help)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: plan.code, title: plan.title, isChanged: open.form.isChanged, hint: open.form.hint,
      message: open.form.message, position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    let changes = open.form.changedFields.count
    return switch open.update(event, in: parts(context).form, changes: changes) {
    case .done(.save): .done(plan.effect(open.form.values))
    case .done(.leave): .done(.back)
    case .done(.putBack), .done(.prompt), .handled: .handled
    case .ignored: .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .performed(let outcome) = answer else { return .ignored }
    open.form.settle()
    return .done(plan.finish(outcome))
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (intro, form) = parts(context)
    for (offset, line) in introLines(context).enumerated() where offset < intro.height {
      grid.put(
        line, at: GridPosition(row: intro.row + offset, column: 3), width: intro.width - 6)
    }
    open.draw(into: &grid, in: form, asking: context.body)
  }

  private func introLines(_ context: ScreenContext) -> [String] {
    plan.intro.isEmpty ? [] : TextWrap.lines(of: plan.intro, width: context.body.width - 6)
  }

  private func parts(_ context: ScreenContext) -> (intro: Rect, form: Rect) {
    let lines = introLines(context).count
    let (top, rest) = context.body.splitTop(lines == 0 ? 0 : lines + 1)
    return (top, rest)
  }
}
