import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-1: a package that is being made does not bring back what is erased meanwhile.
struct ErasedMeanwhileTests {
  /// An erasure of C13 that somebody has only to approve, beside a copy that was granted.
  private func scene() throws -> (PackageScene, copy: RequestID, erasure: RequestID) {
    let scene = try PackageScene()
    let copy = try scene.granted()
    let erasure = try scene.base.register(
      WishGiven(
        kind: .erasure, scope: [RequestItemGiven(category: "C13")],
        erasureGround: .noLongerNeeded))
    try scene.base.begin(erasure)
    try scene.base.grant(erasure)
    try scene.office("CLA").perform(
      ProposeErasure(
        request: erasure, lines: [ErasureLineGiven(category: "C13", fate: .erase)]))
    return (scene, copy, erasure)
  }

  @Test(arguments: [0, 1, 11, 24, 36, 49, 61, 75])
  func `an erasure shortly before the end of the job stops it`(_ left: Int) throws {
    let (scene, copy, erasure) = try scene()
    let job = try scene.office("ADM").packageJob(for: copy)
    while job.progress.done < job.progress.total - left {
      try job.step(budgetMilliseconds: 0)
    }
    let isFinished = job.progress.isFinished
    try scene.office("DIR").perform(ApproveErasure(request: erasure))
    if !isFinished {
      #expect(throws: (any Error).self) {
        while try !job.step(budgetMilliseconds: 1000).isFinished {}
      }
    }
    let kept = try scene.packages().flatMap(\.files)
    #expect(kept.isEmpty)
    #expect(!scene.store.documents.values.contains { Self.tells($0) })
  }

  @Test func `what changed in a category that the program supplies stops the job as well`() throws {
    let scene = try PackageScene()
    let mother = try scene.base.mother
    let request = try scene.granted(.portability)
    let job = try scene.office("ADM").packageJob(for: request)
    // All files are sealed; only the last step is left.
    while job.progress.done < 90 { try job.step(budgetMilliseconds: 0) }
    #expect(!job.progress.isFinished)
    let stored = try #require(scene.store.versions[mother]?.last)
    try scene.base.scene.put { try $0.erase(stored.id) }
    #expect(throws: Refusal.stale) {
      while try !job.step(budgetMilliseconds: 1000).isFinished {}
    }
    #expect(try scene.packages().isEmpty)
  }

  private static func tells(_ chunks: [[UInt8]]) -> Bool {
    String(decoding: chunks.flatMap(\.self), as: UTF8.self).contains("14 van de 20")
  }
}
