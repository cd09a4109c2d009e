import DossierCore
import DossierPolicy
import Testing

struct RegisterStepTests {
  /// The rows of the matrix that are not about a single pupil.
  private static let rows: [(register: CategoryCode, steps: String)] = [
    (
      "datalekregister",
      """
      ADM report, BES change, CLA report, DIR change, FG advise+view, IB report, \
      ICT changeTechnical, LKR report, LOG report, MT report, ORT report, SMW report, VTP report, \
      ZC report
      """
    ),
    (
      "verwerkers",
      """
      ADM view, BES change, CLA view, DIR view, FG advise+view, IB view, ICT view, ZC view
      """
    ),
    ("vorderingen", "DIR change, FG advise+view"),
    ("vernietiging", "BES approve, CLA propose, DIR approve, FG hold+view, IB propose"),
    ("beleid", "BES approve, DIR view, FG view, ICT changeAccounts"),
  ]

  @Test(arguments: PolicyFiles.boards)
  func `the registers have the steps of the adopted matrix`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(policy.registers.map(\.code) == Self.rows.map(\.register))
    for (register, row) in zip(policy.registers, Self.rows) {
      let written = register.steps.sorted { $0.key < $1.key }.map { role, steps in
        "\(role) \(steps.map(\.rawValue).sorted().joined(separator: "+"))"
      }
      #expect(written.joined(separator: ", ") == row.steps)
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `nobody both proposes and approves destruction`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let register = try #require(policy.registers.first { $0.code == "vernietiging" })
    for role in policy.roles.map(\.code) {
      #expect(!(register.allows(role, .propose) && register.allows(role, .approve)))
    }
    #expect(register.allows("DIR", .approve))
    #expect(!register.allows("LKR", .propose))
  }
}
