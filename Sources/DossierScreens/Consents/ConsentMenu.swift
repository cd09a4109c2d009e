import DossierCore
import DossierOffice
package import ScreenKit

/// The lines of the menu Toestemming: only what the role may use.
package enum ConsentMenu {
  /// The lines for whoever works here; none when the role has no part in consents.
  package static func items(at workplace: Workplace) -> [MenuItem<ScreenEffect>] {
    guard workplace.rights.seesConsents else { return [] }
    var items: [MenuItem<ScreenEffect>] = []
    if workplace.role.nature != .supervision {
      items.append(
        MenuItem(ConsentGroupWording.title, effect: .open(ConsentGroupScreen(workplace))))
    }
    if workplace.rights.recordsConsents, let group = workplace.consentGroups.first?.id {
      items.append(
        MenuItem(
          ConsentGroupWording.stack,
          effect: .open(ConsentStackForm.screen(group, at: workplace))))
    }
    if workplace.role.nature != .supervision, !workplace.consentGroups.isEmpty {
      items.append(
        MenuItem(
          ConsentGroupWording.photos, effect: .open(PhotoListForm.screen(nil, at: workplace))))
    }
    items.append(
      MenuItem(ConsentTaskWording.title, effect: .open(ConsentTasksScreen(workplace))))
    if workplace.rights.watchesConsents {
      items.append(
        MenuItem(
          ConsentOverviewWording.title, effect: .open(ConsentOverviewScreen(workplace))))
    }
    return items
  }
}
