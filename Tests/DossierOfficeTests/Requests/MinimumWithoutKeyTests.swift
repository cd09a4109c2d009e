import DossierCore
import DossierOffice
import Testing

/// L-11, R-O-8.4-2: who holds no key of the dossiers does not grant what the law wants kept.
struct MinimumWithoutKeyTests {
  private func asked(_ scene: RequestScene) throws -> RequestID {
    let request = try scene.register(
      WishGiven(
        kind: .erasure, scope: [RequestItemGiven(category: "C11")],
        erasureGround: .noLongerNeeded))
    try scene.begin(request)
    return request
  }

  private func grant(_ request: RequestID, in scene: RequestScene) throws {
    try scene.decide(
      request, granted: [RequestItemGiven(category: "C11")], refused: [], by: "BES")
  }

  @Test func `the board does not grant the erasure of absence of a pupil at school`() throws {
    let scene = try RequestScene()
    let request = try asked(scene)
    guard
      case .refused(.request(.mustBeKept(let bar))) = Ending(of: {
        try grant(request, in: scene)
      })
    else {
      Issue.record("The board granted what must be kept.")
      return
    }
    #expect(bar.category == "C11" && bar.until == nil)
  }

  @Test func `it knows the last day at school as it was found last`() throws {
    let scene = try RequestScene()
    try scene.leave(on: "2025-07-31")
    let request = try asked(scene)
    guard
      case .refused(.request(.mustBeKept(let bar))) = Ending(of: {
        try grant(request, in: scene)
      })
    else {
      Issue.record("The board granted what must be kept.")
      return
    }
    #expect(bar.until?.iso == "2030-07-31")
  }

  @Test func `it grants what need not be kept any more`() throws {
    let scene = try RequestScene()
    try scene.leave(on: "2020-07-31")
    let request = try asked(scene)
    try grant(request, in: scene)
    #expect(try scene.record(request).request.stage.phase == .decided)
  }
}
