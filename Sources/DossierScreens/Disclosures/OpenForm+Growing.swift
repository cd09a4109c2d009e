import ScreenKit

extension OpenForm {
  /// Lays the form out anew; when Enter went past the last field, the first new one is next.
  mutating func grow(_ fields: [FormField<ID>], words: FormWords) {
    let known = Set(form.fields.map(\.id))
    let isAtEnd = form.focusedField == nil
    layOut(fields, words: words)
    guard isAtEnd else { return }
    let next = form.fields.first { field in
      if case .fixed = field.editor { return false }
      return !known.contains(field.id)
    }
    if let next { _ = form.begin(at: next.id) }
  }
}
