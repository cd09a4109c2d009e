import DossierCore

extension ExtractPart {
  /// Whether something was taken out of it.
  var hasBars: Bool {
    entries.contains { entry in
      entry.title.contains("█")
        || entry.text.parts.contains { if case .bar = $0 { true } else { false } }
    } || sheets.contains { $0.fields.contains { $0.text.contains("█") } }
      || documents.contains { $0.title.contains("█") }
  }
}
