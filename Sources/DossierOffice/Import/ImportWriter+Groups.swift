import DossierCore

extension ImportWriter {
  func make(_ row: ImportedGroup, _ transaction: ArchiveTransaction) throws {
    let group = SchoolGroup(
      id: GroupID(number: transaction.newRecordID().number), school: school,
      name: row.name ?? row.key, yearGroup: row.isComposite ? nil : row.yearGroup?.rawValue,
      sourceKey: row.key)
    try transaction.put(
      ArchiveDraft(
        id: transaction.newRecordID(), version: 1, compartment: .organisation, subject: nil,
        list: Directory.groupList, body: group.sealedForm))
  }

  func adopt(
    _ id: GroupID, _ key: String, _ transaction: ArchiveTransaction
  ) throws {
    guard let known = office.directory.groupRecords[id],
      let record = try transaction.record(known.id)
    else { throw Refusal.importChanged }
    var group = try SchoolGroup(opened: record.body)
    group.sourceKey = key
    try transaction.put(
      ArchiveDraft(
        id: record.id, version: record.version + 1, compartment: .organisation, subject: nil,
        list: Directory.groupList, body: group.sealedForm))
  }
}
