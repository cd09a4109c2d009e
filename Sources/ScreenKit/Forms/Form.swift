/// A column of labelled fields: what the user filled in, where the cursor is, what is wrong.
///
/// A wrong field never holds the cursor: it is marked, the message says what to type, and the
/// cursor goes where the user sent it. Going backward checks nothing.
package struct Form<ID: Hashable & Sendable>: Sendable {
  /// The fields from top to bottom.
  package internal(set) var fields: [FormField<ID>]
  /// Which field has the cursor; one more than the last field is the save button.
  package internal(set) var focus: Int
  /// What there is to say about the field that was left or about saving.
  package internal(set) var message: Message?
  /// The open list of allowed values, if any.
  var popup: ChoicePopup?
  let words: FormWords

  /// Makes a form with the cursor on the first field that can be changed.
  package init(_ fields: [FormField<ID>], words: FormWords) {
    precondition(Set(fields.map(\.id)).count == fields.count, "a field stands in the form twice")
    self.fields = fields
    self.words = words
    focus = fields.firstIndex { $0.editor.isEditable } ?? fields.count
  }

  /// The word on the save button.
  package var saveWord: String { words.save }

  /// The value of a field as text; empty for a field that is not in the form.
  package func value(_ id: ID) -> String {
    fields.first { $0.id == id }?.editor.value ?? ""
  }

  /// All values by field.
  package var values: [ID: String] {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0.editor.value) })
  }

  /// The fields whose value differs from the one at the start, from top to bottom.
  package var changedFields: [ID] { fields.filter(\.isChanged).map(\.id) }

  /// Whether anything would be lost by leaving.
  package var isChanged: Bool { fields.contains(where: \.isChanged) }

  /// The field under the cursor; `nil` on the save button.
  package var focusedField: FormField<ID>? {
    fields.indices.contains(focus) ? fields[focus] : nil
  }

  /// Whether letters typed now go into a text.
  package var isTyping: Bool {
    switch focusedField?.editor {
    case .text, .memo: true
    case .choice, .fixed, nil: hasOpenList
    }
  }

  /// Whether the list of allowed values is open and takes all keys.
  package var hasOpenList: Bool { popup != nil }

  /// The sentence for the hint line: what is wrong with the field, unless the message says it already.
  package var hint: String {
    if let problem = focusedField?.problem, problem != message?.text { return problem }
    return focusedField?.hint ?? (fields.contains(where: \.isRequired) ? words.requiredOnce : "")
  }

  /// The field's number among those that can be changed, and how many of those there are.
  package var progress: (number: Int, count: Int) {
    let editable = fields.indices.filter { fields[$0].editor.isEditable }
    return (editable.prefix { $0 <= focus }.count, editable.count)
  }

  /// Puts a value into a field, for example one that was chosen in a prompt, and checks it.
  package mutating func set(_ id: ID, to value: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].editor.value = value
    fields[index].validate()
  }

  /// Marks a field as wrong for a reason that only the product knows.
  package mutating func refuse(_ id: ID, because sentence: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].problem = sentence
    focus = index
    message = Message(sentence, kind: .error)
  }

  /// Puts all stored values back.
  package mutating func revert() {
    for index in fields.indices { fields[index].revert() }
    message = nil
  }

  /// After saving: what is there now counts as stored.
  package mutating func settle() {
    for index in fields.indices { fields[index].settle() }
    message = nil
  }

  /// Checks everything, puts the cursor on the first wrong field, and tells whether all is right.
  package mutating func validateAll() -> Bool {
    for index in fields.indices {
      fields[index].validate()
      if fields[index].isRequired, fields[index].editor.value.isEmpty {
        fields[index].problem = words.required(fields[index].label)
      }
    }
    let wrong = fields.indices.filter { fields[$0].problem != nil }
    guard let first = wrong.first else {
      message = nil
      return true
    }
    focus = first
    let sentence = wrong.count == 1 ? fields[first].problem : nil
    message = Message(sentence ?? words.wrong(wrong.count), kind: .error)
    return false
  }
}
