import DossierCore
import DossierOffice
import ScreenKit

/// The boxes over a proposal to erase.
enum ErasureBoxes {
  /// What can become of a line: what is barred cannot be erased, and what nobody holds is not held.
  static func fates(_ draft: ErasureDraft) -> ChoicePopup {
    let fates = ErasureLineGiven.Fate.allCases.filter { fate in
      switch fate {
      case .erase: draft.bar == nil
      case .keep: true
      case .hold: draft.isHeld
      }
    }
    return ChoicePopup(
      title: draft.name,
      fates.map { ChoiceOption($0.rawValue, label: ExecutionWording.choice($0)) },
      value: draft.fate.rawValue)
  }

  static func basis(_ draft: ErasureDraft) -> Dialog<Bool> {
    Dialog(
      title: draft.name, text: ExecutionWording.basisText,
      buttons: [DialogButton(Terms.save, true), DialogButton(KeyWording.cancel.label, false)],
      safe: 1, field: TextField(draft.fate == .keep ? draft.basis : "", limit: 200))
  }

  static func summary(_ drafts: [ErasureDraft], unseen: [String]) -> Dialog<Bool> {
    Dialog(
      title: ExecutionWording.proposalTitle,
      text: ExecutionWording.proposal(drafts.map(\.fate), unseen: unseen),
      buttons: [
        DialogButton(ExecutionWording.propose.label, true),
        DialogButton(FormWording.goOn, false),
      ], safe: 1)
  }
}
