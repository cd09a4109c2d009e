/// One report or note in an extract; passages about others are bars, their words are gone.
package struct ExtractEntry: Hashable, Sendable, Redacted {
  /// The record it was taken from.
  package var record: RecordID
  /// The day it is about.
  package var date: CalendarDate
  /// One line that says what it is.
  package var title: String
  /// The text, with bars where something was taken out.
  package var text: RedactedText
  /// Where it came from.
  package var source: DataSource
  /// What the data subject had added to it (R-O-8.3-3); it travels along for ever.
  package var statements: [String]
  /// The day it was withdrawn, if it was: it is still kept, and so it is still given.
  package var withdrawn: CalendarDate?
  /// Whether it may not be used for now (R-O-8.5-2); decided when the copy is made, never stored.
  package var isRestricted = false

  /// Puts an entry together.
  package init(
    record: RecordID, date: CalendarDate, title: String, text: RedactedText, source: DataSource,
    statements: [String] = [], withdrawn: CalendarDate? = nil
  ) {
    self.record = record
    self.date = date
    self.title = title
    self.text = text
    self.source = source
    self.statements = statements
    self.withdrawn = withdrawn
  }
}

/// One document in an extract: what it is; its bytes travel beside the extract.
package struct ExtractDocument: Hashable, Sendable, Redacted {
  /// The record it was taken from.
  package var record: RecordID
  /// The day it is about.
  package var date: CalendarDate
  /// What it is.
  package var title: String
  /// The ending of its file name in lower case, for example `pdf`.
  package var fileType: String
  /// The size in bytes.
  package var size: Int
  /// Where it came from.
  package var source: DataSource
  /// What the data subject had added to it (R-O-8.3-3); it travels along for ever.
  package var statements: [String]
  /// Whether it may not be used for now (R-O-8.5-2); decided when the copy is made, never stored.
  package var isRestricted = false

  /// Puts a document together.
  package init(
    record: RecordID, date: CalendarDate, title: String, fileType: String, size: Int,
    source: DataSource, statements: [String] = []
  ) {
    self.record = record
    self.date = date
    self.title = title
    self.fileType = fileType
    self.size = size
    self.source = source
    self.statements = statements
  }
}
