import DossierCore
import DossierExchange
import DossierScreens

extension LetterField {
  /// A part that changed, in the words of a letter to somebody who was given it before.
  init(_ line: ChangeNotice.Line, value: String?, _ names: RequestNames) {
    self.init(label: names.name(line.item))
    guard let correction = line.correction else { return }
    switch correction.nature {
    case .fact:
      newValue = value.map { $0.isEmpty ? LetterWords.emptied : $0 } ?? LetterWords.toldApart
    case .opinion: statement = value ?? ""
    }
  }
}

extension LetterDisclosure.Change {
  /// What became of the data, as the template asks it.
  init(_ change: ChangeNotice.Change) {
    self =
      switch change {
      case .corrected: .corrected
      case .erased: .erased
      case .restricted: .restricted
      }
  }
}
