extension ExtractPart {
  /// Adds what another keeper of the same category gave; what is here already stays as it is.
  ///
  /// Called with the newest contribution first: it was made with the redactions of the earlier ones
  /// in sight.
  package mutating func add(_ older: ExtractPart) {
    for sheet in older.sheets {
      guard let place = sheets.firstIndex(where: { $0.record == sheet.record }) else {
        sheets.append(sheet)
        continue
      }
      let known = Set(sheets[place].fields.map(\.code))
      sheets[place].fields += sheet.fields.filter { !known.contains($0.code) }
    }
    let entries = Set(self.entries.map(\.record))
    self.entries += older.entries.filter { !entries.contains($0.record) }
    let documents = Set(self.documents.map(\.record))
    self.documents += older.documents.filter { !documents.contains($0.record) }
  }

  /// The same with fields in the order of the policy, and the rest oldest first.
  package func ordered(by category: DataCategory?) -> ExtractPart {
    var part = self
    let places = Dictionary(
      (category?.fields ?? []).enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for index in part.sheets.indices {
      part.sheets[index].fields.sort { left, right in
        (places[left.code] ?? .max, left.code) < (places[right.code] ?? .max, right.code)
      }
    }
    part.entries.sort { ($0.date, $0.record) < ($1.date, $1.record) }
    part.documents.sort { ($0.date, $0.record) < ($1.date, $1.record) }
    return part
  }
}
