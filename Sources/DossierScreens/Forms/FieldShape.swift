import ScreenKit

/// What makes one form differ from another: which fields, with which choices and words.
struct FieldShape<ID: Hashable & Sendable>: Hashable {
  let id: ID
  let hint: String
  let options: [ChoiceOption]

  init(_ field: FormField<ID>) {
    id = field.id
    hint = field.hint
    if case .choice(let choice) = field.editor { options = choice.options } else { options = [] }
  }
}
