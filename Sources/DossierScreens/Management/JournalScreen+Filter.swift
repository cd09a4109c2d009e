import DossierCore
import DossierOffice
import ScreenKit

extension JournalScreen {
  /// What can be chosen after F7.
  enum FilterStep: Sendable { case thisPupil, thisPerson, choosePerson, typePupil, all }

  /// The box that is open while a filter is chosen.
  enum FilterChoice: Sendable {
    case menu(ActionList<FilterStep>)
    case person(ChoicePopup)
    case pupil(ChoicePopup)
    case number(Dialog<Bool>)

    var isTyping: Bool { if case .menu = self { false } else { true } }

    func draw(into grid: inout Grid, in rect: Rect) {
      switch self {
      case .menu(let menu): menu.draw(into: &grid, in: rect)
      case .person(let popup), .pupil(let popup): popup.draw(into: &grid, in: rect)
      case .number(let dialog): dialog.draw(into: &grid, in: rect)
      }
    }
  }

  var filterMenu: ActionList<FilterStep> {
    let entry = selected?.entry
    return ActionList(
      title: ManagementJournalWording.filterTitle,
      [
        .init(
          ManagementJournalWording.thisPupil,
          disabledReason: entry?.pupils.isEmpty ?? true ? ManagementJournalWording.noPupil : nil,
          .thisPupil),
        .init(
          ManagementJournalWording.thisPerson,
          disabledReason: entry?.account == nil ? ManagementJournalWording.noPerson : nil,
          .thisPerson),
        .init(ManagementJournalWording.choosePerson, .choosePerson),
        .init(ManagementJournalWording.typePupil, .typePupil),
        .init(
          ManagementJournalWording.all,
          disabledReason: filter.isEmpty ? ManagementJournalWording.noFilter : nil, .all),
      ])
  }

  mutating func updateChoice(_ event: Event) -> Outcome<ScreenEffect> {
    switch choosing {
    case .menu(var menu)?:
      let outcome = menu.update(event)
      choosing = .menu(menu)
      return outcome.value.map { take($0) } ?? .handled
    case .person(var popup)?:
      let outcome = popup.update(event)
      choosing = .person(popup)
      return outcome.value.map { take($0) { $0.account = AccountID($1) } } ?? .handled
    case .pupil(var popup)?:
      let outcome = popup.update(event)
      choosing = .pupil(popup)
      return outcome.value.map { take($0) { $0.pupil = PupilID($1) } } ?? .handled
    case .number(var dialog)?:
      let outcome = dialog.update(event)
      choosing = .number(dialog)
      guard let isMeant = outcome.value else { return .handled }
      choosing = nil
      return isMeant ? filter(number: dialog.field?.text ?? "") : .handled
    case nil: return .ignored
    }
  }

  private mutating func take(_ choice: ActionList<FilterStep>.Choice) -> Outcome<ScreenEffect> {
    choosing = nil
    guard case .chosen(let step) = choice else { return .handled }
    switch step {
    case .thisPupil: return filterPupil()
    case .thisPerson: filter.account = selected?.entry?.account
    case .choosePerson: choosing = .person(personPopup)
    case .typePupil: choosing = .number(Self.numberDialog)
    case .all: filter = JournalFilter()
    }
    return choosing == nil ? startOver() : .handled
  }

  private mutating func take(
    _ choice: ChoicePopup.Choice, _ set: (inout JournalFilter, String) -> Void
  ) -> Outcome<ScreenEffect> {
    choosing = nil
    guard case .chosen(let option) = choice else { return .handled }
    set(&filter, option.value)
    return startOver()
  }

  private mutating func filterPupil() -> Outcome<ScreenEffect> {
    let pupils = selected?.entry?.pupils ?? []
    guard pupils.count > 1 else {
      filter.pupil = pupils.first
      return startOver()
    }
    choosing = .pupil(
      ChoicePopup(
        title: ManagementJournalWording.pupil,
        pupils.map { ChoiceOption($0.text, label: $0.text) }))
    return .handled
  }

  private mutating func filter(number: String) -> Outcome<ScreenEffect> {
    guard let pupil = PupilID(number.filter { !$0.isWhitespace }) else {
      notice.tell(ManagementJournalWording.wrongNumber, kind: .error)
      return .handled
    }
    filter.pupil = pupil
    return startOver()
  }

  private var personPopup: ChoicePopup {
    ChoicePopup(
      title: ManagementJournalWording.colleague,
      workplace.people.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        .map { ChoiceOption($0.key.text, label: $0.value) },
      value: filter.account?.text ?? "")
  }

  private static var numberDialog: Dialog<Bool> {
    Dialog(
      title: ManagementJournalWording.numberTitle, text: ManagementJournalWording.numberQuestion,
      buttons: [
        DialogButton(ManagementJournalWording.show, true),
        DialogButton(ManagementJournalWording.cancel, false),
      ], safe: 1, field: TextField(limit: 40))
  }
}
