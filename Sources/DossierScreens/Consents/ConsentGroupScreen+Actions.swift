import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with the consents of a group (F9).
enum ConsentGroupAction: Sendable {
  case open, record, remind, stack, photos, tasks, dossier
}

extension ConsentGroupScreen {
  /// What a key of this screen does.
  enum Action { case back, choose, reread, new, find, actions, forward, backward }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), ConsentGroupWording.new, disabledReason: reasonAgainstRecording), .new),
      KeyBinding(
        KeyHint(.f(7), or: [.control("f"), .character("/")], ConsentGroupWording.find), .find),
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
    case .new: return perform(.record)
    case .find: choices.focus(on: .group)
    case .actions: actions = actionList
    case .forward: choices.move(forward: true)
    case .backward: choices.move(forward: false)
    }
    return .handled
  }

  func openSelected() -> Outcome<ScreenEffect> {
    selected.map { row in
      .done(
        .push(
          PupilConsentsScreen(
            workplace, pupil: row.pupil, name: row.name, at: purpose?.purpose)))
    } ?? .handled
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    return perform(action)
  }

  private func perform(_ action: ConsentGroupAction) -> Outcome<ScreenEffect> {
    guard let group else { return .handled }
    switch action {
    case .open: return openSelected()
    case .record:
      return selected.map { row in
        .done(
          .push(
            ConsentFormScreen(
              workplace, pupil: row.pupil, name: row.name, purpose: purpose?.purpose)))
      } ?? .handled
    case .remind:
      let names = Dictionary(
        owing.map { ($0.pupil, $0.name) }, uniquingKeysWith: { first, _ in first })
      return .done(
        .push(
          ConsentReminderForm.screen(
            owing.map(\.pupil), names: names, purpose: filter.purpose, at: workplace)))
    case .stack:
      return .done(.push(ConsentStackForm.screen(group, at: workplace)))
    case .photos: return .done(.push(PhotoListForm.screen(group, at: workplace)))
    case .tasks: return .done(.push(ConsentTasksScreen(workplace)))
    case .dossier:
      return selected.map { .done(.push(DossierScreen(workplace, pupil: $0.pupil))) } ?? .handled
    }
  }

  /// Who of those shown is to be reminded: a letter to who answered everything asks for nothing.
  private var owing: [ConsentGroupAnswer.Row] {
    filter.purpose == nil ? rows.filter { $0.owesAnswer(answer?.purposes ?? []) } : rows
  }

  private var reasonAgainstRecording: String? {
    if !workplace.rights.recordsConsents { return ConsentGroupWording.mayNotRecord }
    return selected == nil ? ConsentGroupWording.noPupil : nil
  }

  private var actionList: ActionList<ConsentGroupAction> {
    let none = selected == nil ? ConsentGroupWording.noPupil : nil
    let against = workplace.rights.recordsConsents ? nil : ConsentGroupWording.mayNotRecord
    let owing = owing.count
    let empty = owing == 0 ? ConsentGroupWording.nobody : nil
    var items: [ActionList<ConsentGroupAction>.Item] = [
      .init(ConsentGroupWording.open, disabledReason: none, .open),
      .init(ConsentGroupWording.new.label, disabledReason: reasonAgainstRecording, .record),
      .init(
        ConsentGroupWording.remind(owing), disabledReason: against ?? empty, .remind),
      .init(ConsentGroupWording.stack, disabledReason: against, .stack),
      .init(ConsentGroupWording.photos, .photos),
    ]
    if workplace.rights.recordsConsents { items.append(.init(ConsentGroupWording.tasks, .tasks)) }
    if workplace.seesPupils {
      items.append(.init(PupilsWording.open, disabledReason: none, .dossier))
    }
    return ActionList(title: selected?.name ?? ConsentGroupWording.title, items)
  }
}
