import DossierCore

extension OsoLedger {
  /// What is in the file, as an extract of its own: no more and no less.
  var given: DossierExtract {
    let parts = extract.parts.map { part in
      var given = part
      given.sheets = part.sheets.compactMap { sheet in
        let fields = sheet.fields.filter { fate(of: $0.code, in: sheet) == .placed }
        return fields.isEmpty ? nil : ExtractSheet(record: sheet.record, fields: fields)
      }
      given.entries = part.entries.filter { recordFates[$0.record] == .placed }
      given.documents = part.documents.filter { recordFates[$0.record] == .placed }
      return given
    }
    return DossierExtract(pupil: extract.pupil, parts: parts.filter { !$0.isEmpty })
  }

  /// What is left out, in the order of the extract.
  var omissions: [OsoOmission] {
    extract.parts.flatMap { part -> [OsoOmission] in
      let fields = part.sheets.flatMap { sheet in
        sheet.fields.compactMap { field in
          omission(.field(field.code, sheet.record), fate(of: field.code, in: sheet))
        }
      }
      let entries = part.entries.compactMap {
        omission(.entry(part.category, $0.record), recordFates[$0.record])
      }
      let documents = part.documents.compactMap {
        omission(.document(part.category, $0.record), recordFates[$0.record])
      }
      return fields + entries + documents
    }
  }

  private func omission(_ subject: OsoOmission.Subject, _ fate: Fate?) -> OsoOmission? {
    switch fate {
    case .placed: nil
    case .leftOut(let reason): OsoOmission(subject: subject, reason: reason)
    case nil: OsoOmission(subject: subject, reason: .noPlace)
    }
  }
}
