import DossierCore
import DossierOffice
package import ScreenKit

/// Lijst van leveranciers (ON-05): what parents can ask for, to read and to print (R-I-1.3-7).
package struct SuppliersScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var answer: SuppliersAnswer?
  private var list = ListView()
  private var pathBox: PathBox?

  private enum Action { case back, reread, save }

  /// Opens the list.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  /// Each answer stands in the journal as a list that was made, so it is not asked for by itself.
  package var question: ScreenEffect? { answer == nil ? .ask(SuppliersQuery()) : nil }
  package var isDeciding: Bool { pathBox != nil }
  package var isTyping: Bool { pathBox != nil }
  package var hints: [KeyHint] { table.hints }

  package var screenHelp: HelpTopic? {
    HelpTopic(RecipientSuppliersWording.title, RecipientSuppliersWording.help)
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], RecipientSuppliersWording.save), .save),
    ])
  }

  private var rows: [SuppliersAnswer.Supplier] { answer?.suppliers ?? [] }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "ON-05", title: RecipientSuppliersWording.title,
      hint: RecipientSuppliersWording.hint,
      message: Message(RecipientSuppliersWording.count(rows.count)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return .done(.ask(SuppliersQuery()))
      case .save:
        pathBox = PathBox(
          title: RecipientSuppliersWording.saveTitle, text: RecipientSuppliersWording.saveText,
          button: Terms.save, proposing: RecipientSuppliersWording.proposal)
        return .handled
      }
    }
    return list.update(event, in: context.body).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as SuppliersAnswer):
      self.answer = new
      list.update(count: new.suppliers.count)
    case .documentSaved(let path): notice.tell(RecipientSuppliersWording.saved(path))
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(RecipientSuppliersWording.name, width: 24),
        ListColumn(RecipientSuppliersWording.product, width: 18),
        ListColumn(RecipientSuppliersWording.purpose, width: 26, isFlexible: true),
      ], empty: RecipientSuppliersWording.none
    ) { index in
      let row = rows[index]
      return ListRow([row.name, row.product ?? row.type, row.purposes.joined(separator: "; ")])
    }
    pathBox?.draw(into: &grid, in: context.body)
  }

  /// What is printed must hold at this moment: it is read again first.
  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard let path = pathBox.named(by: event) else { return .handled }
    return .done(
      .save(
        SavedText(SuppliersQuery()) { RecipientSuppliersWording.file($0, for: path) }, path: path))
  }
}
