import DossierCore
import DossierPolicy
import Testing

struct SealedPolicyTests {
  @Test(arguments: PolicyFiles.boards)
  func `a policy comes out of its sealed form as it went in`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let bytes = policy.sealedForm
    #expect(try Policy(opened: bytes) == policy)
    #expect(try PolicyFiles.read(board).sealedForm == bytes)
    #expect(bytes.count < 36 * 1024)
  }

  @Test func `a policy that is cut off anywhere is refused`() throws {
    let bytes = try PolicyFiles.read("iezo").sealedForm
    for count in stride(from: 0, to: bytes.count, by: 37) {
      #expect(throws: ByteFault.self) { try Policy(opened: Array(bytes[..<count])) }
    }
  }
}
