/// Takes the elements of an XML file, one after the other.
///
/// What it throws stops the reading and is what the reader throws.
protocol XmlSink: AnyObject {
  /// The line of the event that comes, from 1.
  var line: Int { get set }
  /// Whether text that comes now is kept; text of others is not even looked at.
  var takesText: Bool { get }
  /// Whether the root was opened, so that the file is XML at least to there.
  var rootOpened: Bool { get }
  /// Whether the root was closed.
  var rootClosed: Bool { get }

  /// Takes a start tag; the name is as written, with prefix.
  func open(_ name: String, attributes: [String: String]) throws

  /// Takes text between tags; it may come in pieces.
  func add(_ text: String) throws

  /// Takes an end tag.
  func close() throws
}
