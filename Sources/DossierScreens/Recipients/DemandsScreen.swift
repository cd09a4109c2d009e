import DossierCore
package import DossierOffice
package import ScreenKit

/// Vorderingen (PV-01): the demands of police and prosecutor (R-O-7.2-3).
package struct DemandsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var filter: DemandsQuery.Filter
  private var rows: [DemandRow] = []
  private var list = ListView()
  private var filters: ActionList<DemandsQuery.Filter>?
  private var chooser: PupilChooser?

  private enum Action { case back, reread, new, choose }

  /// Opens the list; those that are not answered unless another part is asked for.
  package init(_ workplace: Workplace, filter: DemandsQuery.Filter = .open) {
    self.workplace = workplace
    self.filter = filter
  }

  package var question: ScreenEffect? {
    chooser?.question ?? .ask(DemandsQuery(filter: filter))
  }

  package var isDeciding: Bool { filters != nil || chooser != nil }
  package var isTyping: Bool { chooser != nil }
  package var isWaiting: Bool { chooser?.isWaiting ?? false }
  package var screenHelp: HelpTopic? { DemandWording.help }
  package var hints: [KeyHint] { table.hints }

  /// What the state of a demand means.
  package var fieldHelp: HelpTopic? {
    guard let row = list.selection.map({ rows[$0] }) else { return nil }
    return HelpTopic(DemandWording.state, DemandWording.sentence(row.state))
  }

  private var table: KeyTable<Action> {
    let reason = workplace.rights.handlesDemands ? nil : DemandWording.mayNot
    return KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [.alt("k")], KeyWording.choose), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(6), DemandWording.new, disabledReason: reason), .new),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "PV-01", title: DemandWording.title,
      hint: chooser == nil ? DemandWording.hint : NewRequestWording.chooseHint,
      message: Message(DemandWording.found(rows.count, DemandWording.word(filter))),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if chooser != nil { return updateChooser(event) }
    if filters != nil { return updateFilters(event) }
    if let outcome = pressed(event, table, { $0.perform($1) }) { return outcome }
    switch list.update(event, in: context.body) {
    case .done(let row): return .done(.push(DemandScreen(workplace, demand: rows[row].demand)))
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .roster(let slice): chooser?.accept(slice)
    case .answered(let new as DemandsAnswer):
      let chosen = list.selection.flatMap { rows.indices.contains($0) ? rows[$0].demand : nil }
      rows = new.rows
      list.update(
        count: rows.count,
        selecting: chosen.flatMap { id in rows.firstIndex { $0.demand == id } })
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(DemandWording.pupil, width: 20, isFlexible: true),
        ListColumn(DemandWording.authority, width: 20, priority: 1),
        ListColumn(DemandWording.article, width: 11, priority: 2),
        ListColumn(DemandWording.due, width: 10),
        ListColumn(DemandWording.state, width: 16),
      ], empty: DemandWording.none
    ) { index in
      let row = rows[index]
      return ListRow(
        [
          row.pupilName ?? row.pupil.text, row.authority, DemandWording.word(row.article),
          row.due?.dutch ?? "", DemandWording.word(row.state),
        ], styles: row.state.style.map { [4: $0] } ?? [:])
    }
    filters?.draw(into: &grid, in: context.body)
    chooser?.draw(into: &grid, in: context.body)
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .new:
      chooser = PupilChooser()
      return question.map { .done($0) } ?? .handled
    case .choose:
      filters = ActionList(
        title: DemandWording.filterTitle,
        DemandsQuery.Filter.allCases.map { .init(DemandWording.word($0), $0) })
      return .handled
    }
  }

  private mutating func updateFilters(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let chosen)? = filters?.update(event) else { return .handled }
    filters = nil
    guard case .chosen(let wanted) = chosen else { return .handled }
    filter = wanted
    return question.map { .done($0) } ?? .handled
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
      return .done(.push(DemandForm.new(about: pupil, name, at: workplace)))
    }
  }
}

extension DemandState {
  /// Colour only repeats the word.
  var style: Style? {
    switch self {
    case .paperLate: .error
    case .awaitingPaper: .warning
    case .closed: .dim
    case .open: nil
    }
  }
}
