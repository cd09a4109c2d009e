import DossierCore
import DossierOffice
import ScreenKit

extension RecipientsAnswer {
  /// The recipients to choose one from, each with its kind.
  var choices: [ChoiceOption] { rows.map(\.choice) }

  /// Those that can receive a kind of transfer.
  func receivers(of kind: TransferKind, in policy: Policy) -> [ChoiceOption] {
    rows.filter { policy.recipientType($0.type)?.transfers.contains(kind) ?? false }.map(\.choice)
  }
}

extension RecipientRow {
  fileprivate var choice: ChoiceOption {
    ChoiceOption(recipient.text, label: "\(name) (\(typeLabel))")
  }
}
