package import DossierCore

/// Why a letter cannot be made from a page.
///
/// The names are those of the templates; a value of the page never enters a fault.
package enum LetterFault: Error, Hashable, Sendable {
  /// The template cannot do without it, and the page leaves it blank.
  case missing(name: String, LetterKind)
  /// The page holds what this letter does not say: a refusal in a letter that grants, for instance.
  case unexpected(name: String, LetterKind)
}
