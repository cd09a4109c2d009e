import DossierCore
import DossierOffice

/// One field of a sheet as it comes onto the form.
struct PaperLine {
  let field: DataField
  /// The stored value, as far as it is known here.
  let stored: String?
  /// What stands there when it cannot be changed.
  let shown: String
  let mayChange: Bool

  init(_ field: DataField, _ answer: FieldAnswer, revealed: String?) {
    self.field = field
    let isMasked = answer.state == .masked
    stored = isMasked ? revealed : answer.value
    shown = isMasked ? DossierWording.masked(answer) : answer.text ?? Terms.empty
    // A number that is shown in part cannot be compared with what a colleague may have written.
    let isKnown = !isMasked || revealed != nil || answer.value == nil
    mayChange = answer.mayChange && isKnown
  }

  /// A field of a sheet that does not exist yet.
  init(new field: DataField) {
    self.field = field
    stored = nil
    shown = Terms.empty
    mayChange = true
  }
}
