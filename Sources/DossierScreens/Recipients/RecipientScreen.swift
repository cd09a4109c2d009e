package import DossierCore
import DossierOffice
package import ScreenKit

/// Ontvanger (ON-02): one recipient, what may go there, and what was agreed.
package struct RecipientScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let recipient: RecordID
  private var answer: RecipientAnswer?
  private var pane = FactsPane<Step>()

  private enum Step: Sendable { case change, end, agreement, given }

  /// Opens a recipient.
  package init(_ workplace: Workplace, recipient: RecordID) {
    self.workplace = workplace
    self.recipient = recipient
  }

  package var question: ScreenEffect? { .ask(RecipientQuery(recipient: recipient)) }
  package var isDeciding: Bool { pane.isDeciding }
  package var screenHelp: HelpTopic? { RecipientWording.pageHelp }
  package var hints: [KeyHint] { pane.hints(with: [newAgreement]) }

  package var fieldHelp: HelpTopic? { pane.help }

  private var newAgreement: KeyHint {
    KeyHint(.f(6), RecipientWording.newAgreement, disabledReason: reasonAgainstAgreement)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "ON-02", title: answer?.recipient.name ?? "", hint: RecipientWording.pageHint,
      position: pane.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if !pane.isDeciding, case .key(let key) = event, newAgreement.matches(key) {
      guard let reason = reasonAgainstAgreement else { return perform(.agreement) }
      notice.tell(reason.refusal, kind: .warning)
      return .handled
    }
    switch pane.update(event, in: context.body, offering: actionList) {
    case .done(.back): return .done(.back)
    case .done(.reread): return question.map { .done($0) } ?? .handled
    case .done(.step(let step)): return perform(step)
    case .done(.line(let line)): return open(line)
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as RecipientAnswer) = answer else { return .ignored }
    self.answer = new
    pane.show(
      RecipientFacts(answer: new, policy: workplace.policy).lines, width: context.body.width)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pane.draw(into: &grid, in: context.body)
  }

  /// An agreement takes several lines; each of them opens it.
  private func open(_ line: CaseLine) -> Outcome<ScreenEffect> {
    let found = answer?.agreements.first { line.anchor.hasPrefix($0.record.text) }
    guard let found else { return .handled }
    return .done(
      .push(AgreementScreen(workplace, recipient: recipient, agreement: found.record)))
  }

  private func perform(_ step: Step) -> Outcome<ScreenEffect> {
    guard let answer else { return .handled }
    switch step {
    case .change: return .done(.push(RecipientForm.change(answer, at: workplace)))
    case .end: return .done(.push(RecipientForm.end(answer, at: workplace)))
    case .agreement:
      guard let type = answer.type else { return .handled }
      return .done(.push(AgreementForm.new(with: answer, type, at: workplace)))
    case .given:
      return .done(
        .push(
          DisclosuresScreen(workplace, recipient: recipient, name: answer.recipient.name)))
    }
  }

  private var reasonAgainstAgreement: String? {
    if !workplace.rights.keepsRecipients { return AgreementWording.mayNot }
    if answer?.row.standing == .notInUse { return RecipientWording.isEnded }
    return answer?.type == nil ? RecipientWording.unknownType : nil
  }

  private var actionList: ActionList<Step> {
    let mayNot = workplace.rights.keepsRecipients ? nil : AgreementWording.mayNot
    let isEnded = answer?.recipient.ended == nil ? nil : RecipientWording.isEnded
    var items: [ActionList<Step>.Item] = [
      .init(
        RecipientWording.newAgreement.label, disabledReason: reasonAgainstAgreement, .agreement),
      .init(RecipientWording.change, disabledReason: mayNot, .change),
      .init(RecipientWording.end, disabledReason: mayNot ?? isEnded, .end),
    ]
    if workplace.rights.seesDisclosures { items.append(.init(RecipientWording.given, .given)) }
    return ActionList(title: answer?.recipient.name ?? "", items)
  }
}
