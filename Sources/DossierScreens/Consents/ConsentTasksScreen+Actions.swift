import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with a line of the work list (F9).
enum ConsentTaskAction: Sendable {
  case handle, consents, disclosures, dossier
}

extension ConsentTasksScreen {
  /// What a key of this screen does.
  enum Action { case back, choose, reread, find, actions, forward, backward }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(7), or: [.control("f"), .character("/")], ConsentTaskWording.find), .find),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
      KeyBinding(KeyHint(.tab, PupilsWording.nextFilter), .forward),
      KeyBinding(KeyHint(.backTab, PupilsWording.previousFilter), .backward),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back:
      guard choices.focus == nil else {
        choices.focus(on: nil)
        return .handled
      }
      return .done(.back)
    case .choose: choices.openChoices()
    case .reread: return question.map { .done($0) } ?? .handled
    case .find: choices.focus(on: .shown)
    case .actions: actions = actionList
    case .forward: choices.move(forward: true)
    case .backward: choices.move(forward: false)
    }
    return .handled
  }

  /// Enter: says that a part was seen to, or tells all about it.
  mutating func open(_ line: ConsentTaskLine) -> Outcome<ScreenEffect> {
    switch line {
    case .heading: notice.tell(ConsentTaskWording.isHeading)
    case .part(let task, let part):
      if workplace.rights.recordsConsents {
        return .done(.push(ConsentTaskForm.screen(task, part, at: workplace)))
      }
      notice.explain(ConsentTaskWording.explanation(task, part))
    case .step(let task, let step): notice.explain(ConsentTaskWording.explanation(task, step))
    case .sixteen(let line):
      return .done(
        .push(
          PupilConsentsScreen(
            workplace, pupil: line.pupil, name: line.name, at: line.purposes.first)))
    }
    return .handled
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let action) = choice, let line else { return .handled }
    switch action {
    case .handle: return open(line)
    case .consents:
      return line.pupil.map {
        .done(.push(PupilConsentsScreen(workplace, pupil: $0.id, name: $0.name)))
      } ?? .handled
    case .disclosures:
      return line.pupil.map {
        .done(.push(DisclosuresScreen(workplace, pupil: $0.id, name: $0.name)))
      } ?? .handled
    case .dossier:
      return line.pupil.map { .done(.push(DossierScreen(workplace, pupil: $0.id))) } ?? .handled
    }
  }

  private var actionList: ActionList<ConsentTaskAction> {
    let isPart = if case .part? = line { true } else { false }
    let none = line?.pupil == nil ? ConsentGroupWording.noPupil : nil
    var items: [ActionList<ConsentTaskAction>.Item] = [
      .init(
        ConsentTaskWording.handle,
        disabledReason: !workplace.rights.recordsConsents
          ? ConsentGroupWording.mayNotRecord : isPart ? nil : ConsentTaskWording.notAPart,
        .handle),
      .init(ConsentGroupWording.open, disabledReason: none, .consents),
    ]
    if workplace.rights.seesDisclosures {
      items.append(.init(ConsentTaskWording.disclosures, disabledReason: none, .disclosures))
    }
    if workplace.seesPupils {
      items.append(.init(PupilsWording.open, disabledReason: none, .dossier))
    }
    return ActionList(title: line?.pupil?.name ?? ConsentTaskWording.title, items)
  }
}
