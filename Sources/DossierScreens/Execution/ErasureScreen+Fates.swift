import DossierOffice
import ScreenKit

extension ErasureScreen {
  /// Takes what was chosen for the line under the cursor.
  mutating func choose(_ choice: ChoicePopup.Choice) {
    box = nil
    guard case .chosen(let option) = choice,
      let fate = ErasureLineGiven.Fate(rawValue: option.value), let row = list.selection
    else { return }
    if fate == .erase {
      drafts[row].erase()
    } else {
      box = .basis(ErasureBoxes.basis(drafts[row], fate), fate)
    }
  }

  /// Keeps or holds the line under the cursor, which needs a basis.
  mutating func settle(_ fate: ErasureLineGiven.Fate, _ basis: String?) {
    guard let row = list.selection else { return }
    guard let basis else {
      notice.tell(ExecutionWording.basisMissing(fate), kind: .warning)
      return
    }
    if fate == .hold { drafts[row].hold(basis) } else { drafts[row].keep(basis) }
  }
}
