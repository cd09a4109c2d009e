/// A page of help.
package struct HelpTopic: Hashable, Sendable {
  /// What it is about.
  package let title: String
  /// The text; paragraphs are separated by line breaks.
  package let text: String

  /// Makes a page.
  package init(_ title: String, _ text: String) {
    self.title = title
    self.text = text
  }
}
