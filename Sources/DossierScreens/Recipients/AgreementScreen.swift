package import DossierCore
import DossierOffice
package import ScreenKit

/// Afspraak (ON-06): everything that was agreed with a recipient in one agreement.
package struct AgreementScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let recipient: RecordID
  private let agreement: RecordID
  private var answer: RecipientAnswer?
  private var pane = FactsPane<Step>()

  private enum Step: Sendable { case change, terminate }

  /// Opens an agreement of a recipient.
  package init(_ workplace: Workplace, recipient: RecordID, agreement: RecordID) {
    self.workplace = workplace
    self.recipient = recipient
    self.agreement = agreement
  }

  package var question: ScreenEffect? { .ask(RecipientQuery(recipient: recipient)) }
  package var isDeciding: Bool { pane.isDeciding }
  package var hints: [KeyHint] { pane.hints() }

  package var screenHelp: HelpTopic? {
    HelpTopic(RecipientWording.agreement, AgreementWording.help)
  }

  package var fieldHelp: HelpTopic? { pane.help }

  private var shown: AgreementAnswer? {
    answer?.agreements.first { $0.record == agreement }
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "ON-06",
      title: shown.map { "\($0.agreement.number) - \($0.recipientName)" } ?? "",
      hint: AgreementWording.hint, position: pane.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch pane.update(event, in: context.body, offering: actionList) {
    case .done(.back): return .done(.back)
    case .done(.reread): return question.map { .done($0) } ?? .handled
    case .done(.step(let step)): return perform(step)
    case .done(.line), .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as RecipientAnswer) = answer else { return .ignored }
    self.answer = new
    guard let shown else { return .done(.back) }
    pane.show(
      AgreementFacts(answer: shown, policy: workplace.policy).lines, width: context.body.width)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pane.draw(into: &grid, in: context.body)
  }

  private func perform(_ step: Step) -> Outcome<ScreenEffect> {
    guard let shown, let answer else { return .handled }
    switch step {
    case .change:
      guard let type = answer.type else { return .handled }
      return .done(.push(AgreementForm.change(shown, type, at: workplace)))
    case .terminate: return .done(.push(AgreementForm.terminate(shown, at: workplace)))
    }
  }

  private var actionList: ActionList<Step> {
    let mayNot = workplace.rights.keepsRecipients ? nil : AgreementWording.mayNot
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
