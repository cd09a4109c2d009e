import DossierCore
import ScreenKit

extension PartsPane {
  /// Why the line under the cursor goes along or not, for F1.
  func help(at workplace: Workplace) -> HelpTopic? {
    guard let line else { return nil }
    let offered = draft.categories[line.category].offered
    let label =
      switch line {
      case .category: offered.label
      case .item(_, let item): offered.items[item].label
      }
    guard let bar = draft.bar(line) else {
      return HelpTopic(label, DisclosurePartsWording.tickHelp)
    }
    return HelpTopic(
      label,
      DisclosureWording.sentence(bar, role: workplace.role.label) + "\n\n"
        + RuleWording.sentence(bar.rule, at: workplace.policy.identity))
  }

  /// What belongs to the line under the cursor, beside the list where there is room.
  func pane(texts: [RequestItem: String]) -> DetailPane? {
    guard let line else { return nil }
    let category = draft.categories[line.category]
    var lines = [
      DetailLine(DisclosurePartsWording.category, category.offered.label, style: .bold),
      DetailLine(DisclosurePartsWording.reason, category.reason),
    ]
    if case .item(_, let place) = line {
      let item = category.offered.items[place]
      lines.append(DetailLine(DisclosurePartsWording.item, item.label))
      if item.bar == nil, let text = texts[item.item] {
        lines.append(DetailLine(DisclosurePartsWording.text, text))
      }
    }
    if let bar = draft.bar(line) {
      lines.append(
        DetailLine(
          DisclosurePartsWording.whyNot, DisclosureWording.short(bar), style: .warning))
    }
    return DetailPane(title: DisclosurePartsWording.details, lines: lines)
  }
}
