import DossierCore
import DossierOffice
import ScreenKit

/// What would follow from the registration, shown while it is typed.
struct IntakePane {
  let preview: IntakePreview
  let names: RequestNames

  init(_ preview: IntakePreview, _ policy: Policy) {
    self.preview = preview
    let people = preview.guardians.compactMap { guardian in
      guardian.name.map { (guardian.sheet, $0) }
    }
    names = RequestNames(
      policy, people: Dictionary(people, uniquingKeysWith: { first, _ in first }))
  }

  /// The facts below each other.
  var pane: DetailPane {
    DetailPane(title: "", lines: deadline + entitlement + remarks)
  }

  private var deadline: [DetailLine] {
    typealias Words = NewRequestWording
    var lines = [
      DetailLine(
        RequestsWording.due, Words.due(preview),
        style: RequestsWording.style(preview.status) ?? .bold)
    ]
    if let advice = preview.advice {
      lines.append(
        DetailLine(
          RequestPageWording.warning, RequestWording.sentence(advice), style: .warning))
    }
    return lines
  }

  private var entitlement: [DetailLine] {
    guard let entitlement = preview.entitlement else { return [] }
    let words =
      [RequestPageWording.verdict(entitlement).sentenceStart + "."]
      + RequestWording.sentences(entitlement, names)
      + (entitlement.isEntitled ? [] : [NewRequestWording.registeredAnyway])
    return [
      DetailLine(
        RequestPageWording.entitled, words.joined(separator: " "),
        style: entitlement.isEntitled ? .good : .warning)
    ]
  }

  private var remarks: [DetailLine] {
    var texts = preview.remarks.map { RequestWording.sentence($0) }
    for case .byAnother in preview.doubles { texts.append(NewRequestWording.byAnother) }
    guard !texts.isEmpty else { return [] }
    return [DetailLine(RequestPageWording.remarks, texts.joined(separator: " "))]
  }
}
