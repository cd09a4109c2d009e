import Glibc
import TerminalKit

/// Makes the process a bad place to steal keys from, before it holds any.
enum Hardening {
  /// No core dumps, no attaching debugger of the same user, new files for the owner only.
  ///
  /// Tells whether the system did all of it; without it the program still works.
  @discardableResult
  static func apply() -> Bool {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    // A limit on the size of files is then an error that can be told, and not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    let hasNoCore = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
    return ProcessHardening.forbidTracing() && hasNoCore
  }
}
