import DossierCore
import Foundation
import GRDB
import Sealing

/// One row of records, sealed: everything that is in the clear, and the box.
struct SealedRecord {
  let id: RecordID
  let version: Int
  let compartment: Int
  let epoch: Int
  let subject: [UInt8]?
  let list: [UInt8]?
  let sealed: [UInt8]

  static let columns = "id, version, compartment, epoch, subject, list, sealed"
  /// Longer content goes into a document.
  static let limit = 64 * 1024

  init(_ row: Row) throws {
    id = RecordID(number: Int64(try row.integer(0)))
    version = try row.integer(1)
    compartment = try row.integer(2)
    epoch = try row.integer(3)
    subject = try row.optionalBytes(4)
    list = try row.optionalBytes(5)
    sealed = try row.bytes(6)
  }

  /// Seals an opened record under the newest key of its compartment.
  init(sealing record: ArchiveRecord, keys: CompartmentKeys, stamp: StoreStamp) throws {
    guard record.body.count <= Self.limit else { throw StoreFault.tooLarge(limit: Self.limit) }
    id = record.id
    version = record.version
    compartment = keys.number
    epoch = keys.current
    let locate = keys.newest.locate
    let about = record.subject.map(RecordEnvelope.name(of:))
    let name = record.list.map(RecordEnvelope.name(of:))
    subject = about.map { Locator(of: [1] + $0, key: locate).bytes }
    list = name.map { Locator(of: [2] + $0, key: locate).bytes }
    let envelope = RecordEnvelope(
      subject: record.subject, list: record.list, body: record.body)
    let context = Self.context(
      stamp, code: keys.code, id: id, version: version, epoch: epoch, subject: subject, list: list)
    sealed = SealedBox.seal(envelope.encoded, with: keys.newest.box, associated: context)
  }

  /// Opens the record; anything that does not fit is `StoreFault.unreadable`.
  func opened(with keys: CompartmentKeys, stamp: StoreStamp) throws -> ArchiveRecord {
    guard let epochKeys = keys.epochs[epoch] else { throw StoreFault.unreadable(id) }
    let context = Self.context(
      stamp, code: keys.code, id: id, version: version, epoch: epoch, subject: subject, list: list)
    do {
      let envelope = try RecordEnvelope(
        decoding: SealedBox.open(sealed, with: epochKeys.box, associated: context))
      return ArchiveRecord(
        id: id, version: version, compartment: keys.code, subject: envelope.subject,
        list: envelope.list, body: envelope.body)
    } catch {
      throw StoreFault.unreadable(id)
    }
  }

  /// What the journal vouches for: everything but the line that wrote it.
  func digest(_ stamp: StoreStamp) -> Digest {
    var writer = ByteWriter(
      Self.context(
        stamp, code: CompartmentCode("\(compartment)"), id: id, version: version, epoch: epoch,
        subject: subject, list: list))
    writer.write(counted: sealed)
    return Digest(of: writer.bytes)
  }

  private static func context(
    _ stamp: StoreStamp, code: CompartmentCode, id: RecordID, version: Int, epoch: Int,
    subject: [UInt8]?, list: [UInt8]?
  ) -> [UInt8] {
    var writer = stamp.begin("record")
    writer.write(text: code.text)
    writer.write(UInt32(truncatingIfNeeded: epoch))
    writer.write(optional: subject)
    writer.write(optional: list)
    writer.write(id.number)
    writer.write(UInt32(truncatingIfNeeded: version))
    return writer.bytes
  }
}
