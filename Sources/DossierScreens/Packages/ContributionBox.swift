import DossierCore
import ScreenKit

/// The boxes over a contribution; at most one is open.
enum ContributionBox: Sendable {
  /// Items, nothing or withheld, for a category.
  case answer(ChoicePopup, category: Int)
  /// On which ground a category is withheld.
  case ground(ChoicePopup, category: Int)
  /// That ground in words.
  case explanation(Dialog<Bool>, RefusalGround, category: Int)
  /// What will be sent.
  case summary(Dialog<Bool>)
  /// Leaving would lose something.
  case leaving(Dialog<Bool>)
  /// The item that is open would lose something.
  case leavingItem(Dialog<Bool>)

  func draw(into grid: inout Grid, in rect: Rect) {
    switch self {
    case .answer(let popup, _), .ground(let popup, _): popup.draw(into: &grid, in: rect)
    case .explanation(let dialog, _, _), .summary(let dialog), .leaving(let dialog),
      .leavingItem(let dialog):
      dialog.draw(into: &grid, in: rect)
    }
  }

  /// Asks whether something may be lost; going on is the safe answer.
  static func question(_ title: String, _ text: String, lose: String) -> Dialog<Bool> {
    Dialog(
      title: title, text: text,
      buttons: [DialogButton(lose, true), DialogButton(FormWording.goOn, false)], safe: 1)
  }
}
