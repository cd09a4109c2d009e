import DossierCore

/// Checks the texts of a form one by one and tells all that is wrong with them together.
struct GivenTexts {
  private var problems: [FieldProblem] = []

  /// A line as it is kept; empty when nothing was typed.
  mutating func line(_ typed: String?, _ name: FieldCode, limit: Int = 200) -> String {
    optional(typed, name, limit: limit) ?? ""
  }

  /// A line as it is kept; `nil` when nothing was typed.
  mutating func optional(_ typed: String?, _ name: FieldCode, limit: Int = 200) -> String? {
    guard let typed else { return nil }
    let field = DataField(code: name, label: "", kind: .text, maximumLength: limit)
    do {
      return try field.canonical(of: typed, today: CalendarDate(dayNumber: 0))
    } catch {
      problems.append(FieldProblem(field: name, fault: error))
      return nil
    }
  }

  /// Throws what was wrong, if anything was.
  func finish() throws {
    guard problems.isEmpty else { throw Refusal.invalid(problems) }
  }
}
