import ArgumentParser
import DossierCore
import DossierScreens
import DossierStore
import Foundation
import Glibc
import ScreenKit
import TerminalKit

/// Opens the screens.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: CommandWords.open)

  @OptionGroup var storeOptions: StoreOptions

  @Flag(help: ArgumentHelp(CommandWords.ascii))
  var ascii = false

  @Flag(help: ArgumentHelp(CommandWords.mouse))
  var mouse = false

  @Option(help: ArgumentHelp(CommandWords.today, valueName: "datum"))
  var today: String?

  @Option(help: ArgumentHelp(CommandWords.user, valueName: "naam"))
  var user: String?

  @Option(help: ArgumentHelp(CommandWords.role, valueName: "rol"))
  var role: String?

  @OptionGroup var restore: RestoreOptions

  @Option(
    name: .customLong("locked-fd"),
    help: ArgumentHelp(CommandWords.locked, visibility: .hidden))
  var lockedDescriptor: Int32?

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    try TerminalCheck(environment, allowsASCII: ascii)
      .demand(anySize: lockedDescriptor != nil)
    let chosen = try DateOption.read(today)
    let store = try Store.open(storeOptions.place)
    guard chosen == nil || store.isDemo else { throw CommandFault.todayOnRealStore }
    let reception = Reception(
      store: store, clock: SystemClock.clock(today: chosen),
      acceptRestore: try restore.consentBeforehand())
    var options = TerminalOptions(environment: environment, look: ascii ? .ascii : .unicode)
    options.hasMouse = mouse
    let screen = FullScreen(
      reception, options: options, locked: lockedDescriptor.flatMap(Restart.locked),
      entrance: FullScreen.Entrance(
        login: user ?? "", role: role.map { RoleCode($0.uppercased()) }))
    let end = try screen.run()
    try reception.close()
    switch end.request {
    case .quit, nil: return
    case .lock(let login, let role):
      throw UnusableTerminal.system(
        Restart.perform(
          locked: Restart.Locked(
            login: login, role: RoleCode(role), hasDraft: end.keptDraft)))
    case .logOut: throw UnusableTerminal.system(Restart.perform(locked: nil))
    }
  }

  /// Whether there is a terminal to show screens on.
  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
