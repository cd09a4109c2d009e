package import DossierCore
import DossierOffice
package import ScreenKit

/// Gegevens verstrekken (VT-03): to whom and why, then what, then a look at exactly what leaves.
package struct NewDisclosureScreen: OfficeScreen {
  package var notice = Notice()
  var name: String
  var sheet: DisclosureSheet
  var open: OpenForm<DisclosureField>
  var pane = PartsPane()
  var preview = CaseList()
  var warnings: [DisclosureWarning] = []
  var confirmation: Dialog<Bool>?
  var step = Step.why
  /// Whether the PDF of what leaves is being made.
  var isPrinting = false
  /// What the office was asked last, so that it is asked again only when something differs.
  var asked: [String] = []
  /// What was chosen in an earlier session, until the office has told what there is.
  var resumed: [DisclosedPartGiven] = []
  var begun: [DisclosureField: String]

  /// How far somebody is.
  enum Step: Int, Hashable, Sendable { case why = 1, what, check }

  /// Opens the form for a pupil; a recipient or demand that is known already stands in it.
  package init(
    _ workplace: Workplace, pupil: PupilID, name: String, recipient: RecordID? = nil,
    demand: RecordID? = nil
  ) {
    self.name = name
    sheet = DisclosureSheet(workplace, pupil: pupil, recipient: recipient, demand: demand)
    begun = sheet.ground.values
    open = OpenForm(Form(sheet.fields, words: DisclosureFormWording.words), today: workplace.today)
  }

  /// Goes on with a disclosure that was being prepared.
  init(_ workplace: Workplace, resuming note: DisclosureNote) {
    self.init(workplace, pupil: note.pupil, name: note.name)
    for (field, value) in note.typed {
      sheet.ground.values[DisclosureField(rawValue: field)] = value
    }
    resumed = note.parts
    open.form = Form(sheet.fields, words: DisclosureFormWording.words)
  }

  package var question: ScreenEffect? {
    sheet.recipients.isEmpty ? .ask(RecipientsQuery()) : sheet.query.map { .ask($0) }
  }

  package var isWaiting: Bool { isPrinting }
  package var slice: ScreenEffect { .workOnJob }
  package var policy: Policy? { sheet.ground.workplace.policy }
  package var isDeciding: Bool { open.isAsking || pane.isDeciding || confirmation != nil }
  package var isTyping: Bool { step == .why ? open.isTyping : pane.isDeciding }
  package var screenHelp: HelpTopic? { DisclosureFormWording.help(step) }

  package var hints: [KeyHint] {
    switch step {
    case _ where isPrinting: [WorkBox.stopHint(PrintWording.stop)]
    case .why: open.hints
    case .what: pane.hints
    case .check: checkTable.hints
    }
  }

  package var draft: Draft? {
    let parts = pane.draft.categories.isEmpty ? resumed : pane.draft.parts
    guard changes > 0 || !parts.isEmpty else { return nil }
    let typed = sheet.ground.values.map { ($0.key.rawValue, $0.value) }
    return .disclosure(
      DisclosureNote(
        pupil: sheet.pupil, name: name,
        typed: Dictionary(typed, uniquingKeysWith: { first, _ in first }), parts: parts))
  }

  package var fieldHelp: HelpTopic? {
    switch step {
    case .why:
      open.form.focusedField.flatMap { $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint) }
    case .what: pane.help(at: sheet.ground.workplace)
    case .check: nil
    }
  }

  package mutating func move(to workplace: Workplace) {
    sheet.ground.workplace = workplace
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    switch step {
    case .why:
      ScreenHeader(
        code: "VT-03", title: DisclosureFormWording.title(name, step), isChanged: draft != nil,
        hint: open.form.hint,
        message: open.form.message ?? sheet.obstacle.map { Message($0, kind: .error) },
        position: FormWording.position(open.form.progress))
    case .what:
      ScreenHeader(
        code: "VT-03", title: DisclosureFormWording.title(name, step), isChanged: draft != nil,
        hint: DisclosurePartsWording.hint, message: pane.message, position: pane.position)
    case .check:
      ScreenHeader(
        code: "VT-03", title: DisclosureFormWording.title(name, step), isChanged: true,
        hint: isPrinting ? PrintWording.hint : DisclosureFormWording.checkHint,
        position: preview.position)
    }
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch step {
    case .why: fillIn(event, in: context)
    case .what: choose(event, in: context)
    case .check: look(event, in: context)
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let recipients as RecipientsAnswer):
      sheet.recipients = recipients.choices
      layOut()
      return sheet.query.map { .done(.ask($0)) } ?? .handled
    case .answered(let offer as DisclosureOfferAnswer):
      take(offer)
      // A demand is chosen by who made it and when; only some may read that.
      return sheet.asksDemand && sheet.demands.isEmpty ? .done(.ask(DemandsQuery())) : .handled
    case .answered(let new as DemandsAnswer):
      sheet.demands = new.rows
      layOut()
      return .handled
    case .answered(let check as DisclosureCheckAnswer):
      warnings = check.warnings
      step = .check
      preview = CaseList()
      preview.show(
        DisclosurePreview(sheet: sheet, parts: pane.draft, warnings: warnings).lines,
        width: context.body.width)
      return .handled
    case .jobProgress:
      isPrinting = true
      return .handled
    case .performed(let outcome): return finish(outcome)
    case .failed where isPrinting:
      isPrinting = false
      return take(answer, in: context)
    case .failed(.refusal(.disclosure(let refusal))): return refuse(refusal)
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    switch step {
    case .why: open.draw(into: &grid, in: context.body, asking: context.body)
    case .what:
      let (list, detail) = context.layout.listAndDetail
      pane.draw(into: &grid, in: list)
      if let detail {
        pane.pane(texts: sheet.answer?.texts ?? [:])?.draw(into: &grid, in: detail)
      }
      pane.drawBox(into: &grid, in: context.body)
    case .check: preview.draw(into: &grid, in: context.body)
    }
    confirmation?.draw(into: &grid, in: context.body)
    if isPrinting {
      WorkBox(title: PrintWording.title, stop: PrintWording.stop.label, steps: nil)
        .draw(into: &grid, in: context.body)
    }
  }
}
