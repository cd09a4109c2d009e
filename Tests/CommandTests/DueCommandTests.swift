import Foundation
import Testing

/// `dossierkast due`: what a daily mail says about requests, and how it ends.
@Suite struct DueCommandTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  private func due(_ arguments: [String] = [], as user: String = "dir") throws -> Program.Run {
    try Program.run(["due"] + arguments + demo.login(user))
  }

  @Test func `something late ends with 1 and stands first`() throws {
    let run = try due()
    #expect(run.status == 1)
    #expect(run.complaint.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.contains("TE LAAT") ?? false)
    #expect(lines.last?.contains("te laat") ?? false)
  }

  @Test func `the mail holds numbers, kinds and dates, and nobody's name`() throws {
    let run = try due(["--json", "--days", "60"])
    #expect(run.object["isLate"] as? Bool == true)
    let requests = run.object["requests"] as? [[String: Any]] ?? []
    #expect(requests.count > 2)
    for request in requests {
      #expect(Set(request.keys) == ["request", "reference", "kind", "due", "daysLeft", "about"])
    }
    let names = try demo.ask("requests", as: "dir").object["rows"] as? [[String: Any]] ?? []
    let plain = try due(["--days", "60"]).output
    let pupils = names.compactMap { $0["pupilName"] as? String }
    #expect(!pupils.isEmpty)
    for name in pupils { #expect(!plain.contains(name)) }
  }

  @Test func `fewer days leave fewer lines, and always what is late`() throws {
    func count(_ days: String) throws -> Int {
      (try due(["--json", "--days", days]).object["requests"] as? [Any])?.count ?? 0
    }
    #expect(try count("0") >= 1)
    #expect(try count("0") < count("60"))
  }

  @Test(arguments: ["-1", "367", "veel"])
  func `a number of days that cannot be is a wrong call`(days: String) throws {
    #expect(try due(["--days=\(days)"]).status == 2)
  }

  @Test func `a role without the register is refused, which is not the same as late`() throws {
    let run = try due(as: "lkr")
    #expect(run.status == 3)
    #expect(run.output.isEmpty && !run.complaint.isEmpty)
    let nobody = try due(as: "niemand")
    #expect(nobody.status == 3)
  }
}
