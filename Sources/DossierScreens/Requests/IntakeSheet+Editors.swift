import DossierCore
import DossierOffice
import ScreenKit

extension IntakeSheet {
  /// One of a few values.
  func choice(
    _ id: IntakeField, _ label: String, _ options: [ChoiceOption], isRequired: Bool = false,
    heading: String? = nil, hint: String
  ) -> FormField<IntakeField> {
    PolicyField.choice(
      id, label: label, options, value: self[id], heading: heading,
      isRequired: isRequired, hint: hint)
  }

  /// A line of text.
  func text(
    _ id: IntakeField, _ label: String, limit: Int, isRequired: Bool = true, hint: String
  ) -> FormField<IntakeField> {
    PolicyField.text(
      id, label: label, value: self[id], limit: limit, isRequired: isRequired, hint: hint,
      today: workplace.today)
  }

  /// A text of several lines.
  func memo(
    _ id: IntakeField, _ label: String, isRequired: Bool, hint: String
  ) -> FormField<IntakeField> {
    PolicyField.text(
      id, label: label, value: self[id], limit: 8000, isMemo: true, isRequired: isRequired,
      hint: hint, today: workplace.today)
  }

  /// A day that has been; what lies ahead cannot have been received.
  func day(
    _ id: IntakeField, _ label: String, isRequired: Bool, hint: String
  ) -> FormField<IntakeField> {
    PolicyField.pastDate(
      id, label: label, value: self[id], isRequired: isRequired, hint: hint,
      today: workplace.today)
  }
}
