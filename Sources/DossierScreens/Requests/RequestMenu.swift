import DossierCore
import DossierOffice
package import ScreenKit

/// The lines of the menu Verzoeken: only what the role may use.
package enum RequestMenu {
  /// The lines for whoever works here; none when the role has no part in requests.
  package static func items(at workplace: Workplace) -> [MenuItem<ScreenEffect>] {
    var items: [MenuItem<ScreenEffect>] = []
    if workplace.rights.seesRequests {
      items.append(
        MenuItem(RequestsWording.title, effect: .open(RequestsScreen(workplace))))
    }
    if workplace.registersRequests {
      items.append(
        MenuItem(RequestsWording.new.label, effect: .open(NewRequestScreen(workplace))))
    }
    if workplace.rights.hasTasks {
      items.append(MenuItem(TaskWording.title, effect: .open(TasksScreen(workplace))))
    }
    if workplace.rights.seesHolds {
      items.append(MenuItem(HoldWording.listTitle, effect: .open(HoldsScreen(workplace))))
    }
    if workplace.rights.watchesRequests {
      items.append(MenuItem(OversightWording.title, effect: .open(OversightScreen(workplace))))
    }
    return items
  }
}
