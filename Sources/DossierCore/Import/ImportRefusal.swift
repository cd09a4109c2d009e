/// Why a whole file is refused; a refused file changes nothing.
///
/// The cases carry places and structure, never content of the file.
package enum ImportRefusal: Error, Hashable, Sendable {
  // Any file
  /// There is no such file.
  case missing
  /// It is a directory, a device or another thing that is not a plain file.
  case notAPlainFile
  /// The operating system does not allow reading, or reading failed.
  case unreadable
  /// The file is empty.
  case empty
  /// Larger than the limit; checked before anything is read.
  case tooLarge(bytes: Int, limit: Int)
  /// An encoding that is not read here, by the name the file gives, at most 40 characters.
  case unsupportedEncoding(String)
  /// Bytes that are not text in the encoding of the file.
  case malformedText(line: Int)

  // EDEXML
  /// Not XML, or not well formed at this line.
  case notXML(line: Int)
  /// A document type or an entity of its own; these can make a small file grow without end.
  case documentTypeOrEntity(line: Int)
  /// The file ends before its root element is closed.
  case brokenOff(line: Int)
  /// XML of another kind.
  case wrongRoot(found: String, line: Int)
  /// An element of the standard where the standard does not allow it, or one that is missing.
  case wrongStructure(found: String, expected: String, line: Int)
  /// Elements nested deeper than any file of the standard.
  case tooDeep(line: Int)
  /// One value longer than any value of the standard.
  case tooLongValue(line: Int, limit: Int)

  // Transfer files
  /// Another edition of the standard than is read here.
  case otherEdition(found: String, known: [String], line: Int)
  /// A file for another purpose than a change of school.
  case otherHandover(found: String, line: Int)
  /// Data of a category that the file itself says is switched off or forbidden.
  case closedCategory(String, element: String, line: Int)
  /// A BSN or onderwijsnummer that fails its test: then it is unsure about whom the file is.
  case wrongNumber(line: Int)

  // Tables
  /// A quoted field that is never closed; the place is where the quote opens.
  case unterminatedQuote(line: Int, column: Int)
  /// A quote inside a field without quotes, or text after a closing quote.
  case strayQuote(line: Int, column: Int)
  /// A row with another number of fields than the heading.
  case raggedRow(line: Int, expected: Int, found: Int)
  /// A carriage return without a line feed.
  case strayReturn(line: Int, column: Int)
  /// No heading, or a heading with an empty name.
  case missingHeading(column: Int)
  /// Two columns with the same heading.
  case duplicateHeading(column: Int, first: Int)
  /// A column that the mapping names and the file does not have.
  case missingColumn(header: String)
}
