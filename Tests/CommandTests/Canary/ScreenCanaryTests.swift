import DossierCore
import DossierOffice
import Foundation
import Testing

/// A word planted in a category stands on no screen of a role that may not see it, on both boards.
@Suite struct ScreenCanaryTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// A demo store of a board with words in it, and everybody who logs in there.
  private func demo(_ board: String) throws -> (folder: String, nest: Nest, users: [String]) {
    let folder = scratch.path(board)
    let run = try Program.run([
      "demo", "--dir", folder, "--pupils", "60", "--policy", board, "--no-open", "--json",
    ])
    try #require(run.status == 0, "\(run.complaint)")
    let accounts = run.object["accounts"] as? [[String: Any]] ?? []
    // The newcomer of the demo waits for approval and sees no screen yet.
    let users = accounts.compactMap { $0["user"] as? String }.filter { user in
      accounts.contains { ($0["role"] as? String)?.lowercased() == user }
    }
    let own = try reach(of: "lkr", in: folder)
    let all = try reach(of: "cla", in: folder)
    let stranger = try #require(all.first { !own.contains($0) })
    var nest = Nest([try #require(own.first), stranger])
    for user in users {
      let watcher = try Watcher(user, in: folder)
      try nest.plant(by: watcher.office, documentIn: scratch.folder)
      try watcher.leave()
    }
    return (folder, nest, users)
  }

  private func reach(of user: String, in folder: String) throws -> [PupilID] {
    let watcher = try Watcher(user, in: folder)
    defer { try? watcher.leave() }
    return try watcher.office.answer(RosterQuery()).map(\.pupil)
  }

  /// The words that stood on a screen of somebody.
  private func seen(by user: String, _ nest: Nest, in folder: String) throws -> Sight {
    let watcher = try Watcher(user, in: folder)
    watcher.openEveryMenu()
    watcher.search("kanarie")
    for pupil in nest.pupils { watcher.open(pupil, fields: nest.fields) }
    let office = try watcher.office
    let sight = Sight(
      birds: Set(nest.birds.filter { watcher.seen.contains($0.word) }), role: office.role,
      policy: office.policy, reach: Nest.reach(of: office))
    try watcher.leave()
    return sight
  }

  /// What somebody saw, and by what it is judged.
  private struct Sight {
    let birds: Set<Nest.Bird>
    var role: RoleCode
    let policy: Policy
    let reach: Set<PupilID>

    /// What should not have been there.
    var leaks: [Nest.Bird] {
      birds.filter { bird in
        let cell = policy.matrix.cell(role, bird.category)
        // The demo has one school: only a narrower scope than that depends on who is on the list.
        let isWide = cell.scope == .ownSchool || cell.scope == .board
        guard isWide || reach.contains(bird.pupil), cell.access >= .view else { return true }
        guard bird.kind == .document else { return false }
        return policy.category(bird.category)?.documentAudience?.contains(role) == false
      }.sorted { $0.word < $1.word }
    }
  }

  @Test(
    .tags(.`R-I-1.3-2`, .`R-O-6.1-1`, .`R-X-8`), arguments: ["oarsprong", "iezo"])
  func `no screen of any role shows a word from what that role may not see`(board: String) throws {
    let (folder, nest, users) = try demo(board)
    try #require(nest.birds.count > 40, "\(nest.birds.count)")
    var heard: Set<Nest.Bird> = []
    for user in users {
      let sight = try seen(by: user, nest, in: folder)
      #expect(sight.leaks.isEmpty, "\(user): \(sight.leaks)")
      heard.formUnion(sight.birds)
    }
    let silent = Set(nest.birds).subtracting(heard)
    #expect(silent.isEmpty, "a word that nobody sees proves nothing: \(silent)")
  }

  @Test func `whoever sees more than the matrix gives is caught`() throws {
    let (folder, nest, _) = try demo("oarsprong")
    var sight = try seen(by: "ib", nest, in: folder)
    #expect(sight.leaks.isEmpty)
    // As if the gate had let an assistant see what the intern begeleider sees.
    sight.role = "ASS"
    #expect(!sight.leaks.isEmpty)
  }
}
