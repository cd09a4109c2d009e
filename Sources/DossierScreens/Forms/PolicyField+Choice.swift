import DossierCore
import ScreenKit

extension PolicyField {
  /// One of a few values that belong to no field of the policy, as wide as the longest of them.
  static func choice<ID: Hashable & Sendable>(
    _ id: ID, label: String, _ options: [ChoiceOption], value: String = "", heading: String? = nil,
    isRequired: Bool = true, hint: String, leastWidth: Int = 12,
    check: @escaping @Sendable (String) -> FieldVerdict = { .accepted($0) }
  ) -> FormField<ID> {
    let widest = options.map { DisplayText.width(of: $0.label) }.max() ?? 0
    return FormField(
      id, label: label,
      .choice(ChoiceField(options, value: value, isClearable: !isRequired)), heading: heading,
      isRequired: isRequired, hint: hint, width: min(50, max(leastWidth, widest + 1)),
      check: check)
  }

  /// Yes or no, where one of them always holds.
  static func yesNo<ID: Hashable & Sendable>(
    _ id: ID, label: String, value: Bool = false, heading: String? = nil, hint: String
  ) -> FormField<ID> {
    let answers = [FieldValue.yes, FieldValue.no].map { ChoiceOption($0, label: $0) }
    return FormField(
      id, label: label,
      .choice(
        ChoiceField(answers, value: value ? FieldValue.yes : FieldValue.no, isClearable: false)),
      heading: heading, hint: hint, width: 5)
  }
}
