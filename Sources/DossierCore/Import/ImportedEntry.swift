/// A report or note (verslag) about the one pupil of a transfer file.
package struct ImportedEntry: Hashable, Sendable {
  /// The line in the file.
  package var line: Int
  /// The category in which it belongs.
  package var category: CategoryCode
  /// The day it is about.
  package var date: CalendarDate
  /// One line that says what it is.
  package var title: String
  /// The text.
  package var text: String
  /// Whether it may be about others as well (R-O-8.2-5): so it counts until somebody has read it.
  package var mayMentionOthers: Bool

  /// Puts a report together.
  package init(
    line: Int = 0, category: CategoryCode, date: CalendarDate, title: String, text: String,
    mayMentionOthers: Bool = true
  ) {
    self.mayMentionOthers = mayMentionOthers
    self.line = line
    self.category = category
    self.date = date
    self.title = title
    self.text = text
  }
}

extension ImportedEntry: Redacted {
  /// Only the place in the file and the category.
  package var description: String { "entry of \(category) at line \(line)" }
}
