/// The files that are given to somebody who asked (pakket), each sealed under a record of its own.
///
/// It is destroyed after the days of the policy; that it was made, by whom and when stays.
package struct HandOverPackage: Hashable, Sendable {
  /// For which request.
  package var request: RequestID
  /// About which pupil.
  package var pupil: PupilID
  /// Which right it serves.
  package var kind: RequestKind
  /// The day it was made.
  package var madeOn: CalendarDate
  /// The last day on which it is kept.
  package var expires: CalendarDate
  /// Who made it.
  package var author: AccountID
  /// The files, in the order of the archive; none once it is destroyed.
  package var files: [File]
  /// The day the files were destroyed.
  package var destroyed: CalendarDate?

  /// One file of a package.
  package struct File: Hashable, Sendable {
    /// The record under which its bytes lie.
    package var content: RecordID
    /// Its name in the archive, with folders.
    package var name: String
    /// The size in bytes.
    package var size: Int
    /// The checksum that the archive needs before the bytes.
    package var checksum: UInt32

    /// Puts a file together.
    package init(content: RecordID, name: String, size: Int, checksum: UInt32) {
      self.content = content
      self.name = name
      self.size = size
      self.checksum = checksum
    }
  }

  /// Puts a package together.
  package init(
    request: RequestID, pupil: PupilID, kind: RequestKind, madeOn: CalendarDate,
    expires: CalendarDate, author: AccountID, files: [File], destroyed: CalendarDate? = nil
  ) {
    self.request = request
    self.pupil = pupil
    self.kind = kind
    self.madeOn = madeOn
    self.expires = expires
    self.author = author
    self.files = files
    self.destroyed = destroyed
  }

  /// Whether it can still be read on a day.
  package func isKept(on day: CalendarDate) -> Bool {
    destroyed == nil && day <= expires
  }
}

extension HandOverPackage: Sealable {
  package static let recordKind = RecordContentKind.handOverPackage
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    request = try reader.id()
    pupil = try reader.id()
    kind = try reader.word()
    madeOn = try reader.date()
    expires = try reader.date()
    author = try reader.id()
    files = try reader.list { (reader) throws(ByteFault) in try File(from: &reader) }
    destroyed = try reader.optional { (reader) throws(ByteFault) in try reader.date() }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(id: pupil)
    writer.write(word: kind)
    writer.write(date: madeOn)
    writer.write(date: expires)
    writer.write(id: author)
    writer.write(list: files) { writer, file in file.write(to: &writer) }
    writer.write(optional: destroyed) { $0.write(date: $1) }
  }
}

extension HandOverPackage.File {
  init(from reader: inout ByteReader) throws(ByteFault) {
    content = try reader.id()
    name = try reader.text()
    size = try reader.integer()
    guard let checksum = UInt32(exactly: try reader.number()) else { throw .malformed }
    self.checksum = checksum
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: content)
    writer.write(text: name)
    writer.write(integer: size)
    writer.write(number: UInt64(checksum))
  }
}
