import Glibc

/// Keeps what the runtime writes to standard error away from the screen while it is in use.
///
/// A fault inside the full-screen program would be lost or disturb what somebody reads. No personal
/// data go there: errors carry codes and identifiers only.
struct ScreenLog: ~Copyable {
  private let saved: Int32

  /// Sends standard error to a log beside the store, or nowhere when that cannot be written.
  init(besides store: String) {
    saved = dup(STDERR_FILENO)
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    var log = open(store + ".log", flags, 0o600)
    if log < 0 { log = open("/dev/null", O_WRONLY | O_CLOEXEC) }
    guard log >= 0 else { return }
    dup2(log, STDERR_FILENO)
    Glibc.close(log)
  }

  /// Gives standard error back.
  consuming func close() {}

  deinit {
    guard saved >= 0 else { return }
    dup2(saved, STDERR_FILENO)
    Glibc.close(saved)
  }
}
