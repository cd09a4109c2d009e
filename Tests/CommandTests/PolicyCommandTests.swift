import Foundation
import Testing

@Suite struct PolicyCommandTests {
  @Test(arguments: ["oarsprong", "iezo"])
  func `the policies of both boards are sound`(board: String) throws {
    let run = try Program.run(["policy", "check", board, "--json"])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.object["ok"] as? Bool == true)
  }

  @Test func `a mistake is told with line and column`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("fout.yaml", "identiteit:\n  onbekend: 1\n")
    let run = try Program.run(["policy", "check", file, "--json"])
    #expect(run.status == 1)
    let mistakes = run.object["mistakes"] as? [[String: Any]] ?? []
    #expect(mistakes.contains { $0["line"] as? Int == 2 })
  }

  @Test func `a difference is told in sentences`() throws {
    let run = try Program.run(["policy", "diff", "oarsprong", "iezo"])
    #expect(run.status == 0)
    #expect(run.output.contains("C17"))
  }

  @Test(arguments: [("oarsprong", "noord"), ("iezo", "zuid")])
  func `the school holidays of both boards are sound`(board: String, region: String) throws {
    let run = try Program.run(["policy", "holidays", board, "--check", "--json"])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.object["adopted"] as? Bool == false)
    let regions = run.object["regions"] as? [String: [[String: Any]]] ?? [:]
    #expect(regions.mapValues(\.count) == [region: 10])
  }

  @Test func `a mistake in school holidays is told with line and column`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("vakanties.yaml", "bestuur: x\nregio: oost\nvakanties: {}\n")
    let run = try Program.run(["policy", "holidays", file, "--check"])
    #expect(run.status == 1)
    #expect(run.complaint.contains("vakanties.yaml:2:8: "))
    let unknown = try Program.run(["policy", "holidays", "nergens", "--check"])
    #expect(unknown.status == 1)
    #expect(unknown.complaint.contains("nergens"))
  }

  @Test func `school holidays are adopted by who manages groups, and of the own board only`() throws
  {
    let demo = try Demo()
    let own = try demo.write(
      "eigen.yaml",
      """
      bestuur: oarsprong
      regio: midden
      vakanties:
        midden:
          2026-2027:
            - {naam: Kerstvakantie, van: 2026-12-19, tot_en_met: 2027-01-03}
      """)
    func adopt(_ file: String, as user: String) throws -> Program.Run {
      try Program.run(["policy", "holidays", file] + demo.login(user))
    }
    #expect(try adopt(own, as: "lkr").status == 1)
    #expect(try adopt("iezo", as: "dir").complaint.contains("oarsprong"))
    let run = try adopt(own, as: "dir")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.output.contains("Regio midden: 1 vakantie, bekend tot en met 31-07-2027."))
    #expect(try adopt(own, as: "dir").status == 1)
  }

  @Test func `a demo begins with the region and the holidays of its board`() throws {
    let demo = try Demo()
    let school = try #require(try demo.ask("groups", as: "dir").list.first)
    #expect(school["region"] as? String == "noord")
    let again = try Program.run(["policy", "holidays", "oarsprong"] + demo.login("dir"))
    #expect(again.status == 1)
  }

  @Test func `the matrix has a line for each category`() throws {
    let run = try Program.run(["policy", "matrix", "iezo"])
    #expect(run.status == 0)
    #expect(run.output.contains("C31"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 132 })
  }
}
