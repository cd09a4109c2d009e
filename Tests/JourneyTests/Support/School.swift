import Foundation
import Testing

/// A demo school of one journey's own, copied from one that is made once.
struct School {
  private static let original = Result { try Original() }
  /// A place for files beside the store.
  let scratch: Scratch

  /// Copies the demo.
  init() throws {
    let original = try Self.original.get()
    scratch = try Scratch()
    for name in try FileManager.default.contentsOfDirectory(atPath: original.folder) {
      try FileManager.default.copyItem(
        atPath: "\(original.folder)/\(name)", toPath: scratch.path(name))
    }
  }

  /// The store.
  var store: String { scratch.path("kast.db") }

  /// The password of a user of the demo.
  static func password(_ user: String) -> String { "demo-\(user)-2026" }

  /// Asks a query as a user, on the command line.
  func ask(_ query: String, _ options: [String] = [], as user: String) throws -> Program.Run {
    let run = try Program.run(["ask", query] + options + login(user) + ["--json"])
    try #require(run.status == 0, "\(run.complaint)")
    return run
  }

  /// The pupils that a user sees, in the order of the list.
  func pupils(as user: String) throws -> [Pupil] {
    try ask("roster", as: user).list.map { row in
      Pupil(
        id: try #require(row["id"] as? String), name: try #require(row["name"] as? String))
    }
  }

  /// The value of a field in the dossier of a pupil, on the command line; `nil` when not shown.
  func value(of field: String, in category: String, of pupil: Pupil, as user: String) throws
    -> String?
  {
    let dossier = try ask("dossier", ["--pupil", pupil.id], as: user).object
    let categories = dossier["categories"] as? [[String: Any]] ?? []
    let fields = categories.first { $0["code"] as? String == category }?["fields"]
    return (fields as? [[String: Any]])?.first { $0["id"] as? String == field }?["value"]
      as? String
  }

  /// Whether every record, digest and journal line is right.
  func isWhole() throws -> Bool {
    let run = try Program.run(["verify", "--store", store, "--json"])
    return run.status == 0 && run.object["ok"] as? Bool == true
  }

  private func login(_ user: String) -> [String] {
    ["--store", store, "--user", user, "--password-file", scratch.path("passwords/\(user)")]
  }

  /// The one school that is made; what an earlier run left is cleared away.
  private final class Original: Sendable {
    let folder: String

    init() throws {
      let parent = Program.folder.appending(path: "journey-tests")
      try? FileManager.default.removeItem(at: parent)
      folder = parent.appending(path: "school").path
      let run = try Program.run(
        ["demo", "--dir", folder, "--pupils", "40", "--no-open", "--json"])
      try #require(run.status == 0, "\(run.complaint)")
    }
  }
}
