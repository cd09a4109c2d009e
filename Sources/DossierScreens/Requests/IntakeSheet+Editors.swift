import DossierCore
import DossierOffice
import ScreenKit

extension IntakeSheet {
  /// One of a few values.
  func choice(
    _ id: IntakeField, _ label: String, _ options: [ChoiceOption], isRequired: Bool = false,
    hint: String
  ) -> FormField<IntakeField> {
    let widest = options.map { DisplayText.width(of: $0.label) }.max() ?? 0
    return FormField(
      id, label: label,
      .choice(ChoiceField(options, value: self[id], isClearable: !isRequired)),
      isRequired: isRequired, hint: hint, width: min(46, max(12, widest + 1)))
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
    let today = workplace.today
    return FormField(
      id, label: label, .text(TextField(self[id], limit: 200)), isRequired: isRequired,
      hint: hint, width: 12, hasPrompt: true
    ) { typed in
      let field = DataField(code: "datum", label: label, kind: .date)
      do throws(FieldFault) {
        guard let iso = try field.canonical(of: typed, today: today),
          let day = CalendarDate(iso: iso)
        else { return .accepted("") }
        return day <= today ? .accepted(day.dutch) : .refused(Words.inFuture(label, today))
      } catch {
        return .refused(FieldFaultWording.sentence(error, label: label))
      }
    }
  }
}
