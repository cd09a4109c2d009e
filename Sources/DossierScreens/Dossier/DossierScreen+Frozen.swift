import DossierCore
import DossierOffice
import ScreenKit

/// Looking at what is frozen: asked, journalled, and closed again when the dossier is read anew.
extension DossierScreen {
  func reasonAgainstLooking(_ category: CategoryAnswer) -> String? {
    category.freezes.isEmpty ? FrozenLookWording.nothingFrozen : nil
  }

  mutating func updateFrozenBox(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let answer)? = frozenBox?.update(event) else { return .handled }
    frozenBox = nil
    guard case .chosen(let ground) = answer, let line else { return .handled }
    lookingOn = ground
    return .done(
      .ask(
        RestrictedViewQuery(
          pupil: pupil, category: dossier.categories[line.category].code,
          exception: ground.exception, purpose: ground.purpose)))
  }

  /// Shows a category that was opened in the place of the frozen one.
  mutating func accept(opened: CategoryAnswer) {
    guard let ground = lookingOn else { return }
    look = FrozenLook(ground: ground, opened: opened)
    lookingOn = nil
    show(dossier)
  }

  /// The report under the cursor as a text: its history is as frozen as itself.
  func readFrozen(_ entry: EntryAnswer, in category: CategoryAnswer) -> Outcome<ScreenEffect> {
    .done(
      .push(
        TextScreen(
          title: FrozenLookWording.title(category.label, dossier.listName),
          text: EntryWording.page([entry]), policy: policy)))
  }
}

extension DossierPage {
  /// The same with a category in the place of the one with its code.
  func opening(_ category: CategoryAnswer?) -> DossierPage {
    guard let category, let place = categories.firstIndex(where: { $0.code == category.code })
    else { return self }
    var page = self
    page.categories[place] = category
    return page
  }
}
