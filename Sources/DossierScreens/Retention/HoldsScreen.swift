package import DossierCore
import DossierOffice
package import ScreenKit

/// Aanhoudingen (BV-01): what is held back from destruction, of one pupil or everywhere (R-O-6.5-3).
package struct HoldsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let subject: (pupil: PupilID, name: String)?
  private var showsLifted = false
  private var rows: [HoldRow] = []
  private var list = ListView()
  private var chooser: PupilChooser?
  private var actions: ActionList<Step>?

  private enum Action { case back, reread, new, choose, actions }
  private enum Step: Sendable { case review, lift, dossier }

  /// Opens everything that is held back.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    subject = nil
  }

  /// Opens what is held back of a pupil.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.workplace = workplace
    subject = (pupil, name)
  }

  package var question: ScreenEffect? {
    chooser?.question ?? .ask(HoldsQuery(pupil: subject?.pupil, lifted: showsLifted))
  }

  package var isDeciding: Bool { actions != nil || chooser != nil }
  package var isTyping: Bool { chooser != nil }
  package var isWaiting: Bool { chooser?.isWaiting ?? false }
  package var screenHelp: HelpTopic? { HoldWording.help }
  package var hints: [KeyHint] {
    table.hints + [KeyHint(.enter, label: HoldWording.whole, help: HoldWording.hint)]
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [.alt("k")], HoldWording.turn), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(
          .f(6), HoldWording.new,
          disabledReason: workplace.rights.holdingPower != nil ? nil : HoldWording.mayNot),
        .new),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "BV-01", title: HoldWording.title(of: subject?.name, lifted: showsLifted),
      hint: chooser == nil ? HoldWording.hint : NewRequestWording.chooseHint,
      message: Message(HoldWording.count(rows)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if chooser != nil { return updateChooser(event) }
    if actions != nil { return updateActions(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    switch list.update(event, in: context.body, naming: { [rows] in rows[$0].name ?? "" }) {
    case .done(let row):
      notice.explain(HoldWording.explanation(rows[row], workplace.policy))
      return .handled
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .roster(let slice): chooser?.accept(slice)
    case .answered(let new as HoldsAnswer):
      let chosen = selected?.hold
      rows = new.rows
      list.update(
        count: rows.count,
        selecting: chosen.flatMap { id in rows.firstIndex { $0.hold == id } })
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let empty = showsLifted ? HoldWording.noneLifted : HoldWording.none
    list.draw(into: &grid, in: context.body, columns: columns, empty: empty) { index in
      let row = rows[index]
      let texts = [
        row.name ?? row.pupil.text, HoldWording.what(row.categories, workplace.policy),
        HoldWording.word(row.ground), row.review.dutch, HoldWording.state(row),
      ]
      let style: [Int: Style] = row.isLate ? [4: .warning] : [:]
      return subject == nil
        ? ListRow(texts, styles: style)
        : ListRow(Array(texts.dropFirst()), styles: row.isLate ? [3: .warning] : [:])
    }
    actions?.draw(into: &grid, in: context.body)
    chooser?.draw(into: &grid, in: context.body)
  }

  private var columns: [ListColumn] {
    let pupil = [ListColumn(HoldWording.pupil, width: 18, isFlexible: true)]
    return (subject == nil ? pupil : []) + [
      ListColumn(HoldWording.what, width: 20, isFlexible: subject != nil, priority: 1),
      ListColumn(HoldWording.ground, width: 16, isFlexible: subject != nil, priority: 2),
      ListColumn(HoldWording.reviewBy, width: 10), ListColumn(HoldWording.stand, width: 9),
    ]
  }

  private var selected: HoldRow? {
    list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }
}

extension HoldsScreen {
  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .choose:
      showsLifted.toggle()
      return question.map { .done($0) } ?? .handled
    case .new:
      if let subject {
        return .done(.push(HoldForm.place(on: subject.pupil, subject.name, at: workplace)))
      }
      chooser = PupilChooser()
      return question.map { .done($0) } ?? .handled
    case .actions:
      actions = actionList
      return .handled
    }
  }

  private var actionList: ActionList<Step> {
    let reason = selected.map(reasonAgainst) ?? HoldWording.noRow
    var items: [ActionList<Step>.Item] = [
      .init(HoldWording.review, disabledReason: reason, .review),
      .init(HoldWording.lift, disabledReason: reason, .lift),
    ]
    if workplace.seesPupils, subject == nil {
      items.append(
        .init(
          PupilsWording.open, disabledReason: selected == nil ? HoldWording.noRow : nil, .dossier))
    }
    return ActionList(title: HoldWording.listTitle, items)
  }

  private func reasonAgainst(_ row: HoldRow) -> String? {
    if row.mayChange { return nil }
    if row.isLifted { return HoldWording.isOver }
    return workplace.rights.holdingPower != nil ? HoldWording.fromOther : HoldWording.mayNot
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let step) = choice, let selected else { return .handled }
    return switch step {
    case .review: .done(.push(HoldForm.review(selected, at: workplace)))
    case .lift: .done(.push(HoldForm.lift(selected, at: workplace)))
    case .dossier: .done(.push(DossierScreen(workplace, pupil: selected.pupil)))
    }
  }

  private mutating func updateChooser(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = chooser?.update(event) else { return .handled }
    switch choice {
    case .wanted: return question.map { .done($0) } ?? .handled
    case .cancelled:
      chooser = nil
      return .handled
    case .chosen(let pupil, let name):
      chooser = nil
      return .done(.push(HoldForm.place(on: pupil, name, at: workplace)))
    }
  }
}
