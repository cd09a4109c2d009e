import DossierCore
import DossierOffice
import ScreenKit

extension DecisionScreen {
  /// What was chosen and typed so far; the parts on which is decided apart belong to it.
  package var draft: Draft? {
    guard open.form.isChanged else { return nil }
    var typed: [String: String] = [:]
    for (field, value) in open.form.values { typed[field.name] = value }
    typed[Self.apart] = paper.partsApart.map(\.text).joined(separator: " ")
    return .requestStep(
      RequestStepDraft(
        request: answer.row.request, step: RequestStep.decided.rawValue, typed: typed))
  }

  /// Opens the decision with what a draft holds; what no longer fits is left out.
  init(_ workplace: Workplace, request answer: RequestAnswer, typed: [String: String]) {
    self.init(workplace, request: answer)
    guard !typed.isEmpty else { return }
    for code in typed[Self.apart, default: ""].split(separator: " ") {
      let category = CategoryCode(String(code))
      if paper.categoriesApart.contains(where: { $0.code == category }) {
        paper.decideApart(on: category)
      }
    }
    var form = paper.form()
    for field in form.changeable {
      if let value = typed[field.name] { form.set(field, to: value) }
    }
    open = OpenForm(form, today: workplace.today)
    notice.tell(EditWording.draftBack)
  }

  /// The name under which a draft keeps which categories are decided apart.
  private static let apart = "apart"
}

extension DecisionField {
  /// The name under which a draft keeps the field.
  fileprivate var name: String {
    switch self {
    case .verdict(let index): "oordeel \(index)"
    case .explanation(let index): "toelichting \(index)"
    case .receiver: "ontvanger"
    case .advisor: "advies"
    case .late: "te laat"
    case .day: "dag"
    }
  }
}

extension Form<DecisionField> {
  /// The fields that a draft can fill.
  fileprivate var changeable: [DecisionField] { fields.map(\.id) }
}
