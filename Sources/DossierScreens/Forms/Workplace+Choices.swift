import DossierCore
import ScreenKit

extension ChoiceOption {
  /// The choice that leaves nothing out; its value is empty.
  static let all = ChoiceOption("", label: Terms.all)
}

extension Workplace {
  /// The schools to choose from, or all of them.
  var schoolOptions: [ChoiceOption] {
    [.all] + schools.map { ChoiceOption($0.id.text, label: $0.name) }
  }
}
