import ScreenKit

extension Form {
  /// Puts the cursor of a form that was just opened on another field than the first.
  ///
  /// Tells whether that field can be changed; when it cannot, the cursor stays where it is. What is
  /// in the form counts as stored, so this goes before anything that is typed.
  mutating func begin(at id: ID) -> Bool {
    guard let field = fields.first(where: { $0.id == id }) else { return false }
    if case .fixed = field.editor { return false }
    // Refusing is what moves the cursor; settling takes the mark away again.
    refuse(id, because: "")
    settle()
    return true
  }
}
