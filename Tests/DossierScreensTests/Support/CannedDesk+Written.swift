import DossierOffice
import DossierScreens

extension CannedDesk {
  /// The text that was to be written last, of what the office would answer at that moment; `nil`
  /// when something else was asked, or to write it elsewhere.
  func written<Question: OfficeQuery>(
    _: Question.Type, to path: String, _ answer: Question.Answer
  ) -> String? {
    guard case .save(let saved as SavedText<Question>, path)? = effects.last else { return nil }
    return saved.text(answer)
  }
}
