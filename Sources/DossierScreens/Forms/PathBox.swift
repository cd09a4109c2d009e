import ScreenKit

/// Asks for the name of a file outside the store.
struct PathBox: Sendable {
  private var dialog: Dialog<Bool>

  init(
    title: String, text: String, button: String = DocumentWording.saveButton,
    proposing path: String = ""
  ) {
    dialog = Dialog(
      title: title, text: text,
      buttons: [
        DialogButton(button, true), DialogButton(KeyWording.cancel.label, false),
      ], safe: 1, field: TextField(path, limit: 1000))
  }

  /// Takes all keys while it is open; done with the path, or with `nil` when nothing is written.
  mutating func update(_ event: Event) -> Outcome<String?> {
    guard case .done(let isMeant) = dialog.update(event) else { return .handled }
    let path = dialog.field?.text ?? ""
    return .done(isMeant && !path.isEmpty ? path : nil)
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    dialog.draw(into: &grid, in: rect)
  }
}
