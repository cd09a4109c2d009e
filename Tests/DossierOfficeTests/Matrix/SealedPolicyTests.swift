import DossierCore
import Testing

struct SealedPolicyTests {
  @Test(arguments: BoardPolicy.boards)
  func `the policy in force is the one that was adopted`(board: String) throws {
    let policy = try BoardPolicy.read(board)
    #expect(try Policy(opened: policy.sealedForm) == policy)
  }

  @Test func `no trait of a field is lost when the policy is sealed`() throws {
    let policy = SamplePolicy.policy
    let opened = try Policy(opened: policy.sealedForm)
    for (before, after) in zip(policy.categories, opened.categories) {
      #expect(after.fields == before.fields)
      #expect(after == before)
    }
    #expect(opened == policy)
  }

  @Test(.tags(.`R-O-5.1-C`), arguments: BoardPolicy.boards)
  func `every board says which fields emergency access opens`(board: String) throws {
    let fields = try BoardPolicy.read(board).categories.flatMap(\.fields)
    #expect(fields.contains { $0.isEmergency })
  }
}
