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

  @Test func `the matrix has a line for each category`() throws {
    let run = try Program.run(["policy", "matrix", "iezo"])
    #expect(run.status == 0)
    #expect(run.output.contains("C31"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 132 })
  }
}
