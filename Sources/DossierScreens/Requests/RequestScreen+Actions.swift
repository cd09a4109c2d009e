import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with a request (F9).
enum RequestAction: Hashable, Sendable {
  case step(RequestStep)
  case copy
  case letters
  case notice
  case certificate
  case dossier
  case party
}

extension RequestScreen {
  /// What a key of this screen does.
  enum Action { case back, reread, actions }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .actions:
      let items = items
      guard !items.isEmpty else {
        notice.tell(RequestPageWording.noSteps.sentence, kind: .warning)
        return .handled
      }
      actions = ActionList(title: RequestPageWording.actionsTitle, items)
      return .handled
    }
  }

  /// Enter: does what the line asks for, and otherwise shows all of it.
  mutating func open(_ line: CaseLine) -> Outcome<ScreenEffect> {
    if let step = line.step, let answer, answer.steps.contains(step) {
      return perform(step, in: answer)
    }
    if line.opensPackage, let answer {
      return .done(.push(PackageScreen(workplace, request: answer)))
    }
    guard !line.isHeading, !line.whole.isEmpty else { return .handled }
    let title = line.title
    if line.whole.count > TextScreen.boxLimit {
      return .done(.push(TextScreen(title: title, text: line.whole, policy: policy)))
    }
    notice.explain(
      Explanation(
        title: title, what: line.whole,
        why: line.person.isEmpty ? nil : RequestPageWording.person(line.person, line.role),
        now: line.why))
    return .handled
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let action) = choice, let answer else { return .handled }
    switch action {
    case .step(let step): return perform(step, in: answer)
    case .copy: return .done(.push(PackageScreen(workplace, request: answer)))
    case .letters: return .done(.push(LettersScreen(workplace, request: answer)))
    case .notice: return .done(.push(NoticeForm.screen(answer, at: workplace)))
    case .certificate:
      return .done(.push(CertificateScreen(workplace, request: answer.row.request)))
    case .dossier: return .done(.push(DossierScreen(workplace, pupil: answer.row.pupil)))
    case .party:
      let named = answer.parties.map(\.text)
      colleagues = ChoicePopup(
        title: RequestPageWording.party,
        workplace.colleagues.filter { !named.contains($0.value) }, value: "")
      return .handled
    }
  }

  /// Names the colleague who was chosen; that colleague can do nothing here any more.
  mutating func chooseParty(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = colleagues?.update(event) else { return .handled }
    colleagues = nil
    guard case .chosen(let option) = choice, let account = AccountID(option.value) else {
      return .handled
    }
    performing = RequestPageWording.partyNamed
    return .done(
      .perform(NameParties(request: request, accounts: [account], seen: answer?.version)))
  }

  private mutating func perform(
    _ step: RequestStep, in answer: RequestAnswer
  ) -> Outcome<ScreenEffect> {
    if step == .reminded {
      performing = RequestStep.reminded.words.done
      return .done(.perform(RemindHandler(request: request, seen: answer.version)))
    }
    guard let screen = RequestStepScreens(answer, at: workplace).screen(for: step) else {
      notice.tell(RequestPageWording.notHere.sentence, kind: .warning)
      return .handled
    }
    return .done(.push(screen))
  }

  /// The steps that the office offers, in the order of the work, and what there is to read.
  private var items: [ActionList<RequestAction>.Item] {
    guard let answer else { return [] }
    let screens = RequestStepScreens(answer, at: workplace)
    let items = RequestStepScreens.order.filter(answer.steps.contains).map { step in
      ActionList<RequestAction>.Item(
        step.words.verb,
        disabledReason: screens.offers(step) ? nil : RequestPageWording.notHere, .step(step))
    }
    return items + papers(of: answer)
  }

  /// What there is to read; also for who can do nothing here.
  private func papers(of answer: RequestAnswer) -> [ActionList<RequestAction>.Item] {
    var items: [ActionList<RequestAction>.Item] = []
    // Who can hand over comes to the package by that step.
    if answer.row.kind.handsOverData, !answer.steps.contains(.handedOver) {
      items.append(.init(RequestPageWording.package, .copy))
    }
    if workplace.rights.handlesRequests, !answer.notices.isEmpty {
      items.append(.init(LetterWording.writeRecipient, .notice))
    }
    items.append(.init(RequestPageWording.letters, .letters))
    if case .approved = answer.progress.erasure {
      items.append(.init(ExecutionWording.certificateTitle, .certificate))
    }
    if workplace.seesPupils { items.append(.init(RequestPageWording.openDossier, .dossier)) }
    if workplace.rights.handlesRequests, answer.row.phase.isOpen {
      items.append(.init(RequestPageWording.party, .party))
    }
    return items
  }
}
