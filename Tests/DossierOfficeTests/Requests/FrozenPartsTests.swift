import DossierCore
import DossierOffice
import Testing

/// R-O-8.5-2, R-O-8.6-2: a part that was refused apart is not frozen with the rest.
struct FrozenPartsTests {
  @Test(arguments: [
    WishGiven(kind: .restriction, restrictionGround: .unlawful),
    WishGiven(kind: .objection, text: "Bedreigd"),
  ])
  func `a category that was refused apart stays in use`(wish: WishGiven) throws {
    let scene = try RequestScene()
    let request = try scene.register(wish)
    try scene.begin(request)
    try scene.decide(
      request, granted: [RequestItemGiven()], refused: [RequestItemGiven(category: "C12")])
    #expect(try scene.category("C10", as: "IB").state == .restricted)
    #expect(try scene.category("C12", as: "ADM").state == .visible)
    try scene.office("ADM").perform(MovePupil(pupil: Scene.pupil, group: SampleBoard.group4))
    let row = try #require(try scene.office("ADM").answer(FrozenQuery()).first)
    #expect(row.items == [RequestItemGiven()])
  }
}
