import DossierCore
import DossierOffice
package import ScreenKit

/// Noodtoegang: leerling zoeken (NT-04): a pupil of the own schools by whole names.
package struct EmergencySearchScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var form: Form<Field>
  private var rows: [RosterRow] = []
  private var list = ListView()
  private var isInList = false

  private enum Field: Hashable, Sendable { case firstName, surname }

  private enum Action { case back, find }

  /// Two fields and the pupils that were found.
  private static let formHeight = 5

  /// Opens with nothing filled in.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    typealias Words = EmergencySearchWording
    form = Form(
      [
        FormField(
          .firstName, label: Words.firstName, .text(TextField(limit: 100)), isRequired: true,
          hint: Words.firstNameHint, width: 30),
        FormField(
          .surname, label: Words.surname, .text(TextField(limit: 100)), isRequired: true,
          hint: Words.surnameHint, width: 30),
      ], words: FormWording.words(save: Words.search))
  }

  package var isTyping: Bool { !isInList && form.isTyping }
  package var screenHelp: HelpTopic? { EmergencySearchWording.help }

  package var hints: [KeyHint] {
    guard isInList else { return table.hints }
    return table.hints + [
      KeyHint(.enter, label: KeyWording.choose.label, help: EmergencySearchWording.chooseHelp)
    ]
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(7), or: [.control("f")], EmergencySearchWording.find), .find),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "NT-04", title: EmergencySearchWording.title,
      hint: isInList ? EmergencySearchWording.listHint : form.hint,
      message: isInList ? nil : form.message,
      position: isInList ? "\(list.selected + 1)/\(rows.count)" : "")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      if action == .back { return .done(.back) }
      isInList = false
      return .handled
    }
    let parts = parts(context)
    if isInList {
      return list.update(event, in: parts.list).map { .push(emergencyForm(rows[$0])) }
    }
    if event == .key(.enter), form.focusedField?.id == .surname { return search(form.save()) }
    return search(form.update(event, in: parts.form))
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let found as [RosterRow]) = answer else { return .ignored }
    rows = found
    list.update(count: found.count, selecting: 0)
    isInList = !found.isEmpty
    if found.isEmpty {
      notice.tell(EmergencySearchWording.none, kind: .warning)
    } else {
      notice.tell(EmergencySearchWording.found(found.count))
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let parts = parts(context)
    for (offset, line) in introLines(context).enumerated() {
      grid.put(
        line, at: GridPosition(row: parts.intro.row + offset, column: 3),
        width: parts.intro.width - 6)
    }
    form.draw(into: &grid, in: parts.form)
    guard isInList else { return }
    list.draw(
      into: &grid, in: parts.list,
      columns: [
        ListColumn(PupilsWording.name, width: 30, isFlexible: true),
        ListColumn(PupilsWording.group, width: 14, priority: 1),
      ]
    ) { ListRow([rows[$0].name, rows[$0].group ?? ""]) }
  }

  private func search(_ outcome: Outcome<FormRequest<Field>>) -> Outcome<ScreenEffect> {
    switch outcome {
    case .done(.save):
      .done(
        .ask(
          EmergencySearchQuery(
            firstName: form.value(.firstName), surname: form.value(.surname))))
    case .done(.prompt), .handled: .handled
    case .ignored: .ignored
    }
  }

  private func emergencyForm(_ row: RosterRow) -> ActionFormScreen {
    EmergencyForm.open(pupil: row.pupil, name: row.name, at: workplace, next: .dossier)
  }

  private func introLines(_ context: ScreenContext) -> [String] {
    TextWrap.lines(of: EmergencySearchWording.intro, width: context.body.width - 6)
  }

  private func parts(_ context: ScreenContext) -> (intro: Rect, form: Rect, list: Rect) {
    let (intro, below) = context.body.splitTop(introLines(context).count + 1)
    let (form, list) = below.splitTop(Self.formHeight)
    return (intro, form, list)
  }
}
