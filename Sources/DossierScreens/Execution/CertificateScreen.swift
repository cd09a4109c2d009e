package import DossierCore
import DossierOffice
package import ScreenKit

/// Bewijs van wissing (VZ-29): what was erased, when and by whom, without what it said.
package struct CertificateScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let request: RequestID
  private var pager = TextPager("")
  private var pathBox: Dialog<Bool>?

  private enum Action { case back, save }

  /// Opens the certificate of a request.
  package init(_ workplace: Workplace, request: RequestID) {
    self.workplace = workplace
    self.request = request
  }

  package var question: ScreenEffect? { .ask(query) }
  package var isDeciding: Bool { pathBox != nil }
  package var isTyping: Bool { pathBox != nil }
  package var hints: [KeyHint] { table.hints }

  private var query: ErasureCertificateQuery { ErasureCertificateQuery(request: request) }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], ExecutionWording.saveCertificate), .save),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let place = pager.position(in: textRect(context))
    return ScreenHeader(
      code: "VZ-29", title: ExecutionWording.certificateTitle, hint: KeyWording.pageHint,
      position: "\(place.first)-\(place.last)/\(place.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if pathBox != nil { return updatePath(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .save:
        pathBox = Dialog(
          title: ExecutionWording.saveCertificate.label, text: ExecutionWording.saveText,
          buttons: [
            DialogButton(DocumentWording.saveButton, true),
            DialogButton(KeyWording.cancel.label, false),
          ], safe: 1, field: TextField(limit: 1000))
        return .handled
      }
    }
    return pager.update(event, in: textRect(context)).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let new as ErasureCertificateAnswer):
      pager = TextPager(ExecutionWording.certificate(new, RequestNames(workplace.policy)))
    case .documentSaved(let path): notice.tell(DocumentWording.saved(path), kind: .warning)
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pager.draw(into: &grid, in: textRect(context))
    pathBox?.draw(into: &grid, in: context.body)
  }

  private func textRect(_ context: ScreenContext) -> Rect {
    context.body.inset(horizontal: 2)
  }

  private mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = pathBox?.update(event) else { return .handled }
    let path = pathBox?.field?.text ?? ""
    pathBox = nil
    guard isMeant, !path.isEmpty else { return .handled }
    let names = RequestNames(workplace.policy)
    return .done(
      .save(SavedText(query) { ExecutionWording.certificate($0, names) }, path: path))
  }
}
