import DossierCore
import DossierOffice
import ScreenKit

extension RequestsScreen {
  /// Asks for the name of a pupil: twenty thousand closed requests are found by it.
  mutating func openSearch() {
    searchBox = Dialog(
      title: RequestsWording.find.label, text: RequestsWording.findText,
      buttons: [
        DialogButton(RequestsWording.findButton, true),
        DialogButton(KeyWording.cancel.label, false),
      ], safe: 1, field: TextField(filters.search, limit: 60))
  }

  mutating func updateSearch(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = searchBox?.update(event) else { return .handled }
    let typed = searchBox?.field?.text ?? ""
    searchBox = nil
    guard isMeant else { return .handled }
    filters.find(typed)
    return startOver()
  }
}
