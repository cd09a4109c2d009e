import CTerminalGuard

/// What the system must do for a process that holds keys.
package enum ProcessHardening {
  /// Keeps debuggers of the same user and core dumps away from the memory; tells whether it worked.
  package static func forbidTracing() -> Bool {
    process_forbid_tracing() == 0
  }
}
