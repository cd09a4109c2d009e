/// Where documents come from: the one place that knows files.
package struct DocumentShelf {
  /// Opens what lies under a name; throws when there is nothing or it may not be read.
  package var open: (String) throws -> DocumentBytes

  /// Takes the operation.
  package init(open: @escaping (String) throws -> DocumentBytes) {
    self.open = open
  }

  /// A shelf with nothing on it.
  package static var empty: DocumentShelf {
    DocumentShelf { _ in throw Refusal.notFound(.document) }
  }
}

/// The bytes of a document that somebody wants to add.
package struct DocumentBytes {
  /// The size in bytes.
  package var size: Int
  /// The ending of the file name in lower case, for example `pdf`.
  package var fileType: String
  /// The next piece; `nil` at the end.
  package var next: () throws -> [UInt8]?

  /// Puts the bytes together.
  package init(size: Int, fileType: String, next: @escaping () throws -> [UInt8]?) {
    self.size = size
    self.fileType = fileType
    self.next = next
  }
}
