import DossierOffice
import ScreenKit

extension ErasureScreen {
  /// Takes what was chosen for the line under the cursor.
  mutating func choose(_ choice: ChoicePopup.Choice) {
    box = nil
    guard case .chosen(let option) = choice,
      let fate = ErasureLineGiven.Fate(rawValue: option.value), let row = list.selection
    else { return }
    switch fate {
    case .erase: drafts[row].erase()
    case .keep: box = .basis(ErasureBoxes.basis(drafts[row]))
    case .hold: drafts[row].hold()
    }
  }

  /// Keeps the line under the cursor, which needs a basis.
  mutating func settle(_ basis: String?) {
    guard let row = list.selection else { return }
    guard let basis else {
      notice.tell(ExecutionWording.basisMissing, kind: .warning)
      return
    }
    drafts[row].keep(basis)
  }
}
