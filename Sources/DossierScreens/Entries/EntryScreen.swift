import DossierCore
import DossierOffice
package import ScreenKit

/// Verslag lezen (VS-01): the newest text, and below it the earlier versions.
package struct EntryScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let dossier: DossierPage
  private var entry: EntryAnswer
  private let mayChange: Bool
  private var pager: TextPager
  private var actions: ActionList<Action>?

  private enum Action: Sendable { case correct, withdraw }

  /// Opens a report of a dossier.
  init(
    _ workplace: Workplace, dossier: DossierPage, entry: EntryAnswer, mayChange: Bool
  ) {
    self.workplace = workplace
    self.dossier = dossier
    self.entry = entry
    self.mayChange = mayChange
    pager = TextPager(EntryWording.page([entry]))
  }

  package var question: ScreenEffect? {
    .ask(
      EntryHistoryQuery(
        pupil: dossier.pupil, category: entry.entry.category, entry: entry.record))
  }

  package var isDeciding: Bool { actions != nil }

  package var hints: [KeyHint] {
    [
      KeyHint(.f(3), or: [.escape], KeyWording.back),
      KeyHint(.f(9), or: [.alt("a")], KeyWording.actions),
    ]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let category = workplace.policy.category(entry.entry.category)?.label ?? ""
    let place = pager.position(in: textRect(context))
    return ScreenHeader(
      code: "VS-01", title: EntryWording.readTitle(category, dossier.listName),
      hint: EntryWording.pageHint, position: "\(place.first)-\(place.last)/\(place.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event {
      if key == .f(3) || key == .escape { return .done(.back) }
      if key == .f(9) || key == .alt("a") {
        actions = actionList
        return .handled
      }
    }
    return pager.update(event, in: textRect(context)).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let versions as [EntryAnswer]) = answer else { return .ignored }
    if let newest = versions.first { entry = newest }
    pager = TextPager(EntryWording.page(versions))
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pager.draw(into: &grid, in: textRect(context))
    actions?.draw(into: &grid, in: context.body)
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    return switch action {
    case .correct: .done(.push(EntryForm.correct(entry, name: dossier.listName, at: workplace)))
    case .withdraw: .done(.push(EntryForm.withdraw(entry, name: dossier.listName, at: workplace)))
    }
  }

  private var actionList: ActionList<Action> {
    var reason = mayChange ? nil : ReasonWording.readOnly
    if case .withdrawn = entry.entry.state { reason = DossierWording.alreadyWithdrawn }
    return ActionList(
      title: entry.entry.title,
      [
        .init(DossierWording.correctEntry, disabledReason: reason, .correct),
        .init(DossierWording.withdrawEntry, disabledReason: reason, .withdraw),
      ])
  }

  private func textRect(_ context: ScreenContext) -> Rect {
    let inside = context.body.inset(horizontal: 2)
    // Long lines are hard to read, however wide the window is.
    return Rect(
      row: inside.row, column: inside.column, width: min(inside.width, 100),
      height: inside.height)
  }
}
