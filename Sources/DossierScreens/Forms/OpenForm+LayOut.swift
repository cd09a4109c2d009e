import ScreenKit

extension OpenForm {
  /// Makes the form anew when other fields or choices belong to it; the cursor stays where it is.
  mutating func layOut(_ fields: [FormField<ID>], words: FormWords) {
    guard fields.map(FieldShape.init) != form.fields.map(FieldShape.init) else { return }
    let focused = form.focusedField?.id
    var new = Form(fields, words: words)
    if let focused {
      _ = new.begin(at: focused)
    } else {
      _ = new.update(.key(.pageDown), in: Rect(row: 0, column: 0, width: 80, height: 24))
    }
    form = new
  }
}
