import DossierCore
import DossierOffice
import Testing

/// R-O-8.2-2: a copy in which nothing stands is told, costs nothing and is not the first.
struct EmptyPackageTests {
  /// An inzage of a category in which nothing stands.
  private func granted(_ scene: PackageScene) throws -> RequestID {
    let request = try scene.request(.access, [RequestItemGiven(category: "C15")])
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    try scene.base.grant(request)
    return request
  }

  @Test(.tags(.`R-O-8.2-2`)) func `a package without anything in it says so`() throws {
    let scene = try PackageScene()
    let request = try granted(scene)
    try scene.package(request)
    let answer = try scene.office("ADM").answer(PackageQuery(request: request))
    #expect(answer.package?.isEmpty ?? false)
    #expect(answer.nextFeeCents == 0)
  }

  @Test func `one in which something stands does not`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    #expect(try !scene.package(request).isEmpty)
  }

  @Test(.tags(.`R-O-8.2-2`)) func `its copies cost nothing, and the first copy stays free`() throws
  {
    let scene = try PackageScene()
    let request = try granted(scene)
    try scene.package(request)
    let office = try scene.office("ADM")
    for _ in 0..<2 { try office.perform(HandOverCopy(request: request, way: .inPerson)) }
    #expect(throws: Refusal.request(.impossibleFee)) {
      try office.perform(HandOverCopy(request: request, way: .inPerson, feeCents: 1))
    }
    let progress = try scene.base.record(request).request.progress
    #expect(progress.handOvers.map(\.handOver.feeCents) == [0, 0])
    #expect(progress.fullCopies.isEmpty && progress.copyPrice == .firstIsFree)
    #expect(try office.answer(PackageQuery(request: request)).copies == 0)
  }
}
