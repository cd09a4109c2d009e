import Foundation
import Testing

/// A demo store for tests, made by the program itself and copied for every test.
///
/// Making one takes some fifteen passwords; copying takes nothing.
struct Demo {
  private static let original = Result { try Original() }
  private let scratch: Scratch

  /// Copies the demo into a folder of the test's own.
  init() throws {
    let original = try Self.original.get()
    scratch = try Scratch()
    try FileManager.default.removeItem(atPath: scratch.folder)
    try FileManager.default.copyItem(atPath: original.folder, toPath: scratch.folder)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: scratch.folder)
  }

  /// What `demo --json` told.
  static func answer() throws -> [String: Any] { try original.get().run.object }

  /// How many pupils the demo has.
  static let pupils = 24
  /// The users of the demo, by the roles of the default policy.
  static let users = [
    "bes", "dir", "mt", "lkr", "ass", "adm", "cla", "ib", "zc", "ict", "smw", "log", "ort", "vtp",
    "fg",
  ]

  /// The store.
  var store: String { scratch.path("kast.db") }

  /// The options with which a user logs in.
  func login(_ user: String) -> [String] {
    ["--store", store, "--user", user, "--password-file", scratch.path("passwords/\(user)")]
  }

  /// Asks a query as a user.
  func ask(_ name: String, _ options: [String] = [], as user: String) throws -> Program.Run {
    try Program.run(["ask", name] + options + login(user) + ["--json"])
  }

  /// Carries out actions as a user.
  func perform(_ lines: [String], as user: String) throws -> Program.Run {
    try Program.run(["do"] + login(user), input: lines.map { $0 + "\n" }.joined())
  }

  /// The pupils a user sees, by identifier, in the order of the list.
  func pupils(as user: String) throws -> [String] {
    try ask("roster", as: user).list.compactMap { $0["id"] as? String }
  }

  /// A path beside the store.
  func path(_ name: String) -> String { scratch.path(name) }

  /// Writes a file beside the store.
  @discardableResult
  func write(_ name: String, _ text: String, rights: Int = 0o600) throws -> String {
    try scratch.write(name, text, rights: rights)
  }

  /// The one demo that is made; old ones of earlier runs are cleared away.
  private final class Original: Sendable {
    let folder: String
    let run: Program.Run

    init() throws {
      let parent = Program.folder.appending(path: "command-tests")
      try? FileManager.default.removeItem(at: parent)
      folder = parent.appending(path: "demo").path
      run = try Program.run(
        ["demo", "--dir", folder, "--pupils", "\(Demo.pupils)", "--no-open", "--json"])
      try #require(run.status == 0, "\(run.complaint)")
    }
  }
}
