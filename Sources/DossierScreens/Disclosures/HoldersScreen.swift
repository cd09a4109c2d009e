package import DossierCore
import DossierOffice
package import ScreenKit

/// Wie heeft dit gegeven (VT-04): the recipients of a field, of one pupil or of anybody.
package struct HoldersScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let pupil: PupilID?
  private let name: String
  private var choices: ChoiceRow<Part>
  private var list = ListView()
  private var rows: [HoldersAnswer.Row] = []

  /// What is chosen above the list.
  private enum Part: Hashable, Sendable { case category, field, whose }
  private enum Action { case back, choose, reread, find, forward, backward }

  private static let one = "leerling"
  private static let all = "allen"
  /// The choice for reports and documents, that are no fields.
  private static let papers = ""

  /// Opens the question; a field of a dossier that is open is chosen already.
  package init(
    _ workplace: Workplace, pupil: PupilID? = nil, name: String = "", field: FieldCode? = nil
  ) {
    self.workplace = workplace
    self.pupil = pupil
    self.name = name
    let known = field.flatMap { workplace.policy.field($0)?.category.code }
    let categories = workplace.policy.categories.filter {
      $0.isRecorded && !$0.isExistenceHidden
    }
    var stops = [
      ChoiceRow<Part>.Stop(
        part: .category, label: HoldersWording.category,
        options: categories.map { ChoiceOption($0.code.text, label: $0.label) },
        value: known?.text ?? categories.first?.code.text ?? ""),
      ChoiceRow<Part>.Stop(
        part: .field, label: HoldersWording.field, options: [],
        value: field?.text ?? ""),
    ]
    if pupil != nil {
      stops.append(
        ChoiceRow<Part>.Stop(
          part: .whose, label: HoldersWording.whose,
          options: [
            ChoiceOption(Self.one, label: name.isEmpty ? HoldersWording.thisPupil : name),
            ChoiceOption(Self.all, label: HoldersWording.everybody),
          ], value: Self.one))
    }
    choices = ChoiceRow(stops)
    offerFields()
    if field == nil { choices.focus(on: .category) }
  }

  package var question: ScreenEffect? {
    let wanted = choices.value(.field)
    let about = choices.value(.whose) == Self.one ? pupil : nil
    return .ask(
      wanted == Self.papers
        ? HoldersQuery(category: CategoryCode(choices.value(.category)), pupil: about)
        : HoldersQuery(field: FieldCode(wanted), pupil: about))
  }

  package var isTyping: Bool { choices.isChoosing }
  package var screenHelp: HelpTopic? { HoldersWording.help }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(7), or: [.control("f")], HoldersWording.find), .find),
      KeyBinding(KeyHint(.tab, HoldersWording.next), .forward),
      KeyBinding(KeyHint(.backTab, HoldersWording.previous), .backward),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VT-04", title: HoldersWording.title,
      hint: choices.focus == nil ? HoldersWording.hint : DisclosuresWording.filterHint,
      message: Message(HoldersWording.found(rows.count)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if choices.isChoosing { return choose(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    if choices.focus != nil {
      guard case .key(let key) = event, choices.update(key) else { return .ignored }
      return .handled
    }
    let outcome = list.update(event, in: parts(context).list, naming: { [rows] in rows[$0].name })
    switch outcome {
    case .done(let row):
      return .done(
        .push(
          DisclosuresScreen(workplace, recipient: rows[row].recipient, name: rows[row].name)))
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as HoldersAnswer) = answer else { return .ignored }
    rows = new.rows
    list.update(count: rows.count)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (row, rect) = parts(context)
    list.draw(
      into: &grid, in: rect, columns: HoldersWording.columns, isFocused: choices.focus == nil,
      empty: HoldersWording.none
    ) { index in
      let row = rows[index]
      return ListRow([
        row.name, row.since.dutch, row.last.dutch, "\(row.count)", row.until?.dutch ?? "",
      ])
    }
    choices.draw(into: &grid, row: row.row, mostWide: 20)
    choices.drawChoices(into: &grid, in: context.body)
  }

  private func parts(_ context: ScreenContext) -> (choices: Rect, list: Rect) {
    let (top, rest) = context.body.splitTop(1)
    return (top, rest)
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .choose: choices.openChoices()
    case .find: choices.focus(on: .category)
    case .forward: choices.move(forward: true)
    case .backward: choices.move(forward: false)
    }
    return .handled
  }

  private mutating func choose(_ event: Event) -> Outcome<ScreenEffect> {
    let part = choices.focus
    guard choices.choose(event) else { return .handled }
    if part == .category { offerFields() }
    rows = []
    list.update(count: 0)
    return question.map { .done($0) } ?? .handled
  }

  /// The fields of the chosen category, and its reports and documents where it has them.
  private mutating func offerFields() {
    let category = workplace.policy.category(CategoryCode(choices.value(.category)))
    var options = (category?.fields ?? []).map { ChoiceOption($0.code.text, label: $0.label) }
    let holdsEntries = category.map { $0.form == .entries || $0.form == .both } ?? false
    if holdsEntries || category?.holdsDocuments ?? false {
      options.append(ChoiceOption(Self.papers, label: HoldersWording.papers))
    }
    choices.offer(options, for: .field)
  }
}
