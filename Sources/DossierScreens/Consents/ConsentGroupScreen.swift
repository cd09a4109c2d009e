package import DossierCore
import DossierOffice
package import ScreenKit

/// Toestemmingen (TS-01): the consents of a group, pupils down and purposes across.
package struct ConsentGroupScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var choices: ChoiceRow<Choice>
  var list = ListView()
  /// The purpose with the cursor, counted from the left.
  var column = 0
  var actions: ActionList<ConsentGroupAction>?
  var answer: ConsentGroupAnswer?
  /// The pupils that the filter leaves.
  var rows: [ConsentGroupAnswer.Row] = []

  /// What stands in the row above the list.
  enum Choice: Hashable, Sendable { case group, shown }

  /// Opens a group; the first one when none is named.
  package init(_ workplace: Workplace, group: GroupID? = nil) {
    self.workplace = workplace
    let groups = workplace.consentGroupOptions
    choices = ChoiceRow([
      .init(
        part: .group, label: ConsentGroupWording.group, options: groups,
        value: group?.text ?? groups.first?.value ?? ""),
      .init(
        part: .shown, label: ConsentGroupWording.shown,
        options: ConsentGroupFilter.options([]), value: ""),
    ])
  }

  package var question: ScreenEffect? { group.map { .ask(ConsentGroupQuery(group: $0)) } }
  package var isDeciding: Bool { actions != nil }
  package var isTyping: Bool { choices.isChoosing }
  package var screenHelp: HelpTopic? { ConsentGroupWording.help }
  package var hints: [KeyHint] { table.hints }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    choices.offer(workplace.consentGroupOptions, for: .group)
  }

  /// What the word under the cursor means.
  package var fieldHelp: HelpTopic? {
    guard let state = selectedState, let purpose else { return nil }
    return HelpTopic(
      "\(purpose.label): \(ConsentStateWording.word(state))",
      ConsentStateWording.sentence(state) + "\n\n"
        + RuleWording.sentence(ConsentStateWording.rule(state), at: workplace.policy.identity))
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TS-01", title: ConsentGroupWording.title,
      hint: choices.focus == nil ? hint : ConsentGroupWording.choiceHint,
      message: Message(message),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if actions != nil { return updateActions(event) }
    if choices.isChoosing {
      guard choices.choose(event) else { return .handled }
      if choices.focus == .group { return startOver() }
      show(keeping: selected?.pupil)
      return .handled
    }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    if choices.focus != nil {
      guard case .key(let key) = event, choices.update(key) else { return .ignored }
      return .handled
    }
    return updateList(event, in: context)
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as ConsentGroupAnswer):
      self.answer = new
      column = max(0, min(column, new.purposes.count - 1))
      choices.offer(ConsentGroupFilter.options(new.purposes), for: .shown)
      show(keeping: selected?.pupil)
      return .handled
    default: return .ignored
    }
  }

  /// The group that is shown.
  var group: GroupID? { GroupID(choices.value(.group)) }

  /// The line under the cursor.
  var selected: ConsentGroupAnswer.Row? {
    list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  /// The column under the cursor.
  var purpose: ConsentGroupAnswer.Column? {
    answer.flatMap { $0.purposes.indices.contains(column) ? $0.purposes[column] : nil }
  }

  var filter: ConsentGroupFilter { ConsentGroupFilter(choices.value(.shown)) }

  private var selectedState: ConsentState? {
    selected.flatMap { $0.states.indices.contains(column) ? $0.states[column] : nil }
  }

  private var hint: String {
    guard let state = selectedState, let purpose else { return ConsentGroupWording.hint }
    return ConsentGroupWording.hint(purpose, state)
  }

  private var message: String {
    if !list.typed.isEmpty { return PupilsWording.jumping(list.typed, isFound: true) }
    guard let answer else { return ConsentGroupWording.noGroup }
    return ConsentGroupWording.found(
      rows.count, of: answer.rows.count,
      waiting: answer.rows.count { $0.owesAnswer(answer.purposes) })
  }

  /// Keeps the cursor on the same pupil, wherever that one stands now.
  mutating func show(keeping pupil: PupilID?) {
    guard let answer else { return }
    rows = answer.rows.filter { filter.keeps($0, answer.purposes) }
    list.update(
      count: rows.count, selecting: pupil.flatMap { id in rows.firstIndex { $0.pupil == id } })
  }

  /// Another group is shown from its top.
  private mutating func startOver() -> Outcome<ScreenEffect> {
    (answer, rows) = (nil, [])
    list.update(count: 0)
    return question.map { .done($0) } ?? .handled
  }

  private mutating func updateList(
    _ event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .left || key == .right {
      let last = max(0, (answer?.purposes.count ?? 0) - 1)
      column = max(0, min(last, column + (key == .right ? 1 : -1)))
      return .handled
    }
    let outcome = list.update(
      event, in: ConsentGroupLayout(context).list, naming: { [rows] in rows[$0].name })
    switch outcome {
    case .done: return openSelected()
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }
}
