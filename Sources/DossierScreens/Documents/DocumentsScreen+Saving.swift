import DossierCore
import DossierOffice
import ScreenKit

/// Reading a document out: a frozen one only on a ground of the law, which is asked first.
extension DocumentsScreen {
  mutating func save(_ document: DocumentAnswer) -> Outcome<ScreenEffect> {
    let isOpen = look?.opened.code == document.document.category
    ground = isOpen ? look?.ground : nil
    if document.freeze != nil, !isOpen {
      frozenBox = FrozenLookBox(workplace.policy)
    } else {
      askPath()
    }
    return .handled
  }

  private mutating func askPath() {
    pathBox = Dialog(
      title: DocumentWording.saveTitle, text: DocumentWording.saveText,
      buttons: [
        DialogButton(DocumentWording.saveButton, true),
        DialogButton(KeyWording.cancel.label, false),
      ], safe: 1, field: TextField(limit: 1000))
  }

  mutating func updateFrozenBox(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let answer)? = frozenBox?.update(event) else { return .handled }
    frozenBox = nil
    guard case .chosen(let chosen) = answer else { return .handled }
    ground = chosen
    askPath()
    return .handled
  }

  mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = pathBox?.update(event) else { return .handled }
    let path = pathBox?.field?.text ?? ""
    pathBox = nil
    guard isMeant, !path.isEmpty, let selected else { return .handled }
    let query = DocumentQuery(
      pupil: pupil, category: selected.document.category, document: selected.record,
      exception: ground?.exception, purpose: ground?.purpose)
    return .done(.save(query, path: path))
  }
}
