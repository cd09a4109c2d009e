import DossierCore
import DossierOffice
import DossierScreens
import DossierStore
import Foundation
import ScreenKit
import TerminalKit

/// The screens on a terminal: waits for an event, hands it to the program, draws what came of it.
struct FullScreen {
  private static let storeChanged = WakeSource("store")
  /// How long nobody must have done anything before the store is tidied, in milliseconds.
  private static let restAfter: Int64 = 1000
  private let reception: Reception
  private let options: TerminalOptions
  private let locked: Restart.Locked?
  private let entrance: Entrance

  /// Who was named on the command line, and in which role.
  struct Entrance {
    var login = ""
    var role: RoleCode?
  }

  /// Takes an open store; `locked` is whoever was at work when the screen was locked.
  init(
    _ reception: Reception, options: TerminalOptions, locked: Restart.Locked?,
    entrance: Entrance = Entrance()
  ) {
    self.entrance = entrance
    self.reception = reception
    self.options = options
    self.locked = locked
  }

  /// Shows the screens until somebody leaves, locks or logs out; throws `UnusableTerminal`.
  func run() throws -> ProgramTurn {
    let file = reception.store.place.file
    let log = ScreenLog(besides: file)
    let result = Result { () throws(UnusableTerminal) in try show(file) }
    log.close()
    return try result.get()
  }

  private func show(_ file: String) throws(UnusableTerminal) -> ProgramTurn {
    do throws(TerminalFailure) {
      let environment = ProcessInfo.processInfo.environment
      var terminal = try TerminalSession(.standard(environment: environment), options: options)
      let watch = try FileWatch(
        folder: folder(of: file), names: [name(of: file), name(of: file) + "-wal"])
      return loop(&terminal, watch)
    } catch {
      throw UnusableTerminal(error)
    }
  }

  private func loop(
    _ terminal: inout TerminalSession, _ watch: borrowing FileWatch
  ) -> ProgramTurn {
    var program = program(for: terminal)
    let watched = [WatchedDescriptor(watch.descriptor, as: Self.storeChanged)]
    var hasWork = true
    var hasUpkeep = false
    var restDue: Int64? = SystemClock.elapsed() + Self.restAfter
    while true {
      terminal.show(program.render())
      let deadline = [program.nextDeadline, restDue].compactMap(\.self).min()
      let event = terminal.nextEvent(
        timeout: hasWork || hasUpkeep ? .zero : wait(until: deadline), watching: watched)
      switch event {
      case .deadline where hasWork:
        hasWork = program.work()
        if !program.isDue { continue }
      case .deadline where hasUpkeep:
        hasUpkeep = upkeep()
        // A desk that was left is locked in time, however long sealing anew takes.
        if !program.isDue { continue }
      case .deadline:
        if let due = restDue, due <= SystemClock.elapsed() {
          rest()
          restDue = nil
          hasUpkeep = true
        }
      case .wake:
        guard watch.drain() else { continue }
      default:
        restDue = SystemClock.elapsed() + Self.restAfter
        hasWork = true
        hasUpkeep = false
      }
      let turn = program.handle(event)
      if turn.request != nil { return turn }
      if let isOn = turn.usesMouse { terminal.setMouse(isOn) }
      if turn.discardsTypeAhead { terminal.discardTypeAhead() }
      if turn.redrawsAll { terminal.redrawAll() }
    }
  }

  private func program(for terminal: borrowing TerminalSession) -> ScreenProgram {
    let (size, look) = (terminal.size, terminal.look)
    var door = StoreFrontDoor(reception).door
    if terminal.characterSet == .ascii, options.look != .ascii {
      door.notice.warnings.append(TerminalWording.onlyPlainLetters)
    }
    let desk = OfficeDesk(door)
    let first: any OfficeScreen =
      if let locked {
        LockScreen(login: locked.login, role: locked.role, keptDraft: locked.hasDraft)
      } else {
        LoginScreen(door.notice, login: entrance.login, role: entrance.role)
      }
    return ScreenProgram(
      first: first, size: size, look: look, usesMouse: options.hasMouse, now: SystemClock.elapsed,
      menus: { ProductMenus.menus(at: $0, management: ManagementMenu.items(at: $0)) },
      answer: desk.answer)
  }

  /// What must not make anybody wait: done when nobody pressed a key for a while.
  private func rest() {
    let store = reception.store
    _ = try? store.checkpoint()
    try? store.replenishReserve()
    try? store.syncWitness()
    _ = try? store.sweep(at: reception.clock.now())
  }

  /// A slice of sealing anew after a withdrawal, or of a package that was being made when the
  /// program ended; what fails is tried again at the next rest.
  private func upkeep() -> Bool {
    let isSealing = (try? reception.upkeep?.step(budgetMilliseconds: 25)) ?? false
    return isSealing || (try? reception.unfinished?.step(budgetMilliseconds: 25)) ?? false
  }

  private func wait(until deadline: Int64?) -> Duration? {
    deadline.map { .milliseconds(max(0, $0 - SystemClock.elapsed())) }
  }

  private func folder(of file: String) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent().path
  }

  private func name(of file: String) -> String { URL(fileURLWithPath: file).lastPathComponent }
}
