import DossierCore
import DossierOffice
import Testing

/// A summary of the register (matrix letter `s` in C25) tells that a request runs, and no more.
struct RegisterSummaryTests {
  @Test func `a role with a summary sees no list, no letters, no dates and no case of others`()
    throws
  {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    let coach = try scene.office("IB")

    #expect(throws: Refusal.roleMayNot("IB", "R-O-8.9-2")) { try coach.answer(RequestsQuery()) }
    #expect(throws: Refusal.roleMayNot("IB", "R-O-8.9-2")) { try coach.answer(DueQuery()) }
    #expect(throws: Refusal.roleMayNot("IB", "R-O-8.9-2")) { try coach.answer(OversightQuery()) }
    #expect(throws: Refusal.roleMayNot("IB", "R-O-8.9-2")) {
      try coach.answer(LettersQuery(request: request))
    }
    #expect(throws: Refusal.notFound(.request)) {
      try coach.answer(RequestQuery(request: request))
    }
  }

  @Test func `it opens a case as long as there is something to do in it`() throws {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(kind: .access, scope: [RequestItemGiven(category: "C13")]))
    try scene.begin(request)
    let coach = try scene.office("IB")

    #expect(try coach.answer(TasksQuery()).tasks.map(\.row.request) == [request])
    #expect(try coach.answer(RequestQuery(request: request)).row.request == request)
    try coach.perform(
      ContributeToRequest(request: request, parts: [PartGiven(category: "C13", answer: .nothing)]))
    #expect(throws: Refusal.notFound(.request)) {
      try coach.answer(RequestQuery(request: request))
    }
  }
}
