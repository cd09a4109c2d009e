import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with the list of disclosures (F9).
enum DisclosuresAction: Sendable {
  case open, new, holders, readFamily, saveFamily, dossier
}

extension DisclosuresScreen {
  /// What a key of this screen does.
  enum Action { case back, choose, reread, new, actions, forward, backward }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(6), DisclosuresWording.new, disabledReason: reasonAgainstNew), .new),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
      KeyBinding(KeyHint(.tab, DisclosuresWording.find), .forward),
      KeyBinding(KeyHint(.backTab, label: DisclosuresWording.find.label), .backward),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .choose where subject == .officer: break
    case .choose: filter.openChoices()
    case .reread: return question.map { .done($0) } ?? .handled
    case .new: return perform(DisclosuresAction.new)
    case .actions: actions = actionList
    case .forward, .backward:
      if subject != .officer { filter.move(forward: action == .forward) }
    }
    return .handled
  }

  func openSelected() -> Outcome<ScreenEffect> {
    selected.map { .done(.push(DisclosureScreen(workplace, disclosure: $0.disclosure))) }
      ?? .handled
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    return perform(action)
  }

  mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard let path = pathBox.named(by: event), let familyQuery else { return .handled }
    let report = familyReport
    return .done(
      .save(SavedText(familyQuery) { report($0).content(for: path) }, path: path))
  }

  /// Shows the list for the family, to read it out.
  func readFamily(_ answer: FamilyListAnswer) -> Outcome<ScreenEffect> {
    .done(
      .push(
        TextScreen(
          title: DisclosuresWording.familyTitle, text: familyReport(answer).text, policy: policy)))
  }

  private var familyQuery: FamilyListQuery? {
    guard case .pupil(let pupil) = subject else { return nil }
    let (from, until) = period.days(on: workplace.today)
    return FamilyListQuery(pupil: pupil, from: from, until: until)
  }

  private var familyReport: @Sendable (FamilyListAnswer) -> FamilyReport {
    { [name, workplace] answer in
      FamilyReport(
        answer: answer, name: answer.name ?? name, board: workplace.policy.identity.name,
        today: workplace.today)
    }
  }

  private mutating func perform(_ action: DisclosuresAction) -> Outcome<ScreenEffect> {
    switch action {
    case .open: return openSelected()
    case .dossier:
      return selected.map { .done(.push(DossierScreen(workplace, pupil: $0.pupil))) } ?? .handled
    case .new:
      guard case .pupil(let pupil) = subject else { return .handled }
      return .done(.push(NewDisclosureScreen(workplace, pupil: pupil, name: name)))
    case .holders:
      guard case .pupil(let pupil) = subject else { return .done(.push(HoldersScreen(workplace))) }
      return .done(.push(HoldersScreen(workplace, pupil: pupil, name: name)))
    case .readFamily: return familyQuery.map { .done(.ask($0)) } ?? .handled
    case .saveFamily:
      pathBox = PathBox(
        title: DisclosuresWording.familyTitle, text: DisclosuresWording.familyPath)
      return .handled
    }
  }

  var reasonAgainstNew: String? {
    guard workplace.rights.disclosesData else { return DisclosuresWording.mayNot }
    return reasonAgainstPupil
  }

  /// Why something that is about one pupil cannot be done from this list.
  private var reasonAgainstPupil: String? {
    if case .pupil = subject { return nil }
    return DisclosuresWording.needsPupil
  }

  private var actionList: ActionList<DisclosuresAction> {
    let none = selected == nil ? DisclosuresWording.noneChosen : nil
    var items: [ActionList<DisclosuresAction>.Item] = [
      .init(DisclosuresWording.open, disabledReason: none, .open),
      .init(DisclosuresWording.new.label, disabledReason: reasonAgainstNew, .new),
      .init(DisclosuresWording.holders, .holders),
      .init(
        DisclosuresWording.readFamily, disabledReason: reasonAgainstPupil, .readFamily),
      .init(
        DisclosuresWording.saveFamily, disabledReason: reasonAgainstPupil, .saveFamily),
    ]
    if workplace.seesPupils {
      items.append(.init(PupilsWording.open, disabledReason: none, .dossier))
    }
    return ActionList(title: DisclosuresWording.title, items)
  }
}
