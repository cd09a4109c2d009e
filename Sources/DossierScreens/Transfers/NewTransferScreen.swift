package import DossierCore
import DossierOffice
package import ScreenKit

/// Overstap voorbereiden (OV-03): to whom it goes, and what goes along.
///
/// Also used to choose again, for a transfer that is there already.
package struct NewTransferScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let pupil: PupilID
  var name: String
  /// The transfer of which the contents are chosen again; `nil` for a new one.
  let transfer: RecordID?
  /// The schools and bodies that a file can go to; `nil` until they are read.
  var receivers: [TransferOfferAnswer.Receiver]?
  var values: [String: String]
  var open: OpenForm<String>
  var pane: PartsPane
  var step: Step
  var texts: [RequestItem: String] = [:]
  var resumed: [DisclosedPartGiven] = []
  /// What goes along with the transfer that is there already.
  var stored: [DisclosedPartGiven]?
  let begun: [String: String]
  var leaving: Dialog<Bool>?

  /// How far somebody is.
  enum Step: Hashable, Sendable { case whereTo, what }

  static let kind = "soort"
  static let recipient = "ontvanger"

  /// Opens the form for a pupil.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.init(workplace, pupil: pupil, name: name, transfer: nil, values: [:], step: .whereTo)
  }

  /// Opens what goes along with a transfer, to choose again.
  init(_ workplace: Workplace, choosing answer: TransferAnswer) {
    self.init(
      workplace, pupil: answer.row.pupil, name: answer.row.name ?? answer.row.pupil.text,
      transfer: answer.row.transfer,
      values: [
        Self.kind: answer.row.kind.rawValue, Self.recipient: answer.row.recipient.text,
      ], step: .what)
    resumed = answer.transfer.parts.map { part in
      DisclosedPartGiven(
        category: part.category, reason: part.reason,
        items: part.items.map { RequestItemGiven($0) })
    }
  }

  /// Goes on with a transfer that was being prepared.
  init(_ workplace: Workplace, resuming note: TransferNote) {
    self.init(
      workplace, pupil: note.pupil, name: note.name, transfer: note.transfer,
      values: [Self.kind: note.kind, Self.recipient: note.recipient],
      step: note.transfer == nil ? .whereTo : .what)
    resumed = note.parts
  }

  private init(
    _ workplace: Workplace, pupil: PupilID, name: String, transfer: RecordID?,
    values: [String: String], step: Step
  ) {
    self.workplace = workplace
    self.pupil = pupil
    self.name = name
    self.transfer = transfer
    self.values = values
    self.step = step
    begun = values
    pane = PartsPane(
      usualReason: TransferFormWording.usualReason(
        values[Self.kind].flatMap { TransferKind(rawValue: $0) }))
    open = OpenForm(Form([FormField<String>](), words: TransferFormWording.words))
    // Anew, for the fields follow from the rest: laid out in an empty form the cursor would stay behind.
    open = OpenForm(Form(fields, words: TransferFormWording.words))
  }

  package var question: ScreenEffect? {
    .ask(TransferOfferQuery(pupil: pupil, recipient: chosenRecipient))
  }

  package var isDeciding: Bool { open.isAsking || pane.isDeciding || leaving != nil }
  package var isTyping: Bool { step == .whereTo ? open.isTyping : pane.isDeciding }
  package var screenHelp: HelpTopic? { TransferFormWording.help }
  package var hints: [KeyHint] { step == .whereTo ? open.hints : pane.hints }

  package var draft: Draft? {
    let parts = pane.draft.categories.isEmpty ? resumed : pane.draft.parts
    guard isChanged else { return nil }
    return .transfer(
      TransferNote(
        pupil: pupil, name: name, transfer: transfer, kind: values[Self.kind] ?? "",
        recipient: values[Self.recipient] ?? "", parts: parts))
  }

  package var fieldHelp: HelpTopic? {
    guard step == .whereTo else { return pane.help(at: workplace) }
    return open.form.focusedField.flatMap {
      $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint)
    }
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    step == .whereTo
      ? ScreenHeader(
        code: "OV-03", title: TransferFormWording.title(name), isChanged: isChanged,
        hint: open.form.hint, message: open.form.message,
        position: FormWording.position(open.form.progress))
      : ScreenHeader(
        code: "OV-03", title: TransferFormWording.partsTitle(name), isChanged: isChanged,
        hint: DisclosurePartsWording.hint, message: pane.message, position: pane.position)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if leaving != nil { return answerLeaving(event) }
    return step == .whereTo ? fillIn(event, in: context) : choose(event, in: context)
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let known as TransferOfferAnswer):
      if let known = known.name { name = known }
      receivers = known.receivers
      layOut()
      guard let offer = known.offer else { return .handled }
      texts = known.texts
      pane.offer(offer)
      pane.draft.resume(resumed)
      if transfer != nil, stored == nil { stored = pane.draft.parts }
      resumed = []
      return .handled
    case .performed(let outcome): return finish(outcome)
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    switch step {
    case .whereTo: open.draw(into: &grid, in: context.body, asking: context.body)
    case .what:
      let (list, detail) = context.layout.listAndDetail
      pane.draw(into: &grid, in: list)
      if let detail { pane.pane(texts: texts)?.draw(into: &grid, in: detail) }
      pane.drawBox(into: &grid, in: context.body)
    }
    leaving?.draw(into: &grid, in: context.body)
  }
}
