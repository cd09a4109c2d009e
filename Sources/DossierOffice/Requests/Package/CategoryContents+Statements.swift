import DossierCore

extension CategoryContents {
  /// What requesters had added to a field of a sheet, oldest first; it travels along for ever.
  func statements(about field: FieldCode, in sheet: RecordID) -> [String] {
    texts { $0.isAbout(field, in: sheet) }
  }

  /// What requesters had added to an entry or document, oldest first; it travels along for ever.
  func statements(about record: RecordID) -> [String] {
    texts { $0.isAbout(record) }
  }

  private func texts(_ isWanted: (RequesterStatement) -> Bool) -> [String] {
    statements.filter { isWanted($0.content) }
      .sorted { ($0.content.added, $0.record) < ($1.content.added, $1.record) }
      .map(\.content.text)
  }
}
