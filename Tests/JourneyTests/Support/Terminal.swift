import Foundation
import Testing

/// A terminal of one user: tmux with a shell in it, on a socket of its own.
final class Terminal {
  /// What the shell says when it waits for a command.
  static let prompt = "klaar>"
  /// Everything that a program may know about its surroundings here.
  private static let environment = [
    "TERM": "tmux-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "klaar> ",
  ]
  /// How long somebody waits for a screen, on a machine that does more things at once.
  static let patience = Duration.seconds(45)
  /// How long nothing may change before a page counts as drawn, in milliseconds.
  private static let stillness: Int32 = 25
  /// More keys than any list of a journey is long.
  private static let mostPresses = 40
  /// Holds the socket, so it must not go before the server does.
  private let scratch: Scratch
  private let socket: String

  /// Opens a window with a shell.
  init(_ scratch: Scratch, columns: Int = 80, rows: Int = 24) throws {
    self.scratch = scratch
    socket = scratch.path("tty-\(UUID().uuidString.prefix(4))")
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    // In two words, so that tmux starts it itself: by way of a shell it would lose its prompt.
    try tmux(["-f", "/dev/null", "new-session", "-d"] + size + ["sh", "-i"])
    try wait("no shell") { $0.text.contains(Self.prompt) }
  }

  deinit {
    _ = try? Command.run("/usr/bin/tmux", ["-S", socket, "kill-server"])
  }

  /// Presses keys in the key language of the tests: `<F7>berg<Enter>`.
  func press(_ keys: String) throws {
    var arguments: [String] = []
    for stroke in KeyStroke.strokes(of: keys) {
      arguments += arguments.isEmpty ? [] : [";"]
      switch stroke {
      case .key(let name): arguments += ["send-keys", name]
      case .text(let text): arguments += ["send-keys", "-l", text]
      }
    }
    try tmux(arguments)
  }

  /// Presses keys again and again, each time waiting for what they do, until the screen is right.
  func press(
    _ keys: String, until isRight: (Shot) -> Bool, _ complaint: @autoclosure () -> String
  ) throws {
    var now = try shot()
    for _ in 0..<Self.mostPresses {
      if isRight(now) { return }
      let before = now
      try press(keys)
      try wait(complaint()) { $0 != before }
      now = try shot()
    }
    guard isRight(now) else { throw Disappointment(complaint(), now) }
  }

  /// Waits until the screen is as it should be, looking again every few milliseconds.
  @discardableResult
  func wait(
    _ complaint: @autoclosure () -> String, within patience: Duration = Terminal.patience,
    until isRight: (Shot) throws -> Bool
  ) throws -> Shot {
    let end = ContinuousClock.now + patience
    while true {
      let now = try glance()
      if try isRight(now) { return now }
      guard ContinuousClock.now < end else { throw Disappointment(complaint(), now) }
      poll(nil, 0, 5)
    }
  }

  /// What is on the screen once it stands still.
  ///
  /// The terminal may be in the middle of a page that the program wrote in one go, so that the upper
  /// half is new and the lower half old: only what is the same a moment later is a page.
  func shot() throws -> Shot {
    let end = ContinuousClock.now + Self.patience
    var now = try glance()
    while true {
      poll(nil, 0, Self.stillness)
      let later = try glance()
      if later == now { return now }
      guard ContinuousClock.now < end else { throw Disappointment("never still", later) }
      now = later
    }
  }

  /// What is on the screen at this very moment, be it half a page.
  private func glance() throws -> Shot {
    Shot(
      told: try tmux(["display-message", "-p", "#{cursor_y}", ";", "capture-pane", "-p"]))
  }

  /// Everything that can be read back in this window, above the screen too.
  func scrollback() throws -> String {
    try tmux(["capture-pane", "-p", "-S", "-"])
  }

  /// Whether a program still has the screen to itself.
  func isAlternate() throws -> Bool {
    try tmux(["display-message", "-p", "#{alternate_on}"]).hasPrefix("1")
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The process that the shell is running.
  func process() throws -> RunningProcess {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    let child = children.split(separator: " ").first.flatMap { Int32($0) }
    return RunningProcess(id: try #require(child, "the shell runs nothing"))
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let run = try Command.run(
      "/usr/bin/tmux", ["-S", socket] + arguments, environment: Self.environment)
    try #require(run.status == 0, "tmux \(arguments): \(run.complaint)")
    return run.output
  }
}
