import DossierCore
import Testing

/// R-O-8.4-1, AVG 7(1): what somebody said last is proof and stays.
struct ConsentProofTests {
  static let table: [([String], [Int])] = [
    ([], []),
    (["m+ 2024-09-01"], []),
    (["m+ 2024-09-01", "m! 2024-10-01"], [0]),
    (["m+ 2024-09-01", "f! 2024-10-01"], []),
    (["m+ 2024-09-01", "m- 2024-10-01", "m+ 2024-11-01"], [0, 1]),
    // Signed first, entered last: the later word is the withdrawal.
    (["m! 2024-10-01", "m+ 2024-09-01"], [1]),
    (["m+ 2024-09-01", "m+ 2024-09-01"], [0]),
  ]

  @Test(arguments: table)
  func `the last word of each person stays`(lines: [String], erasable: [Int]) throws {
    #expect(ConsentProof(try words(lines)).erasable == erasable)
  }
}
