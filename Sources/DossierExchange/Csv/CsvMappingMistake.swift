/// One mistake in a mapping file, with its place.
package struct CsvMappingMistake: Hashable, Sendable {
  /// The line in the mapping file, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int
  /// What is wrong there.
  package let problem: Problem

  /// Puts a mistake together.
  package init(line: Int, column: Int, problem: Problem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// What can be wrong in a mapping file.
  package enum Problem: Hashable, Sendable {
    /// Neither a section, a comment nor `key = "value"`.
    case malformedLine
    /// A quoted text that is not closed on its line.
    case unterminatedText
    /// A backslash before a character that it does not go with.
    case unknownEscape
    /// A value without quotes.
    case unquotedValue
    /// Something other than a comment behind a value or a section.
    case textBehind
    /// A section that mapping files do not have.
    case unknownSection(String)
    /// A section that was there before.
    case repeatedSection(String, firstLine: Int)
    /// A key that the section does not have.
    case unknownKey(String)
    /// A key that was there before.
    case repeatedKey(String, firstLine: Int)
    /// A column target that does not exist.
    case unknownTarget(String)
    /// Two columns with the same target.
    case repeatedTarget(String, firstLine: Int)
    /// A delimiter that is not read.
    case unknownDelimiter(String)
    /// An encoding that is not read.
    case unknownEncoding(String)
    /// A form of dates that cannot be read for certain.
    case malformedDateForm(String)
    /// A date form for a column that `[kolommen]` does not have.
    case unknownColumn(String)
    /// A meaning that the target cannot take.
    case unknownMeaning(String)
    /// No columns at all.
    case noColumns
    /// No column says which pupil a row is about.
    case noPupilColumn
    /// The file is larger than a mapping can be.
    case tooLarge
  }
}

extension CsvMappingMistake: Error {}
