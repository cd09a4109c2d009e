import DossierCore
import DossierOffice
import Testing

/// L-07: a contact ban closes the hand-over from the day it holds, whenever the request came.
struct CourtOrderTests {
  private func order(_ fields: [FieldCode], in scene: RequestScene) throws {
    let id = try scene.mother
    let stored = try #require(scene.store.versions[id]?.last)
    var sheet = try Sheet(opened: stored.body)
    for field in fields {
      sheet.cells[field] = FieldCell(
        value: FieldValue.yes, source: .guardian, written: scene.scene.today,
        author: SampleBoard.account("CLA"))
    }
    try scene.scene.put { try $0.put(stored.next(sheet)) }
  }

  @Test func `a ban that came after the receipt stops package, reading and hand-over`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    try scene.package(request)
    scene.base.scene.today = scene.base.scene.today.adding(days: 9)
    try order(["c06.contactverbod"], in: scene.base)
    let office = try scene.office("ADM")
    let attempts: [() throws -> Void] = [
      { try office.perform(MakePackage(request: request)) },
      { _ = try office.answer(PackageFilesQuery(request: request)) },
      { try office.perform(HandOverCopy(request: request, way: .inPerson)) },
    ]
    for attempt in attempts {
      guard
        case .refused(.request(.notEntitled(.notEntitled(.contactBan, _)))) = Ending(of: attempt)
      else {
        Issue.record("A copy goes to a parent with a contact ban.")
        return
      }
    }
    #expect(try scene.base.record(request).entitlement.isEntitled)
  }
}
