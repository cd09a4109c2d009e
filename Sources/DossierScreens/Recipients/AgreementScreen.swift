package import DossierCore
import DossierOffice
package import ScreenKit

/// Afspraak (ON-06): everything that was agreed with a recipient in one agreement.
package struct AgreementScreen: OfficeScreen {
  package var notice = Notice()
  private var workplace: Workplace
  private let recipient: RecordID
  private let agreement: RecordID
  private var answer: RecipientAnswer?
  private var facts = CaseList()
  private var actions: ActionList<Step>?

  private enum Action { case back, reread, actions }
  private enum Step: Sendable { case change, terminate }

  /// Opens an agreement of a recipient.
  package init(_ workplace: Workplace, recipient: RecordID, agreement: RecordID) {
    self.workplace = workplace
    self.recipient = recipient
    self.agreement = agreement
  }

  package var question: ScreenEffect? { .ask(RecipientQuery(recipient: recipient)) }
  package var policy: Policy? { workplace.policy }
  package var isDeciding: Bool { actions != nil }
  package var hints: [KeyHint] { table.hints }

  package var screenHelp: HelpTopic? {
    HelpTopic(RecipientWording.agreement, AgreementWording.help)
  }

  /// Which rule asks for what is wanting.
  package var fieldHelp: HelpTopic? {
    guard let line = facts.line, !line.why.isEmpty else { return nil }
    return HelpTopic(line.title, line.why)
  }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  private var shown: AgreementAnswer? {
    answer?.agreements.first { $0.record == agreement }
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "ON-06",
      title: shown.map { "\($0.agreement.number) - \($0.recipientName)" } ?? "",
      hint: AgreementWording.hint, position: facts.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return question.map { .done($0) } ?? .handled
      case .actions: actions = actionList
      }
      return .handled
    }
    return facts.update(event, in: context.body).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as RecipientAnswer) = answer else { return .ignored }
    self.answer = new
    guard let shown else { return .done(.back) }
    facts.show(
      AgreementFacts(answer: shown, policy: workplace.policy).lines, width: context.body.width)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    facts.draw(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let step) = choice, let shown, let answer else { return .handled }
    switch step {
    case .change:
      guard let type = answer.type else { return .handled }
      return .done(.push(AgreementForm.change(shown, type, at: workplace)))
    case .terminate: return .done(.push(AgreementForm.terminate(shown, at: workplace)))
    }
  }

  private var actionList: ActionList<Step> {
    let mayNot = workplace.keepsRecipients ? nil : AgreementWording.mayNot
    let isOver = shown?.agreement.terminated == nil ? nil : AgreementWording.isOver
    let hasEnded = shown?.state == .ended ? AgreementWording.isOver : nil
    let unknown = answer?.type == nil ? RecipientWording.unknownType : nil
    return ActionList(
      title: RecipientWording.agreement,
      [
        .init(AgreementWording.change, disabledReason: mayNot ?? isOver ?? unknown, .change),
        .init(
          AgreementWording.terminate, disabledReason: mayNot ?? isOver ?? hasEnded, .terminate),
      ])
  }
}
