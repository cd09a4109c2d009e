import DossierCore
import DossierOffice
import ScreenKit

extension ContributionScreen {
  mutating func updateBox(_ event: Event) -> Outcome<ScreenEffect> {
    switch box {
    case .answer(var popup, let category):
      let outcome = popup.update(event)
      box = .answer(popup, category: category)
      if case .done(let choice) = outcome { say(choice, category) }
    case .ground(var popup, let category):
      let outcome = popup.update(event)
      box = .ground(popup, category: category)
      if case .done(let choice) = outcome { withhold(choice, category) }
    case .explanation(var dialog, let ground, let category):
      let outcome = dialog.update(event)
      box = .explanation(dialog, ground, category: category)
      if case .done(let isMeant) = outcome {
        explain(isMeant ? dialog.field?.text : nil, ground, category)
      }
    case .summary(var dialog):
      let outcome = dialog.update(event)
      box = .summary(dialog)
      if case .done(let isMeant) = outcome { return close(sending: isMeant) }
    case .leaving(var dialog):
      let outcome = dialog.update(event)
      box = .leaving(dialog)
      if case .done(let isMeant) = outcome {
        box = nil
        return isMeant ? .done(.back) : .handled
      }
    case .leavingItem(var dialog):
      let outcome = dialog.update(event)
      box = .leavingItem(dialog)
      if case .done(let isMeant) = outcome {
        box = nil
        if isMeant { pane = nil }
      }
    case nil: break
    }
    return .handled
  }

  private mutating func say(_ choice: ChoicePopup.Choice, _ category: Int) {
    box = nil
    guard case .chosen(let option) = choice, let answer = PartGiven.Answer(rawValue: option.value)
    else { return }
    switch answer {
    case .items: sheet?.categories[category].giveItems()
    case .nothing: sheet?.categories[category].giveNothing()
    case .withheld: box = .ground(groundPopup, category: category)
    }
    keepCursor(on: category)
  }

  /// The grounds that fit one category; a shielded one is for the decision only (R-O-8.9-4), and so
  /// are those about who asks.
  private var groundPopup: ChoicePopup {
    let kind = sheet?.answer.kind ?? .access
    return ChoicePopup(
      title: PackageWording.groundTitle,
      RefusalGround.allCases.filter { $0.fits(kind) && $0.isAboutData }.map {
        ChoiceOption($0.rawValue, label: RequestWording.word($0))
      })
  }

  private mutating func withhold(_ choice: ChoicePopup.Choice, _ category: Int) {
    box = nil
    guard case .chosen(let option) = choice, let ground = RefusalGround(rawValue: option.value)
    else { return }
    guard ground.needsExplanation else {
      sheet?.categories[category].withhold(ground, explanation: "")
      return keepCursor(on: category)
    }
    box = .explanation(
      Dialog(
        title: PackageWording.explanationTitle, text: PackageWording.explanationText(ground),
        buttons: [DialogButton(Terms.save, true), DialogButton(KeyWording.cancel.label, false)],
        safe: 1, field: TextField(limit: 400)), ground, category: category)
  }

  private mutating func explain(_ words: String?, _ ground: RefusalGround, _ category: Int) {
    box = nil
    guard let words else { return }
    guard let words = FormValue.optionalText(words) else {
      notice.tell(PackageWording.explanationMissing, kind: .warning)
      return
    }
    sheet?.categories[category].withhold(ground, explanation: words)
    keepCursor(on: category)
  }

  private mutating func close(sending isMeant: Bool) -> Outcome<ScreenEffect> {
    box = nil
    guard isMeant, let sheet else { return .handled }
    return .done(
      .perform(
        ContributeToRequest(
          request: request, parts: sheet.parts, seen: sheet.answer.version)))
  }

  /// Lines come and go with what is said, so the cursor stays on the category.
  private mutating func keepCursor(on category: Int) {
    let lines = sheet?.lines ?? []
    let stays = line == .category(category) || line?.category == category
    list.update(
      count: lines.count,
      selecting: stays ? lines.firstIndex(of: .category(category)) : list.selected)
  }
}

extension RefusalGround {
  /// Whether a holder can know that it holds for a category.
  fileprivate var isAboutData: Bool {
    switch self {
    case .safety, .notEntitled, .identityNotEstablished, .manifestlyUnfounded: false
    case .legalException, .rightsOfOthers, .statutoryPeriod, .legalClaim, .noGround, .dataAreRight,
      .compellingGrounds, .notSupplied, .notGivenToOther, .interestOfChild, .held:
      true
    }
  }
}
