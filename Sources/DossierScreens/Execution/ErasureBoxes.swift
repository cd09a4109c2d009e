import DossierCore
import DossierOffice
import ScreenKit

/// The boxes over a proposal to erase.
enum ErasureBoxes {
  /// What can become of a line: what is barred cannot be erased.
  static func fates(_ draft: ErasureDraft) -> ChoicePopup {
    let fates = ErasureLineGiven.Fate.allCases.filter { $0 != .erase || draft.bar == nil }
    return ChoicePopup(
      title: draft.name,
      fates.map { ChoiceOption($0.rawValue, label: ExecutionWording.choice($0)) },
      value: draft.fate.rawValue)
  }

  static func basis(_ draft: ErasureDraft, _ fate: ErasureLineGiven.Fate) -> Dialog<Bool> {
    Dialog(
      title: draft.name, text: ExecutionWording.basisText(fate),
      buttons: [DialogButton(Terms.save, true), DialogButton(KeyWording.cancel.label, false)],
      safe: 1, field: TextField(draft.fate == fate ? draft.basis : "", limit: 200))
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
