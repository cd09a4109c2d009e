import DossierCore
package import ScreenKit

/// The lines of the menu Beheer: only what the role may use.
package enum ManagementMenu {
  /// The lines for whoever works here; everybody may change the own password.
  package static func items(at workplace: Workplace) -> [MenuItem<ScreenEffect>] {
    var items: [MenuItem<ScreenEffect>] = []
    func add(_ label: String, _ screen: any OfficeScreen) {
      items.append(MenuItem(label, effect: .open(screen)))
    }
    if workplace.has(.readJournal) {
      add(ManagementWording.journal, JournalReasonScreen(workplace))
    }
    if AccountsScreen.isFor(workplace) {
      add(ManagementWording.accounts, AccountsScreen(workplace))
    }
    if workplace.has(.reviewEmergencyAccess) {
      add(ManagementWording.emergencies, EmergencyScreen(workplace))
    }
    if workplace.has(.seePolicy) { add(ManagementWording.policy, PolicyScreen(workplace)) }
    if workplace.has(.manageGroups) { add(ManagementWording.groups, GroupsScreen(workplace)) }
    if ImportScreen.isFor(workplace) {
      add(ImportScreenWording.menu, ImportScreen(workplace))
    }
    add(ManagementWording.password, PasswordScreen(workplace))
    return items
  }
}
