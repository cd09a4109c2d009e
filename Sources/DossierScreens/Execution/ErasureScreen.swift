import DossierCore
package import DossierOffice
package import ScreenKit

/// Wissing voorstellen (VZ-09): per category what goes, what must stay and what is held.
package struct ErasureScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private(set) var request: RequestAnswer
  var drafts: [ErasureDraft] = []
  private(set) var begun: [ErasureDraft] = []
  /// What a draft holds, until the dossier is there to put it in.
  var waiting: [ErasureLineGiven]
  /// The categories that this role cannot see, when everything was granted.
  private var unseen: [String] = []
  private(set) var list = ListView()
  var box: Box?

  private enum Action { case propose, back, choose, reread }

  enum Box: Sendable {
    case fate(ChoicePopup)
    case basis(Dialog<Bool>)
    case summary(Dialog<Bool>)
    case leaving(Dialog<Bool>)
  }

  /// Opens the proposal for a request; `typed` is what a draft holds.
  package init(
    _ workplace: Workplace, request: RequestAnswer, typed: [String: String] = [:]
  ) {
    self.workplace = workplace
    self.request = request
    waiting = Self.lines(of: typed)
  }

  package var question: ScreenEffect? { .ask(RequestQuery(request: request.row.request)) }
  package var isDeciding: Bool { box != nil }
  package var isTyping: Bool { box != nil }
  package var hints: [KeyHint] { table.hints }
  package var screenHelp: HelpTopic? { ExecutionWording.erasureHelp }

  /// Why the line under the cursor may not go.
  package var fieldHelp: HelpTopic? {
    selected.map { HelpTopic($0.name, ExecutionWording.why($0, at: workplace.policy.identity)) }
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(2), or: [.control("s")], ExecutionWording.propose), .propose),
      KeyBinding(KeyHint(.f(3), or: [.escape, .f(12)], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [.space, Key(.down, .alt)], ExecutionWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VZ-09",
      title: ExecutionWording.erasureTitle(RequestPageWording.name(request.row)),
      isChanged: drafts != begun, hint: ExecutionWording.erasureHint,
      message: Message(ExecutionWording.count(drafts.map(\.fate))),
      position: drafts.isEmpty ? "" : "\(list.selected + 1)/\(drafts.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if box != nil { return updateBox(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    switch list.update(event, in: ErasureTable.parts(context.body).list) {
    case .done: return perform(.choose)
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back:
      guard drafts != begun else { return .done(.back) }
      box = .leaving(
        ContributionBox.question(
          FormWording.leaveTitle, ExecutionWording.leaveText, lose: FormWording.discard))
    case .reread: return question.map { .done($0) } ?? .handled
    case .choose:
      guard let selected else { return .handled }
      box = .fate(ErasureBoxes.fates(selected))
    case .propose:
      guard !drafts.isEmpty else { return .handled }
      box = .summary(ErasureBoxes.summary(drafts, unseen: unseen))
    }
    return .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as RequestAnswer):
      // Who decided anew may have granted something else: then everything starts again.
      if new.version != request.version, drafts != begun {
        drafts = begun
        notice.tell(ExecutionWording.startedAnew, kind: .warning)
      }
      request = new
      return .done(.ask(DossierQuery(pupil: new.row.pupil)))
    case .answered(let dossier as DossierAnswer):
      guard drafts == begun else { return .handled }
      let sheet = ErasureSheet(request, dossier, at: workplace)
      drafts = sheet.drafts
      unseen = sheet.unseen
      begun = drafts
      list.update(count: drafts.count)
      restore()
    case .performed:
      return .done(.backWith(Message(RequestStep.erasureProposed.words.done)))
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    ErasureTable.draw(
      drafts.map { ErasureTable.Row($0) }, list, into: &grid, in: context.body)
    switch box {
    case .fate(let popup): popup.draw(into: &grid, in: context.body)
    case .basis(let dialog), .summary(let dialog), .leaving(let dialog):
      dialog.draw(into: &grid, in: context.body)
    case nil: break
    }
  }
}

extension ErasureScreen {
  private var selected: ErasureDraft? {
    list.selection.flatMap { drafts.indices.contains($0) ? drafts[$0] : nil }
  }

  private mutating func updateBox(_ event: Event) -> Outcome<ScreenEffect> {
    switch box {
    case .fate(var popup):
      let outcome = popup.update(event)
      box = .fate(popup)
      if case .done(let choice) = outcome { choose(choice) }
    case .basis(var dialog):
      let outcome = dialog.update(event)
      box = .basis(dialog)
      if case .done(let isMeant) = outcome {
        box = nil
        if isMeant { settle(FormValue.optionalText(dialog.field?.text)) }
      }
    case .summary(var dialog):
      let outcome = dialog.update(event)
      box = .summary(dialog)
      if case .done(let isMeant) = outcome {
        box = nil
        return isMeant ? .done(.perform(proposal)) : .handled
      }
    case .leaving(var dialog):
      let outcome = dialog.update(event)
      box = .leaving(dialog)
      if case .done(let isMeant) = outcome {
        box = nil
        return isMeant ? .done(.back) : .handled
      }
    case nil: break
    }
    return .handled
  }

  private var proposal: ProposeErasure {
    ProposeErasure(
      request: request.row.request, lines: drafts.map(\.given), seen: request.version)
  }
}
