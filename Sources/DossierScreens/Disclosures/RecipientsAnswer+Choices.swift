import DossierCore
import DossierOffice
import ScreenKit

extension RecipientsAnswer {
  /// The recipients to choose one from, each with its kind.
  var choices: [ChoiceOption] { rows.map(\.choice) }
}

extension RecipientRow {
  fileprivate var choice: ChoiceOption {
    ChoiceOption(recipient.text, label: "\(name) (\(typeLabel))")
  }
}
