import DossierCore
import DossierOffice
import ScreenKit

/// Exactly what leaves, before it does: to whom, why, and each field with what stands in it.
struct DisclosurePreview {
  typealias Words = DisclosureFormWording

  let sheet: DisclosureSheet
  let parts: PartsDraft
  let warnings: [DisclosureWarning]

  /// The lines from top to bottom.
  var lines: [CaseLine] {
    warningLines + head + parts.categories.filter(\.isOn).flatMap(lines)
  }

  private var warningLines: [CaseLine] {
    warnings.enumerated().map { index, warning in
      CaseLine(
        anchor: "! \(index)", label: index == 0 ? Words.attention : "",
        text: DisclosureWording.sentence(warning, sheet.ground.workplace.policy), style: .warning)
    }
  }

  private var head: [CaseLine] {
    let answer = sheet.answer
    let ground = sheet.ground
    var lines = [
      fact(Words.recipient, "\(answer?.recipientName ?? "") (\(answer?.typeLabel ?? ""))"),
      fact(Words.purpose, ground.purpose?.label ?? ""),
      fact(
        Words.basis,
        [ground.basis.map { DisclosureWording.word($0) }, ground.article].compactMap(\.self)
          .joined(separator: ", ")),
      fact(
        Words.channel,
        DisclosureChannel(rawValue: sheet[.channel]).map { DisclosureWording.word($0) } ?? ""),
      fact(
        Words.form,
        DisclosureForm(rawValue: sheet[.form]).map { Words.word($0) } ?? Words.nothingMade),
    ]
    if let until = ground.day(.until) { lines.append(fact(Words.until, until.dutch)) }
    return lines
  }

  private func lines(of category: PartsDraft.Category) -> [CaseLine] {
    let code = category.offered.code.text
    let items = category.offered.items.filter { category.chosen.contains($0.item) }
    return [
      CaseLine(
        anchor: code, label: category.offered.label, text: category.reason, isHeading: true)
    ]
      + items.enumerated().map { index, item in
        CaseLine(
          anchor: "\(code) \(index)", label: item.label,
          text: sheet.answer?.texts[item.item] ?? Terms.empty)
      }
  }

  private func fact(_ label: String, _ text: String) -> CaseLine {
    CaseLine(anchor: label, label: label, text: text.isEmpty ? Terms.empty : text)
  }
}
