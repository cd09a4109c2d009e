/// A tag in a template.
struct LetterTag: Hashable, Sendable {
  let kind: Kind
  let name: String
  let line: Int

  enum Kind: Hashable, Sendable {
    case variable
    case section
    case inverted
    case close
    case part
  }
}
