extension DataCategory {
  /// The field that says why data of this category are recorded (reden van vastleggen).
  package var reasonField: DataField? {
    fields.first { $0.code.text.hasSuffix(".reden") }
  }

  /// Whether a sheet holds data without the reason that the category demands (R-O-4.1-2, X-02).
  package func lacksReason(_ sheet: Sheet) -> Bool {
    guard needsReason, let reason = reasonField?.code, sheet[reason] == nil else { return false }
    return !sheet.cells.isEmpty
  }
}
