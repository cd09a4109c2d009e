extension ExtractPart {
  /// What a decision grants of it; of several words about the same thing the narrowest counts.
  package func granted(by decision: RequestDecision) -> ExtractPart {
    var part = self
    part.sheets = sheets.compactMap { sheet in
      var sheet = sheet
      sheet.fields = sheet.fields.filter { field in
        decision.grants { $0.reach(field: field.code, of: sheet.record, in: category) }
      }
      return sheet.fields.isEmpty ? nil : sheet
    }
    part.entries = entries.filter { entry in
      decision.grants { $0.reach(record: entry.record, in: category) }
    }
    part.documents = documents.filter { document in
      decision.grants { $0.reach(record: document.record, in: category) }
    }
    return part
  }
}

extension RequestDecision {
  /// Whether the narrowest part that reaches something was granted; what none reaches was not.
  fileprivate func grants(_ reach: (RequestItem) -> Int?) -> Bool {
    let found = items.compactMap { part in reach(part.item).map { (width: $0, part: part) } }
    guard let narrowest = found.map(\.width).min() else { return false }
    return found.allSatisfy { $0.width > narrowest || $0.part.verdict == .granted }
  }
}

extension RequestItem {
  /// How wide this part is when a field lies in it: smaller is narrower; `nil` when it does not.
  fileprivate func reach(
    field code: FieldCode, of record: RecordID, in category: CategoryCode
  ) -> Int? {
    switch self {
    case .field(code, sheet: record): 0
    case .field(code, sheet: nil): 1
    case .field: nil
    case .record, .category, .wholeDossier: reach(record: record, in: category)
    }
  }

  /// How wide this part is when a record lies in it; `nil` when it does not.
  fileprivate func reach(record: RecordID, in category: CategoryCode) -> Int? {
    switch self {
    case .record(record): 2
    case .category(category): 3
    case .wholeDossier: 4
    case .record, .category, .field: nil
    }
  }
}
