import Foundation

/// A program, run to its end.
///
/// Not by Foundation: its `Process` waits for everybody who inherited its descriptors, and a tmux
/// server that was started stays.
enum Command {
  /// More than the tests ever have open.
  private static let mostDescriptors: Int32 = 512

  /// Runs a program with nothing on standard input; by default with the environment of the tests.
  static func run(
    _ program: String, _ arguments: [String],
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Program.Run {
    let (output, complaint) = (try CaughtText(), try CaughtText())
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaint.descriptor, STDERR_FILENO)
    // What other tests have open at this moment is none of its business, and would outlive them.
    for other in (STDERR_FILENO + 1)..<mostDescriptors {
      posix_spawn_file_actions_addclose(&actions, other)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that run tests block signals, and whoever inherits that cannot be ended.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let settings = environment.map { "\($0.key)=\($0.value)" }
    var process = pid_t()
    let failure = withStrings([program] + arguments) { words in
      withStrings(settings) { posix_spawn(&process, program, &actions, &attributes, words, $0) }
    }
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    return Program.Run(
      status: end(of: process), output: output.text, complaint: complaint.text)
  }

  /// Waits for a process; what it returned, or the negated signal that ended it.
  private static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
