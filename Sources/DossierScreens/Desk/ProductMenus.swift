import DossierCore
package import ScreenKit

/// The menus of the product, for one role: a screen the role may not use is not in them.
package enum ProductMenus {
  /// The menus; `management` holds the lines of the menu *Beheer*, which is left out when empty.
  package static func menus(
    at workplace: Workplace, management: [MenuItem<ScreenEffect>] = []
  ) -> [Menu<ScreenEffect>] {
    var menus: [Menu<ScreenEffect>] = [Menu(MenuWording.today, today(workplace))]
    if workplace.seesPupils || workplace.has(.useEmergencyAccess) {
      menus.append(Menu(MenuWording.pupils, pupils(workplace)))
    }
    let consents = ConsentMenu.items(at: workplace)
    if !consents.isEmpty { menus.append(Menu(MenuWording.consents, consents)) }
    let recipients = DisclosureMenu.items(at: workplace) + RecipientMenu.items(at: workplace)
    if !recipients.isEmpty { menus.append(Menu(MenuWording.recipients, recipients)) }
    let requests = RequestMenu.items(at: workplace)
    if !requests.isEmpty { menus.append(Menu(MenuWording.requests, requests)) }
    if !management.isEmpty { menus.append(Menu(MenuWording.management, management)) }
    menus.append(Menu(MenuWording.help, [help, mouse]))
    return menus
  }

  private static func today(_ workplace: Workplace) -> [MenuItem<ScreenEffect>] {
    [
      MenuItem(MenuWording.today, effect: .open(TodayScreen(workplace))),
      MenuItem(KeyWording.privacy.label, key: CommonKeys.privacy, effect: .blank),
      MenuItem(KeyWording.lock.label, key: CommonKeys.lock, effect: .lock),
      MenuItem(MenuWording.logOut, effect: .logOut),
      MenuItem(MenuWording.quit, effect: .quit),
    ]
  }

  private static func pupils(_ workplace: Workplace) -> [MenuItem<ScreenEffect>] {
    var items: [MenuItem<ScreenEffect>] = []
    if workplace.seesPupils {
      items = [
        MenuItem(MenuWording.list, effect: .open(PupilsScreen(workplace))),
        MenuItem(MenuWording.find, effect: .open(PupilsScreen(workplace, searches: true))),
      ]
    }
    if workplace.has(.enrolPupils) {
      items.append(
        MenuItem(PupilsWording.new.label, effect: .open(PupilForm.new(at: workplace))))
    }
    if workplace.has(.useEmergencyAccess) {
      items.append(
        MenuItem(
          EmergencySearchWording.title, effect: .open(EmergencySearchScreen(workplace))))
    }
    return items
  }

  private static var mouse: MenuItem<ScreenEffect> {
    MenuItem(MenuWording.mouse, effect: .toggleMouse)
  }

  private static var help: MenuItem<ScreenEffect> {
    MenuItem(MenuWording.allKeys, key: .f(1), effect: .open(KeysScreen()))
  }
}
