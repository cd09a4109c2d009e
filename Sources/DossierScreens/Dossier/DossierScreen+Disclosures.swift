import DossierCore
import DossierOffice
import ScreenKit

extension DossierScreen {
  /// What goes out of this dossier, and who was given what of it.
  func performOnDisclosures(
    _ action: DossierAction, _ line: DossierLine
  ) -> Outcome<ScreenEffect> {
    let name = dossier.listName
    switch action {
    case .disclosures:
      return .done(.push(DisclosuresScreen(workplace, pupil: pupil, name: name)))
    case .transfers: return .done(.push(TransfersScreen(workplace, pupil: pupil, name: name)))
    case .holders:
      return .done(
        .push(
          HoldersScreen(
            workplace, pupil: pupil, name: name, field: dossier.field(at: line)?.field.code)))
    default: return .done(.push(NewDisclosureScreen(workplace, pupil: pupil, name: name)))
    }
  }

  /// Why nothing goes out of this dossier, or cannot be seen; `nil` when it can.
  func reasonAgainstDisclosing(_ action: DossierAction) -> String? {
    switch action {
    case .disclose: workplace.rights.disclosesData ? nil : DisclosuresWording.mayNot
    case .transfers: workplace.rights.seesTransfers ? nil : TransfersWording.mayNotSee
    default: workplace.rights.seesDisclosures ? nil : DisclosuresWording.mayNotSee
    }
  }
}
