import DossierCore

extension ExtractSheet {
  /// The stored value of a field without blanks around it; `nil` when it is not there or empty.
  func value(_ code: FieldCode) -> String? {
    fields.first { $0.code == code }.flatMap { ValueText.trimmed($0.value) }
  }
}
