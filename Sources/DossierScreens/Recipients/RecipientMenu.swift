import DossierCore
package import ScreenKit

/// The lines of the menu Ontvangers about who may be given data: only what the role may use.
package enum RecipientMenu {
  /// The lines for whoever works here; none when the role sees neither register.
  package static func items(at workplace: Workplace) -> [MenuItem<ScreenEffect>] {
    var items: [MenuItem<ScreenEffect>] = []
    if workplace.rights.seesRecipients {
      items.append(
        MenuItem(RecipientWording.title, effect: .open(RecipientsScreen(workplace))))
      items.append(
        MenuItem(RecipientSuppliersWording.title, effect: .open(SuppliersScreen(workplace))))
    }
    if workplace.rights.seesDemands {
      items.append(MenuItem(DemandWording.title, effect: .open(DemandsScreen(workplace))))
    }
    return items
  }
}
