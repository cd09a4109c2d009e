extension ExtractSheet {
  /// The stored value of a field without blanks around it; `nil` when it is not there or empty.
  package func value(_ code: FieldCode) -> String? {
    fields.first { $0.code == code }.map(\.value.withoutOuterBlanks).flatMap {
      $0.isEmpty ? nil : $0
    }
  }
}
