import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct DemoSchoolTests {
  @Test func `every invented telephone number is well formed and nobody's`() throws {
    let school = InventedSchool(pupilCount: 500, seed: 3)
    let numbers = school.guardians.flatMap(\.phones)
    #expect(numbers.count >= 500)
    for number in numbers {
      // Behind an area code no subscriber's number begins with 0.
      #expect(try Phone(number).canonical.hasPrefix("+31200"), "\(number)")
    }
  }

  @Test(arguments: [
    ("dir", "approvals"), ("bes", "approvals"), ("ict", "approvals"), ("adm", "incomplete"),
    ("cla", "incomplete"), ("dir", "emergencies"), ("fg", "emergencies"),
  ])
  func `the start screen of a demo has something to do for those who have tasks`(
    user: String, part: String
  ) throws {
    // Two groups at least, so that there is somebody to open in an emergency.
    let answer = try Self.larger.get().ask("today", as: user).object
    #expect(!(answer[part] as? [[String: Any]] ?? []).isEmpty)
  }

  @Test func `the new colleague of a demo made keys and waits`() throws {
    let run = try Demo().ask("groups", as: "nieuw")
    #expect(run.status == 1)
    #expect(run.complaint.contains("goedkeuring"))
  }

  private static let larger = Result { try LargerDemo() }
}

/// A demo of two groups.
private final class LargerDemo: Sendable {
  private let folder: String

  init() throws {
    let parent = Program.folder.appending(path: "command-tests-larger")
    try? FileManager.default.removeItem(at: parent)
    folder = parent.path
    let run = try Program.run([
      "demo", "--dir", folder, "--pupils", "52", "--no-open", "--json",
    ])
    try #require(run.status == 0, "\(run.complaint)")
  }

  func ask(_ name: String, as user: String) throws -> Program.Run {
    try Program.run([
      "ask", name, "--store", folder + "/kast.db", "--user", user, "--password-file",
      "\(folder)/passwords/\(user)", "--json",
    ])
  }
}
