import DossierCore

extension Office {
  /// One line for every request that is over, within the viewer's reach.
  func endedRequests() throws -> [RequestLine] {
    guard archive.compartments.contains(.register) else { return [] }
    let schools = Set(viewer.assignment.schools)
    var lines: [RequestLine] = []
    for record in try archive.recordsOn(.requestLedger, .register) {
      let page = try RequestLedgerPage(opened: record.body)
      lines += page.lines.lazy.filter { line in
        schools.isEmpty || line.school.map(schools.contains) ?? true
      }
    }
    return lines
  }

  /// Adds the line of a case that is over, or puts it in the place of its earlier one.
  func enterInLedger(_ line: RequestLine, _ transaction: ArchiveTransaction) throws {
    let pages = try transaction.recordsOn(.requestLedger, .register).map {
      try StoredValue<RequestLedgerPage>($0)
    }
    for page in pages {
      guard let place = page.content.lines.firstIndex(where: { $0.request == line.request }) else {
        continue
      }
      guard page.content.lines[place] != line else { return }
      var changed = page.content
      changed.lines[place] = line
      return try put(changed, version: page.version + 1, as: page.record, transaction)
    }
    guard let open = pages.first(where: { !$0.content.isFull }) else {
      let first = RequestLedgerPage(lines: [line])
      return try put(first, version: 1, as: transaction.newRecordID(), transaction)
    }
    let longer = RequestLedgerPage(lines: open.content.lines + [line])
    try put(longer, version: open.version + 1, as: open.record, transaction)
  }

  private func put(
    _ page: RequestLedgerPage, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .register, subject: nil, list: .requestLedger,
        body: page.sealedForm))
  }
}
