import DossierCore
import DossierOffice
import ScreenKit

extension NewRequestScreen {
  /// Opens the list of what stands in the dossier.
  mutating func offerPieces(of dossier: DossierAnswer) {
    let options = IntakePieces.all(in: dossier)
    guard dossier.pupil == pupil, !options.isEmpty else {
      notice.tell(NewRequestWording.nothingToChoose, kind: .warning)
      return
    }
    let lines = options.enumerated().map { ChoiceOption(String($0), label: $1.label) }
    pieces = (options, ChoicePopup(title: NewRequestWording.pieceTitle, lines))
  }

  /// Takes the keys of that list, and what is chosen in it.
  mutating func choosePiece(_ event: Event) -> Outcome<ScreenEffect> {
    guard let options = pieces?.options, case .done(let choice)? = pieces?.popup.update(event)
    else { return .handled }
    pieces = nil
    guard case .chosen(let option) = choice, let index = Int(option.value),
      options.indices.contains(index)
    else { return .handled }
    let next = sheet.take(options[index], at: open.form.focusedField?.id)
    var form = Self.form(sheet)
    _ = form.begin(at: next)
    open.form = form
    return follow() ?? .handled
  }
}
