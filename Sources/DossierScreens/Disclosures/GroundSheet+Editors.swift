import DossierCore
import ScreenKit

extension GroundSheet {
  /// One of a few values.
  func choice(
    _ id: DisclosureField, _ label: String, _ options: [ChoiceOption], heading: String? = nil,
    isRequired: Bool = false, hint: String
  ) -> FormField<DisclosureField> {
    PolicyField.choice(
      id, label: label, options, value: self[id], heading: heading,
      isRequired: isRequired, hint: hint, leastWidth: 6)
  }

  /// A line of text.
  func text(
    _ id: DisclosureField, _ label: String, isRequired: Bool, hint: String
  ) -> FormField<DisclosureField> {
    PolicyField.text(
      id, label: label, value: self[id], limit: 200, isRequired: isRequired, hint: hint,
      today: workplace.today)
  }

  /// A text of several lines.
  func memo(
    _ id: DisclosureField, _ label: String, hint: String
  ) -> FormField<DisclosureField> {
    PolicyField.text(
      id, label: label, value: self[id], limit: 2000, isMemo: true, hint: hint,
      today: workplace.today)
  }
}
