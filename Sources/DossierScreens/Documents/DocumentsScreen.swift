package import DossierCore
import DossierOffice
package import ScreenKit

/// Documenten (DC-01): the scans and files of one pupil that the role may see.
package struct DocumentsScreen: OfficeScreen {
  package var notice = Notice()
  private var workplace: Workplace
  private let pupil: PupilID
  private var name = Terms.nameless
  private var categories: [CategoryAnswer] = []
  private var documents: [DocumentAnswer] = []
  private var list = ListView()
  private var actions: ActionList<Action>?
  private var pathBox: Dialog<Bool>?

  private enum Action: Sendable { case add, save, remove }
  private enum KeyAction { case back, reread, add, actions }

  /// Opens the documents of a pupil.
  package init(_ workplace: Workplace, pupil: PupilID) {
    self.workplace = workplace
    self.pupil = pupil
  }

  package var question: ScreenEffect? { .ask(DossierQuery(pupil: pupil)) }
  package var policy: Policy? { workplace.policy }

  package mutating func move(to workplace: Workplace) {
    self.workplace = workplace
  }

  package var isDeciding: Bool { actions != nil || pathBox != nil }
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
      name = DossierPage(dossier).listName
      categories = dossier.categories
      documents = dossier.categories.flatMap(\.documents)
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
  }

  private func row(_ answer: DocumentAnswer) -> ListRow {
    let document = answer.document
    return ListRow([
      "\(document.title) (\(document.fileType))",
      workplace.policy.category(document.category)?.label ?? document.category.text,
      document.added.dutch,
      document.removal == nil ? DossierWording.fileSize(document.size) : DossierWording.removed,
    ])
  }

  private var selected: DocumentAnswer? { list.selection.map { documents[$0] } }

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
      pathBox = Dialog(
        title: DocumentWording.saveTitle, text: DocumentWording.saveText,
        buttons: [
          DialogButton(DocumentWording.saveButton, true),
          DialogButton(KeyWording.cancel.label, false),
        ], safe: 1, field: TextField(limit: 1000))
      return .handled
    }
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let action) = choice else { return .handled }
    return perform(action)
  }

  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = pathBox?.update(event) else { return .handled }
    let path = pathBox?.field?.text ?? ""
    pathBox = nil
    guard isMeant, !path.isEmpty, let selected else { return .handled }
    let query = DocumentQuery(
      pupil: pupil, category: selected.document.category, document: selected.record)
    return .done(.save(query, path: path))
  }
}
