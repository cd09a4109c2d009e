import DossierCore

extension Office {
  /// What was chosen of a category, with the statements of the family that belong to it for ever.
  func extractPart(
    of held: CategoryContents, in category: DataCategory, choosing chosen: ChosenItems
  ) -> ExtractPart {
    var part = ExtractPart(category: category.code, label: category.label)
    for stored in held.sheets {
      let fields = category.fields.compactMap { field -> ExtractField? in
        guard chosen.contains(field.code, on: stored.record),
          let cell = stored.content.cells[field.code]
        else { return nil }
        return ExtractField(
          code: field.code, label: field.label, value: cell.value,
          text: display(cell.value, of: field), source: cell.source,
          statements: held.statements(about: field.code, in: stored.record))
      }
      if !fields.isEmpty {
        part.sheets.append(ExtractSheet(record: stored.record, fields: fields))
      }
    }
    part.entries = held.entries.filter { chosen.contains($0.record) }.compactMap { stored in
      RedactedText(stored.content.text, without: []).map { text in
        ExtractEntry(
          record: stored.record, date: stored.content.date, title: stored.content.title,
          text: text, source: stored.content.source,
          statements: held.statements(about: stored.record))
      }
    }
    part.documents = held.documents.filter { chosen.contains($0.record) }.map { stored in
      ExtractDocument(
        record: stored.record, date: stored.content.added, title: stored.content.title,
        fileType: stored.content.fileType, size: stored.content.size,
        source: stored.content.source, statements: held.statements(about: stored.record))
    }
    return part
  }

  /// The sheets whose address is secret, or would give a secret one away.
  ///
  /// It looks at what is recorded, not at what the viewer may see: who does not see a secret address
  /// must not give out the same one of somebody else. In a transaction it looks inside the lock.
  func hiddenAddresses(
    of pupil: PupilID, _ transaction: ArchiveTransaction? = nil
  ) throws -> Set<RecordID> {
    func sheets(_ code: CategoryCode) throws -> [ExtractSheet] {
      guard let transaction else {
        return try self.sheets(of: code, pupil: pupil).map(Self.plainSheet)
      }
      guard let category = policy.category(code),
        archive.compartments.contains(category.compartment)
      else { return [] }
      return try transaction.contents(of: category, pupil: pupil).sheets.map(Self.plainSheet)
    }
    let own = try sheets("C02").first
    let guardians = try sheets(Guardianship.category)
    let secrecy = AddressSecrecy(pupil: own, guardians: guardians)
    let ownSheet = secrecy.hidesPupil ? own.map { [$0.record] } ?? [] : []
    return secrecy.hiddenGuardians.union(ownSheet)
  }

  private static func plainSheet(_ stored: StoredValue<Sheet>) -> ExtractSheet {
    ExtractSheet(
      record: stored.record,
      fields: stored.content.cells.map { code, cell in
        ExtractField(
          code: code, label: "", value: cell.value, text: cell.value, source: cell.source)
      })
  }
}

extension CategoryContents {
  /// Which version of which record was read.
  var versions: [RecordID: Int] {
    let all =
      sheets.map { ($0.record, $0.version) } + entries.map { ($0.record, $0.version) }
      + documents.map { ($0.record, $0.version) } + statements.map { ($0.record, $0.version) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  /// Whether nothing is recorded in it any more.
  var isEmpty: Bool {
    sheets.allSatisfy(\.content.cells.isEmpty)
      && entries.allSatisfy { $0.content.state != .current }
      && documents.allSatisfy { $0.content.removal != nil }
  }
}
