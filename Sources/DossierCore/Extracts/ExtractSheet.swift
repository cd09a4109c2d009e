/// One sheet in an extract: its filled fields, in the order of the policy.
package struct ExtractSheet: Hashable, Sendable, Redacted {
  /// The record it was taken from.
  package var record: RecordID
  /// The filled fields.
  package var fields: [ExtractField]

  /// Puts a sheet together.
  package init(record: RecordID, fields: [ExtractField]) {
    self.record = record
    self.fields = fields
  }
}

/// One filled field in an extract.
package struct ExtractField: Hashable, Sendable, Redacted {
  /// The field.
  package var code: FieldCode
  /// Its Dutch label.
  package var label: String
  /// The stored value, for machines.
  package var value: String
  /// The value as people read it.
  package var text: String
  /// Where it came from.
  package var source: DataSource
  /// What the data subject had added to it (R-O-8.3-3); it travels along for ever.
  package var statements: [String]
  /// Whether it may not be used for now (R-O-8.5-2); decided when the copy is made, never stored.
  package var isRestricted = false

  /// Puts a field together.
  package init(
    code: FieldCode, label: String, value: String, text: String, source: DataSource,
    statements: [String] = []
  ) {
    self.code = code
    self.label = label
    self.value = value
    self.text = text
    self.source = source
    self.statements = statements
  }
}
