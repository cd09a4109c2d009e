import DossierCore
import ScreenKit

/// The question what to do with a kept draft: asked once for each, one after the other.
struct DraftOffer: Sendable {
  private var dialog: Dialog<Choice>?
  private var about: KeptDraft?
  private var asked: Set<DraftSlot> = []

  /// What somebody wants with a draft.
  enum Choice: Sendable { case goOn, drop, later }

  /// Whether the question is on the screen.
  var isOpen: Bool { dialog != nil }

  /// Asks about the first of these that can be gone on with and was not asked about before.
  mutating func ask(aboutNextOf drafts: [KeptDraft]) {
    guard dialog == nil else { return }
    let next = drafts.first { draft in
      guard case .free = draft.state else { return false }
      return !asked.contains(draft.slot)
    }
    if let next { ask(about: next) }
  }

  /// Asks about a draft, also when that was done before.
  mutating func ask(about draft: KeptDraft) {
    asked.insert(draft.slot)
    about = draft
    var buttons = [
      DialogButton(TodayWording.draftDrop, Choice.drop),
      DialogButton(TodayWording.draftLater, .later),
    ]
    if case .free = draft.state {
      buttons.insert(DialogButton(TodayWording.draftGoOn, .goOn), at: 0)
    }
    dialog = Dialog(
      title: TodayWording.draftTitle, text: TodayWording.draftQuestion(draft), buttons: buttons,
      safe: buttons.count - 1)
  }

  /// Takes an event; answers once something was chosen.
  mutating func update(_ event: Event) -> (Choice, KeptDraft)? {
    guard case .done(let choice)? = dialog?.update(event), let about else { return nil }
    dialog = nil
    return (choice, about)
  }

  /// Draws the question, if it is asked.
  func draw(into grid: inout Grid, in rect: Rect) {
    dialog?.draw(into: &grid, in: rect)
  }
}
