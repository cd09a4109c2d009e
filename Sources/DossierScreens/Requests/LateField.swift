import DossierCore
import DossierOffice
import ScreenKit

/// The field that asks why an answer is late; there only once the due date has passed.
enum LateField {
  private static let name = "te laat"

  /// The field for a form of one step.
  static func fields(_ row: RequestRow) -> [FormField<String>] { fields(row, as: name) }

  /// The field under another name; none while the answer is in time, or was given.
  ///
  /// It is never required: whether this step is the answer the office knows, and asks for it then.
  static func fields<ID: Hashable & Sendable>(_ row: RequestRow, as id: ID) -> [FormField<ID>] {
    guard case .late = row.status else { return [] }
    let options = LateReason.allCases.map {
      ChoiceOption($0.rawValue, label: RequestWording.word($0))
    }
    return [
      FormField(
        id, label: RequestStepWording.late, .choice(ChoiceField(options)),
        hint: RequestStepWording.lateHint, width: 46)
    ]
  }

  /// What was chosen.
  static func reason(in values: [String: String]) -> LateReason? {
    values[name].flatMap { LateReason(rawValue: $0) }
  }
}
