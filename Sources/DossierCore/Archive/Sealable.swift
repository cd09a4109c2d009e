/// A value that can be the content of a sealed record.
///
/// The first byte of a record says what kind it is, the second which format of that kind; both
/// stand in the store for good and are never given another meaning.
package protocol Sealable: Hashable, Sendable {
  /// Which kind of record it is.
  static var recordKind: RecordContentKind { get }
  /// Which format is written; a reader accepts this one and older ones.
  static var recordFormat: UInt8 { get }
  /// Reads the content of one of the formats up to `recordFormat`.
  init(from reader: inout ByteReader, format: UInt8) throws(ByteFault)
  /// Writes the content in the newest format.
  func write(to writer: inout ByteWriter)
}

/// The kinds of content, by the number in the first byte; a number is never reused.
package enum RecordContentKind: UInt8, Sendable, CaseIterable {
  case policy = 1
  case school = 2
  case group = 3
  case accountProfile = 4
  case sheet = 5
  case entry = 6
  case document = 7
  case pupilGrant = 8
  case emergencyAccess = 9
  case restriction = 10
  case importMark = 11
  case consentEvent = 12
  case consentTask = 13
  case requestCase = 20
  case shieldedRefusal = 21
  case schoolHolidays = 22
  case contributedPart = 23
  case handOverPackage = 24
  case letter = 25
  case requestLedger = 26
  case requesterStatement = 27
  case erasureCertificate = 28
  case restoredChange = 29
  case recipient = 30
  case agreement = 31
  case disclosure = 32
  case disclosureLedger = 33
  case policeDemand = 34
  case transfer = 35
  case requestNumber = 36
  case hold = 40
  case sheetReminder = 41
}

extension Sealable {
  /// The bytes to seal.
  package var sealedForm: [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: Self.recordKind.rawValue)
    writer.write(byte: Self.recordFormat)
    write(to: &writer)
    return writer.bytes
  }

  /// Reads opened bytes; throws when they are of another kind or of a newer format, or are more than
  /// the format holds: a reader that stops too early would write less than it was given.
  package init(opened bytes: [UInt8]) throws(ByteFault) {
    var reader = ByteReader(bytes)
    let kind = try reader.byte()
    let format = try reader.byte()
    guard kind == Self.recordKind.rawValue, (1...Self.recordFormat).contains(format) else {
      throw .unknownFormat(kind: kind, format: format)
    }
    try self.init(from: &reader, format: format)
    guard reader.remaining == 0 else { throw .malformed }
  }
}
