import DossierCore
import DossierPolicy
import Testing

struct MatrixTableTests {
  @Test func `the matrix on a screen of 80 columns is as it was approved`() throws {
    let lines = PolicyMatrixTable.lines(of: try PolicyFiles.read("iezo"), width: 80)
    let golden = MatrixTableGolden.iezo.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == golden.count)
    for (index, pair) in zip(lines, golden).enumerated() {
      #expect(pair.0 == pair.1, "line \(index + 1)")
    }
  }

  @Test(arguments: [20, 40, 60, 80, 100, 131, 132, 200])
  func `no line is wider than the screen`(width: Int) throws {
    let lines = PolicyMatrixTable.lines(of: try PolicyFiles.read("oarsprong"), width: width)
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test(arguments: [40, 80, 132])
  func `every role has exactly one column, however the table is cut`(width: Int) throws {
    let policy = try PolicyFiles.read("oarsprong")
    let heads = PolicyMatrixTable.lines(of: policy, width: width)
      .filter { $0.hasPrefix("Rubriek ") }
    let roles = heads.flatMap { $0.split(separator: " ").dropFirst().map(String.init) }
    #expect(
      roles == policy.roles.filter { $0.nature != .dataSubject }.map(\.code.text))
    #expect(width < 132 || heads.count == 1)
  }

  @Test func `a cell with its own scope shows it`() throws {
    var policy = try PolicyFiles.read("oarsprong")
    policy.matrix.cells["IB"]?["C01"] = MatrixCell(access: .view, scope: .board)
    let lines = PolicyMatrixTable.lines(of: policy)
    #expect(lines.contains { $0.hasPrefix("C01") && $0.contains("V@B") })
  }
}
