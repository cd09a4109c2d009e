import DossierCore
import DossierPolicy
import Testing

struct MatrixCellTests {
  private static let accesses: [String: Access] = [
    "W": .change, "V": .view, "s": .summary, "-": .none,
  ]
  private static let scopes: [String: Scope] = [
    "E": .ownGroup, "S": .ownSchool, "B": .board, "P": .perPupil,
  ]

  @Test func `the table has every cell of fourteen roles and thirty-two categories`() {
    #expect(AdoptedMatrix.cells.count == 14 * 32)
  }

  @Test(arguments: PolicyFiles.boards)
  func `every cell of the adopted matrix stands in the policy of a board`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    for wanted in AdoptedMatrix.cells {
      let cell = policy.matrix.cell(RoleCode(wanted.role), CategoryCode(wanted.category))
      #expect(cell.access == Self.accesses[wanted.letter], "\(wanted)")
      guard cell.access != .none else { continue }
      #expect(cell.scope == Self.scopes[wanted.scope], "\(wanted)")
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `no role outside the adopted matrix has more than its few cells`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let adopted = Set(AdoptedMatrix.cells.map { RoleCode($0.role) })
    let others = policy.roles.map(\.code).filter { !adopted.contains($0) }
    #expect(others == ["ASS", "SMWX", "LOGX", "ORTX", "OUD", "LLN"])
    #expect(written(policy, "ASS") == "C01V C06s C07as C07bs C12V")
    #expect(written(policy, "SMWX") == "C01s C10V C13V C15W")
    #expect(written(policy, "LOGX") == "C01s C10V C13V C15W")
    #expect(written(policy, "ORTX") == "C01s C09W C10V C13V C15V")
    #expect(written(policy, "OUD").isEmpty)
    #expect(written(policy, "LLN").isEmpty)
  }

  @Test(arguments: PolicyFiles.boards)
  func `people from outside and on a caseload only ever get single pupils`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    for role in ["SMW", "LOG", "ORT", "VTP", "SMWX", "LOGX", "ORTX"] as [RoleCode] {
      let scopes = Set((policy.matrix.cells[role] ?? [:]).values.map(\.scope))
      #expect(scopes == [.perPupil], "\(role)")
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `an unknown role and an unknown category give no access`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(policy.matrix.cell("XXX", "C01") == .none)
    #expect(policy.matrix.cell("IB", "C99") == .none)
    #expect(policy.compartments(for: "XXX").isEmpty)
  }

  private func written(_ policy: Policy, _ role: RoleCode) -> String {
    let letters: [Access: String] = [.change: "W", .view: "V", .summary: "s", .none: "-"]
    return (policy.matrix.cells[role] ?? [:]).sorted { $0.key < $1.key }
      .map { "\($0.key)\(letters[$0.value.access] ?? "")" }.joined(separator: " ")
  }
}
