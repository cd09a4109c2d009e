import DossierCore
import ScreenKit

extension OversightScreen {
  /// What can be done with the figures.
  var actionList: ActionList<ReportForm> {
    ActionList(
      title: OversightWording.actionsTitle,
      [
        .init(OversightWording.savePage, .page), .init(OversightWording.saveTable, .table),
      ])
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let form) = choice else { return .handled }
    chosenForm = form
    pathBox = Dialog(
      title: OversightWording.saveTitle, text: OversightWording.saveText,
      buttons: [
        DialogButton(OversightWording.saveButton, true),
        DialogButton(KeyWording.cancel.label, false),
      ], safe: 1, field: TextField(limit: 1000))
    return .handled
  }

  mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = pathBox?.update(event) else { return .handled }
    let path = pathBox?.field?.text ?? ""
    pathBox = nil
    guard isMeant, !path.isEmpty, let report else { return .handled }
    let text =
      switch chosenForm {
      case .page: report.page(board: workplace.policy.identity.name)
      case .table: report.csv
      }
    return .done(.saveText(text, path: path))
  }
}
