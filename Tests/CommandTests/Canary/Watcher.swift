import DossierCore
import DossierOffice
@testable import DossierScreens
import DossierStore
import Foundation
import ScreenKit
import Testing

@testable import dossierkast

/// Somebody who logs in and looks at every screen there is, without a terminal.
///
/// The window is large enough that nothing is cut off: what is not drawn here is drawn nowhere.
final class Watcher {
  private static let size = GridSize(columns: 132, rows: 300)
  private let reception: Reception
  private let desk: OfficeDesk
  private var program: ScreenProgram
  let workplace: Workplace
  /// Everything that stood on a screen.
  private(set) var seen = ""

  /// Logs in at the demo store of a folder.
  init(_ user: String, in folder: String) throws {
    reception = Reception(
      store: try Store.open(StorePlace(file: folder + "/kast.db")), clock: SystemClock.clock())
    desk = OfficeDesk(StoreFrontDoor(reception).door)
    var front = ScreenProgram(
      first: LoginScreen(StoreNotice(label: "De Regenboog"), login: user), size: Self.size,
      now: { 0 },
      menus: { ProductMenus.menus(at: $0, management: ManagementMenu.items(at: $0)) },
      answer: desk.answer)
    let password = try String(contentsOfFile: "\(folder)/passwords/\(user)", encoding: .utf8)
    Self.press("<Tab>\(password.trimmingCharacters(in: .newlines))<Enter>", in: &front)
    let shown = front.render().lines
    workplace = try #require(front.workplace, "\(shown)")
    program = front
    note()
  }

  /// The office in which this person works.
  var office: Office { get throws { try #require(desk.office) } }

  /// Logs out.
  func leave() throws { try reception.leave() }

  /// Opens every line of every menu.
  func openEveryMenu() {
    for menu in program.stack.menus {
      for item in menu.items {
        guard case .effect(let effect) = item.choice, case .open = effect else { continue }
        visit(effect, pressing: ["<F1>", "<Escape>", "<Enter>", "<F1>"])
      }
    }
  }

  /// Looks for a word in the list of pupils.
  func search(_ word: String) {
    visit(.open(PupilsScreen(workplace, searches: true)), pressing: [word])
  }

  /// Opens everything there is about a pupil, whatever the role may do.
  func open(_ pupil: PupilID, fields: [FieldCode]) {
    let name = "Leerling"
    let reason = JournalQuery.Reason.supervision
    let screens: [any OfficeScreen] = [
      DossierScreen(workplace, pupil: pupil), DocumentsScreen(workplace, pupil: pupil),
      PupilConsentsScreen(workplace, pupil: pupil, name: name),
      DisclosuresScreen(workplace, pupil: pupil, name: name),
      NewDisclosureScreen(workplace, pupil: pupil, name: name),
      HoldersScreen(workplace, pupil: pupil, name: name),
      TransfersScreen(workplace, pupil: pupil, name: name),
      NewTransferScreen(workplace, pupil: pupil, name: name),
      NewRequestScreen(workplace, pupil: pupil, name: name),
      PupilGrantsScreen(workplace, pupil: pupil, name: name),
      JournalScreen(workplace, reason: reason, pupil: pupil),
    ]
    for screen in screens { visit(.push(screen), pressing: ["<F1>", "<Escape>", "<Enter>"]) }
    for category in workplace.policy.categories {
      visit(
        .push(
          EditScreen(
            workplace, pupil: pupil, category: category.code, sheet: nil, isEnrolled: true)),
        pressing: ["<F1>"])
    }
    for field in fields {
      let query = FieldHistoryQuery(pupil: pupil, field: field, sheet: nil)
      visit(
        .push(HistoryScreen(query, label: "", name: name, policy: workplace.policy)), pressing: [])
    }
  }

  /// Goes to a screen from the start screen, looks, and looks again after each of these keys.
  private func visit(_ effect: ScreenEffect, pressing keys: [String]) {
    var turn = ProgramTurn()
    while program.stack.depth > 1 { program.stack.pop() }
    program.carryOut(effect, &turn)
    note()
    for key in keys {
      Self.press(key, in: &program)
      note()
    }
    // A box over the start screen would keep the next screen out.
    Self.press("<Escape><Escape>", in: &program)
  }

  private func note() { seen += program.render().lines.joined(separator: "\n") + "\n" }

  private static func press(_ script: String, in program: inout ScreenProgram) {
    for key in (try? KeyNotation.parse(script)) ?? [] { _ = program.handle(.key(key)) }
  }
}
