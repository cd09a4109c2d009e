package import DossierCore
import DossierOffice
package import ScreenKit

/// Documenten (DC-01): the scans and files of one pupil that the role may see.
package struct DocumentsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  let pupil: PupilID
  private var name = Terms.nameless
  private var categories: [CategoryAnswer] = []
  private var documents: [DocumentAnswer] = []
  private var list = ListView()
  private var actions: ActionList<Action>?
  var pathBox: Dialog<Bool>?
  var frozenBox: FrozenLookBox?
  /// The ground on which the chosen document may be read although it is frozen.
  var ground: FrozenGround?
  /// A category that stands open although it is frozen: its documents are on no other list.
  let look: FrozenLook?

  private enum Action: Sendable { case add, save, remove }
  private enum KeyAction { case back, reread, add, actions }

  /// Opens the documents of a pupil.
  package init(_ workplace: Workplace, pupil: PupilID) {
    self.init(workplace, pupil: pupil, look: nil)
  }

  /// The same, with the documents of a frozen category that stands open.
  init(_ workplace: Workplace, pupil: PupilID, look: FrozenLook?) {
    self.workplace = workplace
    self.pupil = pupil
    self.look = look
  }

  package var question: ScreenEffect? { .ask(DossierQuery(pupil: pupil)) }

  package var isDeciding: Bool { actions != nil || pathBox != nil || frozenBox != nil }
  package var isTyping: Bool { pathBox != nil }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<KeyAction> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), DocumentWording.new, disabledReason: reasonAgainstAdding), .add),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "DC-01", title: DocumentWording.title(name), hint: DocumentWording.hint,
      position: documents.isEmpty ? "" : "\(list.selected + 1)/\(documents.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if frozenBox != nil { return updateFrozenBox(event) }
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(.back): return .done(.back)
      case .action(.reread): return question.map { .done($0) } ?? .handled
      case .action(.add): return perform(.add)
      case .action(.actions): actions = actionList
      case .disabled(let reason): notice.tell(reason.refusal, kind: .warning)
      }
      return .handled
    }
    switch list.update(event, in: context.body) {
    case .done: return perform(.save)
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let dossier as DossierAnswer):
      let page = DossierPage(dossier).opening(look?.opened)
      name = page.listName
      categories = page.categories
      documents = categories.flatMap(\.documents)
      list.update(count: documents.count)
    case .documentSaved(let path): notice.tell(DocumentWording.saved(path), kind: .warning)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(DocumentWording.document, width: 26, isFlexible: true),
        ListColumn(DocumentWording.category, width: 20, priority: 2),
        ListColumn(DocumentWording.added, width: 10, priority: 1),
        ListColumn(DocumentWording.size, width: 11, priority: 3),
      ], empty: DocumentWording.none
    ) { row(documents[$0]) }
    actions?.draw(into: &grid, in: context.body)
    pathBox?.draw(into: &grid, in: context.body)
    frozenBox?.draw(into: &grid, in: context.body)
  }

  private func row(_ answer: DocumentAnswer) -> ListRow {
    let document = answer.document
    return ListRow([
      DocumentWording.line(answer),
      workplace.policy.category(document.category)?.label ?? document.category.text,
      document.added.dutch,
      document.removal == nil ? DossierWording.fileSize(document.size) : DossierWording.removed,
    ])
  }

  var selected: DocumentAnswer? { list.selection.map { documents[$0] } }

  private var writable: [CategoryAnswer] {
    categories.filter {
      $0.mayChange && workplace.policy.category($0.code)?.holdsDocuments ?? false
    }
  }

  private var reasonAgainstAdding: String? {
    writable.isEmpty ? DocumentWording.mayNotAdd : nil
  }

  private var actionList: ActionList<Action> {
    let missing =
      selected == nil
      ? DocumentWording.noneChosen
      : selected?.document.removal == nil ? nil : DocumentWording.isRemoved
    let mayRemove = writable.contains { $0.code == selected?.document.category }
    return ActionList(
      title: selected?.document.title ?? DocumentWording.document,
      [
        .init(DocumentWording.saveAction, disabledReason: missing, .save),
        .init(DocumentWording.new.label, disabledReason: reasonAgainstAdding, .add),
        .init(
          DocumentWording.removeAction,
          disabledReason: missing ?? (mayRemove ? nil : DocumentWording.mayNotAdd), .remove),
      ])
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .add:
      return .done(
        .push(DocumentForm.add(to: pupil, name: name, categories: writable, at: workplace)))
    case .remove:
      return selected.map { .done(.push(DocumentForm.remove($0, name: name, at: workplace))) }
        ?? .handled
    case .save:
      guard let selected, selected.document.removal == nil else { return .handled }
      return save(selected)
    }
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    return perform(action)
  }
}
