/// What a kept document (scan) is; its bytes lie in chunks under the same record id.
package struct DocumentDescription: Hashable, Sendable {
  /// Whose document it is.
  package var pupil: PupilID
  /// Which category.
  package var category: CategoryCode
  /// One line that says what it is.
  package var title: String
  /// The kind of file by its ending, in lower case, for example `pdf`.
  package var fileType: String
  /// The size in bytes.
  package var size: Int
  /// The day it was added.
  package var added: CalendarDate
  /// Who added it.
  package var author: AccountID
  /// Where it came from.
  package var source: DataSource
  /// Who removed it, when and why; the bytes are gone then.
  package var removal: DocumentRemoval?

  /// Puts a description together.
  package init(
    pupil: PupilID, category: CategoryCode, title: String, fileType: String, size: Int,
    added: CalendarDate, author: AccountID, source: DataSource, removal: DocumentRemoval? = nil
  ) {
    self.pupil = pupil
    self.category = category
    self.title = title
    self.fileType = fileType
    self.size = size
    self.added = added
    self.author = author
    self.source = source
    self.removal = removal
  }
}

/// That a document was removed.
package struct DocumentRemoval: Hashable, Sendable {
  /// Who removed it.
  package var by: AccountID
  /// The day it was removed.
  package var on: CalendarDate
  /// Why.
  package var reason: String

  /// Puts a removal together.
  package init(by: AccountID, on: CalendarDate, reason: String) {
    self.by = by
    self.on = on
    self.reason = reason
  }
}

extension DocumentDescription: Sealable {
  package static let recordKind = RecordContentKind.document
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    category = CategoryCode(try reader.text())
    title = try reader.text()
    fileType = try reader.text()
    guard let size = Int(exactly: try reader.number()) else { throw .malformed }
    self.size = size
    added = try reader.date()
    author = try reader.id()
    guard let source = DataSource(rawValue: try reader.text()) else { throw .malformed }
    self.source = source
    removal = try reader.optional { (reader) throws(ByteFault) in
      DocumentRemoval(by: try reader.id(), on: try reader.date(), reason: try reader.text())
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(text: category.text)
    writer.write(text: title)
    writer.write(text: fileType)
    writer.write(number: UInt64(size))
    writer.write(date: added)
    writer.write(id: author)
    writer.write(text: source.rawValue)
    writer.write(optional: removal) { writer, removal in
      writer.write(id: removal.by)
      writer.write(date: removal.on)
      writer.write(text: removal.reason)
    }
  }
}
