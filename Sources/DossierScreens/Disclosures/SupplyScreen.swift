package import DossierCore
import DossierOffice
package import ScreenKit

/// Leerlinggegevens voor een leverancier (VT-05): groups of pupils in one file, no more than a set.
package struct SupplyScreen: OfficeScreen {
  package var notice = Notice()
  private var sheet: SupplySheet
  private var open: OpenForm<DisclosureField>
  private var begun: [DisclosureField: String]
  private var confirmation: Dialog<Bool>?

  /// Opens an empty form.
  package init(_ workplace: Workplace) {
    sheet = SupplySheet(workplace)
    begun = sheet.ground.values
    open = OpenForm(Form(sheet.fields, words: SupplyWording.words), today: workplace.today)
  }

  package var question: ScreenEffect? { .ask(RecipientsQuery(filter: .suppliers)) }
  package var policy: Policy? { sheet.ground.workplace.policy }
  package var isDeciding: Bool { open.isAsking || confirmation != nil }
  package var isTyping: Bool { open.isTyping }
  package var screenHelp: HelpTopic? { SupplyWording.help }
  package var hints: [KeyHint] { open.hints }

  package var fieldHelp: HelpTopic? {
    open.form.focusedField.flatMap { $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint) }
  }

  package mutating func move(to workplace: Workplace) {
    sheet.ground.workplace = workplace
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VT-05", title: SupplyWording.title, isChanged: changes > 0, hint: open.form.hint,
      message: open.form.message, position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if confirmation != nil { return confirm(event) }
    let outcome = open.update(event, in: context.body, changes: changes)
    if case .done(.putBack) = outcome { sheet.ground.values = begun }
    let before = sheet.recipient
    sheet.ground.take(open.form)
    if sheet.recipient != before { sheet.offerGround() }
    if !open.form.hasOpenList { layOut() }
    switch outcome {
    case .done(.save):
      guard !sheet.groups.isEmpty else { return .handled }
      confirmation = Dialog(
        title: SupplyWording.title, text: SupplyWording.question(sheet),
        buttons: [
          DialogButton(DisclosureFormWording.send.label, true),
          DialogButton(FormWording.goOn, false),
        ], safe: 1)
      return .handled
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let recipients as RecipientsAnswer):
      sheet.take(recipients)
      layOut()
      return .handled
    case .performed(let outcome):
      open.form.settle()
      guard let record = outcome.record else {
        return .done(.backWith(Message(SupplyWording.done(outcome.rows ?? []))))
      }
      var screen = DisclosureScreen(sheet.ground.workplace, disclosure: record)
      screen.leftOut = LeftOutPaper(rows: outcome.rows ?? [], policy: policy).lines
      screen.notice.tell(SupplyWording.done(outcome.rows ?? []))
      return .done(.replace(screen))
    case .failed(.refusal(.disclosure(let refusal))):
      guard let field = GroundSheet.field(of: refusal),
        open.form.fields.contains(where: { $0.id == field })
      else { return .ignored }
      open.form.refuse(field, because: RefusalWording(policy).disclosure(refusal).what)
      return .ignored
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    open.draw(into: &grid, in: context.body, asking: context.body)
    confirmation?.draw(into: &grid, in: context.body)
  }

  private var changes: Int {
    sheet.ground.values.count { begun[$0.key, default: ""] != $0.value }
  }

  private mutating func layOut() {
    open.grow(sheet.fields, words: SupplyWording.words)
  }

  private mutating func confirm(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = confirmation?.update(event) else { return .handled }
    confirmation = nil
    return isMeant ? .done(.perform(sheet.action)) : .handled
  }
}
