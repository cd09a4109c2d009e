package import DossierCore

extension StoreSession {
  /// The newest version of a record, or `nil` when there is none.
  ///
  /// Throws `StoreFault.compartmentClosed` without the key and `StoreFault.unreadable` when the
  /// record was changed, moved or put back outside the program.
  package func record(_ id: RecordID) throws -> ArchiveRecord? {
    try read { try RecordReader(db: $0, session: self).record(id) }
  }

  /// The newest versions of many records in the order asked; missing ones are left out.
  package func records(_ ids: [RecordID]) throws -> [ArchiveRecord] {
    try read { try RecordReader(db: $0, session: self).records(ids) }
  }

  /// All records about somebody or something in a compartment.
  package func records(
    of subject: RecordSubject, in compartment: CompartmentCode
  ) throws -> [ArchiveRecord] {
    try read { try RecordReader(db: $0, session: self).records(of: subject, in: compartment) }
  }

  /// All records that stand on a list in a compartment.
  package func records(
    on list: RecordList, in compartment: CompartmentCode
  ) throws -> [ArchiveRecord] {
    try read { try RecordReader(db: $0, session: self).records(on: list, in: compartment) }
  }

  /// All versions of a record, the newest first.
  package func history(of id: RecordID) throws -> [ArchiveRecord] {
    try read { try RecordReader(db: $0, session: self).history(of: id) }
  }
}
