import DossierCore
import DossierOffice
import ScreenKit

extension NewDisclosureScreen {
  /// What a key does while somebody looks at what leaves.
  enum CheckAction { case send, back }

  var checkTable: KeyTable<CheckAction> {
    KeyTable([
      KeyBinding(KeyHint(.f(2), or: [.control("s")], DisclosureFormWording.send), .send),
      KeyBinding(KeyHint(.f(3), or: [.escape], DisclosureFormWording.stepBack), .back),
    ])
  }

  /// How many fields differ from what the form began with.
  var changes: Int {
    sheet.ground.values.count { field, value in
      !isProposed(field, value) && begun[field, default: ""] != value
    }
  }

  /// What the program filled in because there was nothing to choose is nobody's work.
  private func isProposed(_ field: DisclosureField, _ value: String) -> Bool {
    let choices = sheet.ground.choices
    switch field {
    case .purpose: return choices.purposes.count == 1 && choices.purposes[0].code.text == value
    case .basis: return choices.bases.count == 1 && choices.bases[0].rawValue == value
    case .consent: return choices.consents.count == 1 && choices.consents[0].text == value
    case .demand: return sheet.answer?.demands.map(\.text) == [value]
    default: return false
    }
  }

  mutating func layOut() {
    open.grow(sheet.fields, words: DisclosureFormWording.words)
  }

  /// The first page: for whom and why.
  mutating func fillIn(_ event: Event, in context: ScreenContext) -> Outcome<ScreenEffect> {
    let outcome = open.update(event, in: context.body, changes: changes)
    if case .done(.putBack) = outcome { sheet.ground.values = begun }
    sheet.ground.take(open.form)
    if !open.form.hasOpenList { layOut() }
    // Each letter of a question would open the whole dossier: it is asked when the field is left.
    let isSaved = if case .done(.save) = outcome { true } else { false }
    let isInQuestion = open.form.focusedField?.id == .question
    let next = isInQuestion && !isSaved ? nil : askOffer()
    switch outcome {
    case .done(.save):
      guard sheet.answer != nil else { return next ?? .handled }
      if sheet.obstacle != nil { return next ?? .handled }
      step = .what
      return next ?? .handled
    case .done(.leave): return .done(.back)
    case .done(.putBack), .done(.prompt), .handled: return next ?? .handled
    case .ignored: return .ignored
    }
  }

  /// The second page: what goes along.
  mutating func choose(_ event: Event, in context: ScreenContext) -> Outcome<ScreenEffect> {
    switch pane.update(event, in: context.layout.listAndDetail.list) {
    case .done(.leave):
      step = .why
      return .handled
    case .done(.ready):
      return .done(.ask(CheckDisclosureQuery(sheet.disclosure(of: pane.draft.parts))))
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  /// The third page: exactly what leaves, and the warnings.
  mutating func look(_ event: Event, in context: ScreenContext) -> Outcome<ScreenEffect> {
    if isPrinting { return stopPrinting(event) }
    if confirmation != nil { return confirm(event) }
    if case .key(let key) = event, case .action(let action)? = checkTable.match(key) {
      switch action {
      case .back: step = .what
      case .send:
        confirmation = Dialog(
          title: DisclosureFormWording.sendTitle,
          text: DisclosureFormWording.sendQuestion(
            warnings, recipient: sheet.answer?.recipientName ?? "", policy),
          buttons: [
            DialogButton(DisclosureFormWording.send.label, true),
            DialogButton(FormWording.goOn, false),
          ], safe: 1)
      }
      return .handled
    }
    return preview.update(event, in: context.body).isIgnored ? .ignored : .handled
  }

  private mutating func stopPrinting(_ event: Event) -> Outcome<ScreenEffect> {
    guard WorkBox.isStopped(by: event) else { return .ignored }
    isPrinting = false
    notice.tell(PrintWording.stopped, kind: .warning)
    return .done(.stopJob)
  }

  private mutating func confirm(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = confirmation?.update(event) else { return .handled }
    confirmation = nil
    return isMeant ? .done(.perform(sheet.disclosure(of: pane.draft.parts))) : .handled
  }

  private mutating func askOffer() -> Outcome<ScreenEffect>? {
    guard sheet.key != asked, let query = sheet.query else { return nil }
    asked = sheet.key
    return .done(.ask(query))
  }

  /// Takes over what may go to the recipient; what was chosen and still may go, stays chosen.
  mutating func take(_ offer: DisclosureOfferAnswer) {
    sheet.take(offer)
    // The list said it in the order of lists; a title that changes on its own looks like another child.
    if let known = offer.name, name.isEmpty || name == sheet.pupil.text { name = known }
    asked = sheet.key
    pane.offer(offer.offer)
    pane.draft.resume(resumed)
    resumed = []
    layOut()
  }

  func finish(_ outcome: ActionOutcome) -> Outcome<ScreenEffect> {
    guard let record = outcome.record else {
      return .done(.backWith(Message(DisclosureFormWording.done)))
    }
    var screen = DisclosureScreen(sheet.ground.workplace, disclosure: record)
    screen.notice.tell(
      sheet[.form].isEmpty ? DisclosureFormWording.done : DisclosureFormWording.doneWithFile)
    return .done(.replace(screen))
  }

  /// A rule about a field is told at that field; about what goes along, in a box on that page.
  mutating func refuse(_ refusal: DisclosureRefusal) -> Outcome<ScreenEffect> {
    if case .identical = refusal { return .ignored }
    guard let field = GroundSheet.field(of: refusal) else {
      step = .what
      return .ignored
    }
    step = .why
    guard open.form.fields.contains(where: { $0.id == field }) else { return .ignored }
    open.form.refuse(field, because: RefusalWording(policy).disclosure(refusal).what)
    // The box says which rule it is and what to do now; the field stays marked.
    return .ignored
  }
}
