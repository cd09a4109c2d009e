import DossierCore
import ScreenKit

/// Makes fields of a form from fields of the policy: one editor for each kind.
enum PolicyField {
  /// A field that can be filled in.
  static func field<ID: Hashable & Sendable>(
    _ id: ID, _ field: DataField, value: String?, isRequired: Bool, today: CalendarDate,
    heading: String? = nil
  ) -> FormField<ID> {
    FormField(
      id, label: field.label, editor(field, value: value), heading: heading,
      isRequired: isRequired, hint: hint(of: field), width: width(of: field),
      hasPrompt: field.kind == .date,
      check: { check($0, field, today) })
  }

  /// A field that is shown and not changed here.
  static func fixed<ID: Hashable & Sendable>(
    _ id: ID, label: String, text: String, heading: String? = nil
  ) -> FormField<ID> {
    FormField(id, label: label, .fixed(text), heading: heading)
  }

  /// Where the values came from (R-O-4.3-1).
  static func source<ID: Hashable & Sendable>(
    _ id: ID, heading: String? = nil
  ) -> FormField<ID> {
    let options = DataSource.allCases.filter { $0 != .system }.map {
      ChoiceOption($0.rawValue, label: StatusWording.word($0))
    }
    return FormField(
      id, label: FormWording.sourceLabel, .choice(ChoiceField(options, isClearable: false)),
      heading: heading, isRequired: true, hint: FormWording.sourceHint, width: 20)
  }

  /// A date that belongs to no field of the policy.
  static func date<ID: Hashable & Sendable>(
    _ id: ID, label: String, value: CalendarDate? = nil, isRequired: Bool = true,
    hint: String = FormWording.dateHint, today: CalendarDate
  ) -> FormField<ID> {
    let field = DataField(code: "datum", label: label, kind: .date, hint: hint)
    return Self.field(
      id, field, value: value?.iso, isRequired: isRequired, today: today)
  }

  /// A day that has been; `value` is what was typed of it.
  static func pastDate<ID: Hashable & Sendable>(
    _ id: ID, label: String, value: String = "", isRequired: Bool = true, hint: String,
    today: CalendarDate
  ) -> FormField<ID> {
    FormField(
      id, label: label, .text(TextField(value, limit: 200)), isRequired: isRequired,
      hint: hint, width: 12, hasPrompt: true
    ) { typed in
      let field = DataField(code: "datum", label: label, kind: .date)
      do throws(FieldFault) {
        guard let iso = try field.canonical(of: typed, today: today),
          let day = CalendarDate(iso: iso)
        else { return .accepted("") }
        return day <= today
          ? .accepted(day.dutch) : .refused(NewRequestWording.inFuture(label, today))
      } catch {
        return .refused(FieldFaultWording.sentence(error, label: label))
      }
    }
  }

  /// A line or text that belongs to no field of the policy.
  static func text<ID: Hashable & Sendable>(
    _ id: ID, label: String, value: String = "", limit: Int, isMemo: Bool = false,
    isRequired: Bool = true, hint: String, today: CalendarDate, heading: String? = nil
  ) -> FormField<ID> {
    let field = DataField(
      code: "tekst", label: label, kind: isMemo ? .memo : .text, maximumLength: limit, hint: hint)
    return Self.field(
      id, field, value: value.isEmpty ? nil : value, isRequired: isRequired, today: today,
      heading: heading)
  }

  private static func editor(_ field: DataField, value: String?) -> FieldEditor {
    let shown = value.map { field.display(of: $0) } ?? ""
    switch field.kind {
    case .memo: return .memo(MemoField(shown), rows: 4)
    case .choice:
      let options = field.choices.map { ChoiceOption($0.value, label: $0.label) }
      return .choice(ChoiceField(options, value: value ?? ""))
    case .yesNo:
      let options = [
        ChoiceOption(FieldValue.yes, label: FieldValue.yes),
        ChoiceOption(FieldValue.no, label: FieldValue.no),
      ]
      return .choice(ChoiceField(options, value: value ?? ""))
    case .text, .date, .number, .bsn, .onderwijsnummer, .postcode, .phone, .email, .initials,
      .group, .groups, .school:
      // Some letters more than allowed: the rule tells what is wrong, the field does not cut off.
      return .text(TextField(shown, limit: field.maximumLength + 200))
    }
  }

  private static func check(
    _ typed: String, _ field: DataField, _ today: CalendarDate
  ) -> FieldVerdict {
    do {
      guard let value = try field.canonical(of: typed, today: today) else { return .accepted("") }
      let isChosen = field.kind == .choice || field.kind == .yesNo
      return .accepted(isChosen ? value : field.display(of: value))
    } catch {
      return .refused(FieldFaultWording.sentence(error, label: field.label))
    }
  }

  private static func hint(of field: DataField) -> String {
    var sentences: [String] = []
    if let system = field.systemOfRecord { sentences.append(FormWording.elsewhere(system)) }
    if let hint = field.hint { sentences.append(hint.sentence) }
    if sentences.isEmpty, field.kind == .date { sentences.append(FormWording.dateHint) }
    if sentences.isEmpty { sentences.append(FormWording.requiredOnce) }
    return sentences.joined(separator: " ")
  }

  private static func width(of field: DataField) -> Int {
    switch field.kind {
    case .date: 12
    case .yesNo: 5
    case .number, .postcode: 10
    case .bsn, .onderwijsnummer: 12
    case .phone: 20
    case .initials: 14
    case .choice: min(40, max(8, (field.choices.map(\.label.count).max() ?? 8) + 1))
    case .memo: 60
    case .text, .email, .group, .groups, .school: min(46, max(12, field.maximumLength))
    }
  }
}
