import DossierCore
import DossierOffice
import ScreenKit

/// Something that is laid out as facts below each other, with the law behind each.
protocol FactPaper {
  var workplace: Workplace { get }
}

extension FactPaper {
  /// Where a rule stands, in the regulations of the own board.
  func article(_ rule: RuleID) -> String {
    RuleWording.sentence(rule, at: workplace.policy.identity)
  }

  /// One fact; where nothing is known a dash stands.
  func fact(
    _ label: String, _ text: String, why: String = "", style: Style = .normal,
    step: RequestStep? = nil
  ) -> CaseLine {
    CaseLine(
      anchor: label, label: label, text: text.isEmpty ? Terms.empty : text, style: style,
      why: why, step: step)
  }
}
