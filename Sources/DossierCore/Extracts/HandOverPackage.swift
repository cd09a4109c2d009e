/// The files that leave the school (pakket), each sealed under a record of its own.
///
/// It is destroyed after the days of the policy; that it was made, by whom and when stays.
package struct HandOverPackage: Hashable, Sendable {
  /// Why it was made.
  package var origin: Origin
  /// About which pupil.
  package var pupil: PupilID
  /// About which other pupils as well: a file for a supplier is about groups.
  package var alsoAbout: [PupilID]
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
  /// What of the dossier is in it, for what goes straight to somebody else (R-O-8.7-2).
  package var given: [DisclosedPart]
  /// Whether nothing of the dossier is in it: only the page that says so.
  package var isEmpty: Bool

  /// Why a package was made.
  package enum Origin: Hashable, Sendable {
    /// For somebody who asked, and which right it serves.
    case request(RequestID, RequestKind)
    /// For a recipient: the line in the register of disclosures.
    case disclosure(RecordID)

    /// The record it belongs to.
    package var record: RecordID {
      switch self {
      case .request(let request, _): RecordID(number: request.number)
      case .disclosure(let record): record
      }
    }
  }

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
    origin: Origin, pupil: PupilID, alsoAbout: [PupilID] = [], madeOn: CalendarDate,
    expires: CalendarDate, author: AccountID, files: [File], destroyed: CalendarDate? = nil,
    given: [DisclosedPart] = [], isEmpty: Bool = false
  ) {
    self.origin = origin
    self.pupil = pupil
    self.alsoAbout = alsoAbout
    self.madeOn = madeOn
    self.expires = expires
    self.author = author
    self.files = files
    self.destroyed = destroyed
    self.given = given
    self.isEmpty = isEmpty
  }

  /// The request it was made for, if any.
  package var request: RequestID? {
    if case .request(let request, _) = origin { request } else { nil }
  }

  /// Whether something about a pupil is in it.
  package func isAbout(_ pupil: PupilID) -> Bool {
    self.pupil == pupil || alsoAbout.contains(pupil)
  }

  /// Whether it can still be read on a day.
  package func isKept(on day: CalendarDate) -> Bool {
    destroyed == nil && day <= expires
  }
}

extension HandOverPackage: Sealable {
  package static let recordKind = RecordContentKind.handOverPackage
  package static let recordFormat: UInt8 = 4

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    // Before there was a register of disclosures every package answered a request.
    if format == 1 {
      let request: RequestID = try reader.id()
      pupil = try reader.id()
      origin = .request(request, try reader.word())
      alsoAbout = []
    } else {
      origin = try Origin(from: &reader)
      pupil = try reader.id()
      alsoAbout = try reader.list { (reader) throws(ByteFault) in try reader.id() }
    }
    madeOn = try reader.date()
    expires = try reader.date()
    author = try reader.id()
    files = try reader.list { (reader) throws(ByteFault) in try File(from: &reader) }
    destroyed = try reader.optional { (reader) throws(ByteFault) in try reader.date() }
    given =
      format < 3
      ? []
      : try reader.list { (reader) throws(ByteFault) in try DisclosedPart(from: &reader) }
    isEmpty = format > 3 ? try reader.flag() : false
  }

  package func write(to writer: inout ByteWriter) {
    origin.write(to: &writer)
    writer.write(id: pupil)
    writer.write(list: alsoAbout) { $0.write(id: $1) }
    writer.write(date: madeOn)
    writer.write(date: expires)
    writer.write(id: author)
    writer.write(list: files) { writer, file in file.write(to: &writer) }
    writer.write(optional: destroyed) { $0.write(date: $1) }
    writer.write(list: given) { $1.write(to: &$0) }
    writer.write(flag: isEmpty)
  }
}

extension HandOverPackage.Origin {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .request(try reader.id(), try reader.word())
    case 2: self = .disclosure(try reader.id())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .request(let request, let kind):
      writer.write(byte: 1)
      writer.write(id: request)
      writer.write(word: kind)
    case .disclosure(let record):
      writer.write(byte: 2)
      writer.write(id: record)
    }
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
