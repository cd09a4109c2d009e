import DossierCore
import DossierOffice
package import ScreenKit

/// Werklijst na intrekking (TS-06): what people must see to because a consent was withdrawn.
package struct ConsentTasksScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var choices: ChoiceRow<Choice>
  var lines: [ConsentTaskLine] = []
  var list = ListView()
  var actions: ActionList<ConsentTaskAction>?

  enum Choice: Hashable, Sendable { case shown, school }

  private static let handled = "afgehandeld"

  /// Opens what is still to be done.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    var stops: [ChoiceRow<Choice>.Stop] = [
      .init(
        part: .shown, label: ConsentGroupWording.shown,
        options: [
          ChoiceOption("", label: ConsentTaskWording.open),
          ChoiceOption(Self.handled, label: ConsentTaskWording.handled),
        ], value: "")
    ]
    if workplace.schools.count > 1 {
      stops.append(
        .init(part: .school, label: RequestsWording.school, options: workplace.schoolOptions))
    }
    choices = ChoiceRow(stops)
  }

  package var question: ScreenEffect? {
    .ask(
      ConsentTasksQuery(
        school: SchoolID(choices.value(.school)), handled: showsHandled ? true : nil))
  }

  package var isDeciding: Bool { actions != nil }
  package var isTyping: Bool { choices.isChoosing }
  package var screenHelp: HelpTopic? { ConsentTaskWording.help }
  package var hints: [KeyHint] { table.hints }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
    choices.offer(workplace.schoolOptions, for: .school)
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TS-06", title: ConsentTaskWording.title,
      hint: choices.focus == nil ? hint : ConsentGroupWording.choiceHint,
      message: Message(message),
      position: lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if actions != nil { return updateActions(event) }
    if choices.isChoosing {
      return choices.choose(event) ? question.map { .done($0) } ?? .handled : .handled
    }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    if choices.focus != nil {
      guard case .key(let key) = event, choices.update(key) else { return .ignored }
      return .handled
    }
    switch list.update(event, in: listRect(context)) {
    case .done(let row): return open(lines[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as ConsentTasksAnswer) = answer else { return .ignored }
    let anchor = line?.anchor
    lines = ConsentTaskLine.lines(of: new, handled: showsHandled)
    // What was done is gone: then the cursor stays where it was, on the next to do.
    let kept = anchor.flatMap { wanted in lines.firstIndex { $0.anchor == wanted } }
    list.update(count: lines.count, selecting: kept)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: listRect(context),
      columns: [
        ListColumn(ConsentTaskWording.what, width: 34, isFlexible: true),
        ListColumn(ConsentGroupWording.pupil, width: 18),
        ListColumn(showsHandled ? ConsentTaskWording.doneOn : ConsentTaskWording.since, width: 11),
        ListColumn(ConsentTaskWording.days, width: 5, isRightAligned: true),
      ], isFocused: choices.focus == nil,
      empty: showsHandled ? ConsentTaskWording.noneHandled : ConsentTaskWording.none
    ) { ConsentTaskWording.row(lines[$0], workplace.policy) }
    choices.draw(into: &grid, row: context.body.row)
    choices.drawChoices(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
  }

  private var showsHandled: Bool { choices.value(.shown) == Self.handled }

  var line: ConsentTaskLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  private var hint: String {
    switch line {
    case .part where workplace.rights.recordsConsents: ConsentTaskWording.partHint
    case .part, .step: ConsentTaskWording.readHint
    case .sixteen: ConsentTaskWording.sixteenHint
    case .heading, nil: ConsentTaskWording.hint
    }
  }

  private var message: String {
    let parts = lines.count { if case .part = $0 { true } else { false } }
    let steps = lines.count { if case .step = $0 { true } else { false } }
    let asked = lines.count { if case .sixteen = $0 { true } else { false } }
    return showsHandled
      ? ConsentTaskWording.done(steps) : ConsentTaskWording.count(parts, sixteen: asked)
  }

  private func listRect(_ context: ScreenContext) -> Rect { context.body.splitTop(1).rest }
}
