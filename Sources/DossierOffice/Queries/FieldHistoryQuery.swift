package import DossierCore

/// Asks for every value a field ever had, newest first.
package struct FieldHistoryQuery: OfficeQuery {
  package static let name = "history"
  package static let example = FieldHistoryQuery(
    pupil: PupilID(number: 7), field: "c02.telefoon", sheet: nil)

  /// The pupil.
  package var pupil: PupilID
  /// The field.
  package var field: FieldCode
  /// The sheet, for a category that repeats.
  package var sheet: RecordID?

  /// Asks for a field.
  package init(pupil: PupilID, field: FieldCode, sheet: RecordID?) {
    self.pupil = pupil
    self.field = field
    self.sheet = sheet
  }

  package func answer(in office: Office) throws -> [FieldVersion] {
    let facts = try office.facts(of: pupil)
    guard let (category, field) = office.policy.field(field),
      let sheet = try office.sheets(of: category.code, pupil: pupil)
        .first(where: { sheet == nil || $0.record == sheet })
    else { throw Refusal.notFound(.field) }
    let verdict = office.gate.verdict(
      on: field, in: category, of: facts, place: .stored(sheet.record),
      value: { sheet.content[$0] })
    guard verdict.state == .visible else { throw Refusal.notFound(.field) }
    let versions = try office.archive.history(sheet.record).map {
      try StoredValue<Sheet>($0)
    }
    try office.journalView(
      office.entry(
        .historyViewed, .read, pupils: [pupil], objects: [field.code.text, sheet.record.text],
        rule: "R-O-3.1-1"))
    return office.changes(of: field, in: versions)
  }
}

/// One value a field had.
package struct FieldVersion: Hashable, Sendable, Encodable {
  /// The version of the sheet that brought it.
  package var version: Int
  /// The value as people read it; `nil` when the field was emptied.
  package var text: String?
  /// Who wrote it, if still known.
  package var author: String?
  /// The day it was written; `nil` when the field was emptied.
  package var written: CalendarDate?
  /// Where it came from.
  package var source: DataSource?
}

extension Office {
  /// The versions in which a field changed, newest first.
  func changes(of field: DataField, in versions: [StoredValue<Sheet>]) -> [FieldVersion] {
    var changes: [FieldVersion] = []
    for (index, version) in versions.enumerated() {
      let cell = version.content.cells[field.code]
      let before = index + 1 < versions.count ? versions[index + 1].content[field.code] : nil
      guard cell?.value != before else { continue }
      changes.append(
        FieldVersion(
          version: version.version, text: cell.map { display($0.value, of: field) },
          author: cell.flatMap { directory.profile(of: $0.author)?.name },
          written: cell?.written, source: cell?.source))
    }
    return changes
  }
}
