/// A letter that is ready to sign, the same words twice.
package struct Letter: Hashable, Sendable {
  /// What it is about, in one line; without names.
  package let subject: String
  /// As plain text, in lines of at most 72 characters unless a single word is longer.
  package let text: String
  /// As a page to print on A4; it fetches nothing.
  package let html: String
}
