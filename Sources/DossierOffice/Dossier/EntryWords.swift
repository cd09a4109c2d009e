import DossierCore

/// The words of an entry, checked: a title, a text, and a date that has been.
struct EntryWords {
  let title: String
  let text: String

  /// Throws every problem at once, by the names `titel`, `tekst` and `datum`.
  init(title: String, text: String, date: CalendarDate, today: CalendarDate) throws {
    guard date <= today else { throw Refusal.impossibleDate(.inFuture) }
    let titleField = DataField(code: "titel", label: "", kind: .text, maximumLength: 120)
    let textField = DataField(code: "tekst", label: "", kind: .memo, maximumLength: 20_000)
    var problems: [FieldProblem] = []
    self.title = Self.value(title, titleField, today, &problems)
    self.text = Self.value(text, textField, today, &problems)
    guard problems.isEmpty else { throw Refusal.invalid(problems) }
  }

  private static func value(
    _ typed: String, _ field: DataField, _ today: CalendarDate, _ problems: inout [FieldProblem]
  ) -> String {
    do {
      if let value = try field.canonical(of: typed, today: today) { return value }
      problems.append(FieldProblem(field: field.code, fault: .required))
    } catch {
      problems.append(FieldProblem(field: field.code, fault: error))
    }
    return ""
  }
}

/// A reason that somebody must give, checked: some words, on one line.
func checkedReason(_ typed: String, _ rule: RuleID) throws -> String {
  let field = DataField(code: "reden", label: "", kind: .text, maximumLength: 400)
  do {
    guard let reason = try field.canonical(of: typed, today: CalendarDate(dayNumber: 0)) else {
      throw Refusal.reasonMissing(rule)
    }
    return reason
  } catch let fault as FieldFault {
    throw Refusal.invalid([FieldProblem(field: field.code, fault: fault)])
  }
}
