import CTerminalGuard

/// The handler that puts the terminal back when a signal ends the program.
struct SignalGuard: ~Copyable {
  /// Remembers the modes of the terminal as they are now.
  init(terminal: Int32, wake: Int32) {
    terminal_guard_install(terminal, wake)
  }

  deinit {
    terminal_guard_remove()
  }

  /// From now on these bytes are sent when the program dies.
  func arm(with bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
      terminal_guard_arm(start, raw.count)
    }
  }
}
