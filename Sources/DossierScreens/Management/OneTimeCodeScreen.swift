import DossierCore
import DossierOffice
package import ScreenKit

/// Eenmalige code (AC-06): shown once, to write down and hand over.
package struct OneTimeCodeScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let login: String
  private let code: TypedSecret
  private let expires: Moment?
  private var closing: Dialog<Bool>?

  /// Opens for what an invitation or reset gave; `nil` when it gave no code.
  init?(_ outcome: ActionOutcome, of login: String, at workplace: Workplace) {
    guard let code = outcome.oneTimeCode else { return nil }
    self.workplace = workplace
    self.login = login
    self.code = TypedSecret(code)
    expires = outcome.expires
  }

  package var isDeciding: Bool { closing != nil }
  package var hints: [KeyHint] { [KeyHint(.f(3), or: [.escape, .enter], KeyWording.back)] }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "AC-06", title: ManagementAccountWording.codeTitle,
      hint: ManagementAccountWording.codeHint)
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if closing != nil {
      guard case .done(let isMeant)? = closing?.update(event) else { return .handled }
      closing = nil
      return isMeant ? .done(.back) : .handled
    }
    guard case .key(let key) = event, hints[0].matches(key) else { return .ignored }
    closing = Dialog(
      title: ManagementAccountWording.codeCloseTitle,
      text: ManagementAccountWording.codeCloseQuestion,
      buttons: [
        DialogButton(ManagementAccountWording.codeClose, true),
        DialogButton(ManagementAccountWording.codeStay, false),
      ], safe: 1)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let inside = context.body.inset(horizontal: 3, vertical: 1)
    let pane = DetailPane(lines: [
      DetailLine(ManagementAccountWording.login, login),
      DetailLine(ManagementAccountWording.codeLabel, code.text, style: .bold),
      DetailLine(ManagementAccountWording.codeUntil, expires?.dutch ?? ""),
    ])
    pane.draw(into: &grid, in: inside)
    let text = inside.splitTop(pane.height(width: inside.width) + 1).rest
    TextPager(ManagementAccountWording.codeNext).draw(into: &grid, in: text)
    // The row below the login name.
    grid.placeCursor(
      GridPosition(row: inside.row + 1, column: inside.column + DetailPane.labelWidth))
    closing?.draw(into: &grid, in: context.body)
  }
}
