import DossierCore
import DossierOffice
package import ScreenKit

/// The lines of the menu Ontvangers about giving data to others: only what the role may use.
package enum DisclosureMenu {
  /// The lines for whoever works here; none when the role has no part in it.
  package static func items(at workplace: Workplace) -> [MenuItem<ScreenEffect>] {
    var items: [MenuItem<ScreenEffect>] = []
    if workplace.rights.seesTransfers {
      items.append(
        MenuItem(TransfersWording.menu, effect: .open(TransfersScreen(workplace))))
    }
    if workplace.rights.disclosesData {
      items.append(MenuItem(SupplyWording.title, effect: .open(SupplyScreen(workplace))))
    }
    if workplace.rights.seesDisclosures {
      items.append(MenuItem(HoldersWording.title, effect: .open(HoldersScreen(workplace))))
    }
    if workplace.rights.noticesDisclosures {
      items.append(
        MenuItem(
          DisclosuresWording.noticesTitle,
          effect: .open(DisclosuresScreen(noticesAt: workplace))))
    }
    return items
  }
}
