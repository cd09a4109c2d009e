import Glibc

/// A program on a pseudo-terminal of 80x24, with somebody at the keyboard who keeps the time.
struct ProgramOnTerminal: ~Copyable {
  private let terminal: PseudoTerminal
  /// `POSIX_SPAWN_SETSID`, which the headers show to C only.
  private static let newSession: Int16 = 0x80
  /// The leader of the session in which the program and its children run.
  let session: pid_t

  /// Starts a program; throws when it cannot be started.
  init(_ command: [String]) throws {
    let terminal = try PseudoTerminal()
    session = try Self.spawn(command, on: terminal.path)
    self.terminal = terminal
  }

  private static func spawn(_ command: [String], on path: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the leader of a session, the terminal becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    setenv("TERM", "xterm-256color", 1)
    var leader: pid_t = 0
    let code = posix_spawnp(&leader, command[0], &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw NotStarted(program: command[0], code: code) }
    return leader
  }

  deinit {
    kill(-session, SIGKILL)
    waitpid(session, nil, 0)
  }

  /// What one key brought.
  struct Answer {
    /// Milliseconds until the last byte.
    var last = 0.0
    /// Bytes sent to the screen.
    var bytes = 0
  }

  /// Presses a key and reads until nothing came for `quiet` milliseconds.
  func press(_ key: String, quiet: Int32 = 40) -> Answer {
    let start = Self.now()
    terminal.type(key)
    return answer(since: start, quiet: quiet)
  }

  /// Reads what is sent until nothing came for `quiet` milliseconds.
  @discardableResult
  func settle(quiet: Int32) -> Answer { answer(since: Self.now(), quiet: quiet) }

  private func answer(since start: Double, quiet: Int32) -> Answer {
    var answer = Answer()
    var waiting = pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, quiet) > 0 {
      let count = terminal.received().utf8.count
      guard count > 0 else { break }
      answer.bytes += count
      answer.last = Self.now() - start
    }
    return answer
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// A program that could not be started.
  struct NotStarted: Error {
    let program: String
    let code: Int32
  }
}
