/// A piece of a letter.
enum LetterBlock: Hashable, Sendable {
  case heading(String)
  case paragraph(String)
  case list([String])
}
