/// A document (bijlage) about the one pupil of a transfer file.
package struct ImportedDocument: Hashable, Sendable {
  /// The line in the file.
  package var line: Int
  /// The category in which it belongs.
  package var category: CategoryCode
  /// The day it is of.
  package var date: CalendarDate
  /// One line that says what it is.
  package var title: String
  /// What the file was called there; only looked at, never kept.
  package var fileName: String
  /// The kind of file by its ending, in lower case; the bytes begin as such a file does.
  package var fileType: String
  /// The bytes.
  package var bytes: [UInt8]

  /// Puts a document together.
  package init(
    line: Int = 0, category: CategoryCode, date: CalendarDate, title: String, fileName: String,
    fileType: String, bytes: [UInt8]
  ) {
    self.line = line
    self.category = category
    self.date = date
    self.title = title
    self.fileName = fileName
    self.fileType = fileType
    self.bytes = bytes
  }
}

extension ImportedDocument: Redacted {
  /// Only the place in the file and the category.
  package var description: String { "document of \(category) at line \(line)" }
}
