/// What kind of thing somebody was given: a field, or the entries and documents of a category.
package enum DisclosedMatter: Hashable, Sendable, Comparable {
  /// A field.
  case field(FieldCode)
  /// Entries or documents.
  case records(CategoryCode)

  /// The code, as it stands in the register.
  package var text: String {
    switch self {
    case .field(let code): code.text
    case .records(let code): code.text
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension Disclosure {
  /// What kinds of things it gave, in order and each once.
  package var matters: [DisclosedMatter] {
    let all = terms.parts.flatMap { part in
      part.items.map { item -> DisclosedMatter in
        switch item {
        case .field(let code, _): .field(code)
        case .category, .record, .wholeDossier: .records(part.category)
        }
      }
    }
    return Set(all).sorted()
  }
}
