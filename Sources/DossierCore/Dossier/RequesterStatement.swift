/// What a requester had added to an opinion in the dossier (aanvullende verklaring, R-O-8.3-1).
///
/// It stands beside the item for ever and travels with it. Nothing changes it: it is theirs, not
/// the school's, so it has one version and no action edits it.
package struct RequesterStatement: Hashable, Sendable, Redacted {
  /// In whose dossier.
  package let pupil: PupilID
  /// In which category.
  package let category: CategoryCode
  /// The field, entry or document it is about.
  package let item: RequestItem
  /// What they say.
  package let text: String
  /// The request it came with.
  package let request: RequestID
  /// The day it was added.
  package let added: CalendarDate

  /// Puts a statement together.
  package init(
    pupil: PupilID, category: CategoryCode, item: RequestItem, text: String, request: RequestID,
    added: CalendarDate
  ) {
    self.pupil = pupil
    self.category = category
    self.item = item
    self.text = text
    self.request = request
    self.added = added
  }

  /// Whether it is about a field of a sheet.
  package func isAbout(_ field: FieldCode, in sheet: RecordID?) -> Bool {
    guard case .field(let code, let place) = item, code == field else { return false }
    return place == nil || place == sheet
  }

  /// Whether it is about an entry or document.
  package func isAbout(_ record: RecordID) -> Bool {
    item == .record(record)
  }
}

extension RequesterStatement: Sealable {
  package static let recordKind = RecordContentKind.requesterStatement
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    category = CategoryCode(try reader.text())
    item = try RequestItem(from: &reader)
    text = try reader.text()
    request = try reader.id()
    added = try reader.date()
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(text: category.text)
    item.write(to: &writer)
    writer.write(text: text)
    writer.write(id: request)
    writer.write(date: added)
  }
}
