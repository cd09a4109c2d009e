import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with a pupil in the list (F9).
enum PupilAction: Sendable {
  case open, new, move, enrolment, grants, views, emergency, search
}

extension PupilsScreen {
  /// What a key of this screen does.
  enum Action { case back, choose, reread, new, find, next, previous, actions, forward, backward }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(6), PupilsWording.new, disabledReason: reasonAgainstNew), .new),
      KeyBinding(
        KeyHint(.f(7), or: [.control("f"), .character("/")], KeyWording.find), .find),
      KeyBinding(KeyHint(.f(8), or: [.control("g")], PupilsWording.nextHit), .next),
      KeyBinding(KeyHint(Key(.function(8), .shift), PupilsWording.previousHit), .previous),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
      KeyBinding(KeyHint(.tab, PupilsWording.nextFilter), .forward),
      KeyBinding(KeyHint(.backTab, PupilsWording.previousFilter), .backward),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .choose: filters.openChoices()
    case .reread: return question.map { .done($0) } ?? .handled
    case .new: return .done(.push(PupilForm.new(at: workplace)))
    case .find: filters.focusOnSearch()
    case .next, .previous: return step(action == .next ? 1 : -1)
    case .actions: actions = actionList
    case .forward: filters.move(forward: true)
    case .backward: filters.move(forward: false)
    }
    return .handled
  }

  mutating func openSelected() -> Outcome<ScreenEffect> {
    guard let row = selected else { return .handled }
    typed = ""
    return .done(.push(DossierScreen(workplace, pupil: row.pupil)))
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    return perform(action)
  }

  private mutating func perform(_ action: PupilAction) -> Outcome<ScreenEffect> {
    switch action {
    case .new: return .done(.push(PupilForm.new(at: workplace)))
    case .search: return .done(.push(EmergencySearchScreen(workplace)))
    case .open: return openSelected()
    case .move, .enrolment, .grants, .views, .emergency:
      return selected.map { .done(.push(screen(for: action, $0))) } ?? .handled
    }
  }

  private func screen(for action: PupilAction, _ row: RosterRow) -> any OfficeScreen {
    switch action {
    case .open, .new, .search: DossierScreen(workplace, pupil: row.pupil)
    case .move: GroupScreen(workplace, pupil: row.pupil, name: row.name, school: row.school)
    case .enrolment:
      EnrolmentForm.screen(pupil: row.pupil, name: row.name, status: row.status, at: workplace)
    case .grants: PupilGrantsScreen(workplace, pupil: row.pupil, name: row.name)
    case .views: JournalReasonScreen(workplace, pupil: row.pupil)
    case .emergency:
      EmergencyForm.open(pupil: row.pupil, name: row.name, at: workplace, next: .dossier)
    }
  }

  private mutating func step(_ distance: Int) -> Outcome<ScreenEffect> {
    list.select(list.selected + distance)
    filters.focusOnList()
    return slice.covers(list.selected, rows: rows)
      ? .handled : question.map { .done($0) } ?? .handled
  }

  private var reasonAgainstNew: String? {
    workplace.has(.enrolPupils) ? nil : PupilsWording.newNotAllowed
  }

  private var actionList: ActionList<PupilAction> {
    let none = selected == nil ? PupilsWording.noPupil : nil
    var items: [ActionList<PupilAction>.Item] = [
      .init(PupilsWording.open, disabledReason: none, .open),
      .init(PupilsWording.new.label, disabledReason: reasonAgainstNew, .new),
      .init(
        DossierWording.move,
        disabledReason: none ?? DossierWording.reasonAgainstEnrolment(workplace), .move),
      .init(
        DossierWording.enrolment, disabledReason: none ?? reasonAgainstNew, .enrolment),
    ]
    if workplace.seesGrants {
      items.append(.init(DossierWording.grants, disabledReason: none, .grants))
    }
    if workplace.has(.readJournal) {
      items.append(.init(DossierWording.views, disabledReason: none, .views))
    }
    if workplace.has(.useEmergencyAccess) {
      items.append(.init(DossierWording.emergency, disabledReason: none, .emergency))
      items.append(.init(EmergencySearchWording.title, .search))
    }
    return ActionList(title: selected?.name ?? PupilsWording.title, items)
  }
}
