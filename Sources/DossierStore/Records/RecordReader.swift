import DossierCore
import GRDB
import Sealing

/// Opens records inside a view or a transaction, with the keys of a session.
struct RecordReader {
  let db: Database
  let session: StoreSession

  func record(_ id: RecordID) throws -> ArchiveRecord? {
    try RecordTable.newest(id, in: db).map(open)
  }

  func records(_ ids: [RecordID]) throws -> [ArchiveRecord] {
    try ids.compactMap(record)
  }

  func records(of subject: RecordSubject, in code: CompartmentCode) throws -> [ArchiveRecord] {
    let keys = try session.keys(of: code)
    let name = [1] + RecordEnvelope.name(of: subject)
    return try keys.locators(of: name).flatMap { _, locator in
      try RecordTable.about(locator, in: db).map { try $0.opened(with: keys, stamp: stamp) }
    }
  }

  func records(on list: RecordList, in code: CompartmentCode) throws -> [ArchiveRecord] {
    let keys = try session.keys(of: code)
    let name = [2] + RecordEnvelope.name(of: list)
    return try keys.locators(of: name).flatMap { _, locator in
      try RecordTable.on(locator, in: db).map { try $0.opened(with: keys, stamp: stamp) }
    }
  }

  /// The newest version first.
  ///
  /// A version that lies in a compartment this session does not hold, because the record was
  /// moved since, is left out.
  func history(of id: RecordID) throws -> [ArchiveRecord] {
    guard let newest = try record(id) else { return [] }
    let past = try RecordTable.past(id, in: db).compactMap { row in
      do {
        return try open(row)
      } catch StoreFault.compartmentClosed {
        return nil
      }
    }
    return [newest] + past
  }

  private var stamp: StoreStamp { session.stamp }

  private func open(_ row: SealedRecord) throws -> ArchiveRecord {
    try row.opened(with: session.keys(numbered: row.compartment, in: db), stamp: stamp)
  }
}
