import Foundation
import Glibc

/// One piece of work for a program that is timed from its start to its end.
struct PeerTask {
  /// How a program makes the file that it then works on.
  struct Making {
    let file: String
    let arguments: [String]

    init(_ file: String, _ arguments: [String]) {
      self.file = file
      self.arguments = arguments
    }
  }

  let program: String
  /// The work, in words.
  let what: String
  private let arguments: [String]
  private let making: Making?
  private let input: String?

  /// Work on a file that is made when it is not there yet, or on what standard input gives.
  init(
    _ program: String, _ what: String, _ arguments: [String], of making: Making? = nil,
    input: String? = nil
  ) {
    self.program = program
    self.what = what
    self.arguments = arguments
    self.making = making
    self.input = input
  }

  /// Makes what the work needs and does it once; whether it can be done here.
  func prepare() throws -> Bool {
    if let making, !FileManager.default.fileExists(atPath: making.file) {
      guard try succeeds(making.arguments) else { return false }
    }
    return try succeeds(arguments)
  }

  /// Does the work so often, or as often as fits in half a minute; milliseconds of each.
  func times(_ runs: Int) throws -> [Double] {
    var times: [Double] = []
    while times.count < runs, times.reduce(0, +) < 30_000 { times.append(try run()) }
    return times
  }

  private func run() throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    guard try succeeds(arguments) else { throw Failed(program: program, what: what) }
    return (clock.now - start) / .milliseconds(1)
  }

  // Foundation's `Process` notices an end only at its next look, up to 50 ms later.
  private func succeeds(_ arguments: [String]) throws -> Bool {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&files, 1, 2)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, &files, nil, &words, environ) == 0 else { return false }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process else {
      throw Failed(program: program, what: what)
    }
    return status == 0
  }

  private struct Failed: Error {
    let program: String
    let what: String
  }
}
