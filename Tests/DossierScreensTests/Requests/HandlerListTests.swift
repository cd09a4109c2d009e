import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// A case is handed to somebody who can work on it.
@Suite struct HandlerListTests {
  @Test func `only a colleague who can handle a case is offered`() throws {
    let request = try InventedRequests.access()
    var answer = InventedRequests.answer(request)
    answer.handlers = [InventedSchool.clerk]
    let stage = try RequestStage.request(answer)
    try stage.choose(RequestStep.assigned.words.verb)
    try stage.press("<F4>")
    #expect(stage.shows("J. Smit"))
    #expect(!stage.shows("P. de Vries"))
  }
}
