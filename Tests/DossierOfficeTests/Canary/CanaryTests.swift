import DossierCore
import DossierOffice
import Testing

struct CanaryTests {
  @Test(
    .tags(.`R-I-1.3-2`, .`R-O-6.1-1`, .`R-O-6.5-7`, .`R-X-6`, .`R-X-8`),
    arguments: [("oarsprong", false), ("iezo", true)])
  func `no role ever gets a word from what it may not see, and the journal gets none at all`(
    board: String, isSecret: Bool
  ) throws {
    let policy = try BoardPolicy.read(board)
    for role in policy.loginRoles {
      let aviary = try Aviary(policy, role, isSecret: isSecret)
      let leaks = aviary.leaks()
      #expect(leaks.isEmpty, "\(role): \(leaks.joined(separator: "\n"))")
      let lines = try aviary.scene.store.journal.map {
        String(decoding: try JournalCoding.bytes(of: $0), as: UTF8.self)
      }
      #expect(lines.count > 50)
      let text = lines.joined(separator: "\n")
      #expect(aviary.own.found(in: text).isEmpty, "\(role)")
      #expect(!text.contains("Medewerker"), "the name of a colleague")
      #expect(!text.contains("De Eik"), "the name of a school")
    }
  }

  @Test(.tags(.`R-I-1.3-2`), arguments: BoardPolicy.boards)
  func `what a role may see is there, so that silence proves something`(board: String) throws {
    let policy = try BoardPolicy.read(board)
    for role in policy.loginRoles {
      let aviary = try Aviary(policy, role, isSecret: false)
      let missing = try aviary.missing()
      #expect(missing.isEmpty, "\(role): \(missing)")
    }
  }
}
