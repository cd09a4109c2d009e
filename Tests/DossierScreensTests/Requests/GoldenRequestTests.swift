import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// The screens about requests as users see them.
@Suite struct GoldenRequestTests {
  @Test func `the list of requests is sorted by the day they are due`() throws {
    let stage = try RequestStage.list()
    stage.checkEverySize("VZ-01", besides: RequestStage.goldens)
  }

  @Test func `several requests are marked and handled together`() throws {
    let stage = try RequestStage.list()
    try stage.press("<Space><Space><F9>")
    stage.checkEverySize("VZ-01-acties", besides: RequestStage.goldens)
  }

  @Test func `the due date says how it came about`() throws {
    let stage = try RequestStage.list()
    try stage.press("<Down><Down><Down><F1>")
    stage.checkEverySize("VZ-01-waarom", besides: RequestStage.goldens)
  }

  @Test func `a request shows its deadline, its tasks and what happened`() throws {
    let request = try InventedRequests.access()
    let stage = try RequestStage.request(InventedRequests.answer(request))
    stage.checkEverySize("VZ-02", besides: RequestStage.goldens)
    try stage.press("<PgDn>")
    stage.checkEverySize("VZ-02-onder", besides: RequestStage.goldens)
  }

  @Test func `a decision stands part by part with its ground`() throws {
    let request = try InventedRequests.decided()
    let stage = try RequestStage.request(InventedRequests.answer(request))
    try stage.press("bes")
    stage.checkEverySize("VZ-02-besluit", besides: RequestStage.goldens)
  }

  @Test func `who may not ask is told with who may`() throws {
    let facts = InventedRequests.facts(
      .notEntitled(.noAuthority, instead: [.guardian(InventedRequests.mother)]))
    let request = try InventedRequests.request(
      38,
      InventedRequests.intake(
        .access(.wholeDossier), "2026-11-16", by: .guardian(InventedRequests.father)),
      facts: facts)
    let stage = try RequestStage.request(
      InventedRequests.answer(request, facts: facts, requester: "K. Jansen"))
    stage.checkEverySize("VZ-02-gezag", besides: RequestStage.goldens)
  }

  @Test func `what can be done now stands in one list`() throws {
    let request = try InventedRequests.access()
    let stage = try RequestStage.request(InventedRequests.answer(request))
    try stage.press("<F9>")
    stage.checkEverySize("VZ-02-acties", besides: RequestStage.goldens)
  }

  @Test func `an extension shows its limits`() throws {
    let request = try InventedRequests.access()
    let stage = try RequestStage.request(InventedRequests.answer(request))
    try stage.press("<F9>v<Enter>20-1-27<Tab>")
    stage.checkEverySize("VZ-05", besides: RequestStage.goldens)
  }

  @Test func `an extension beyond the limit is refused in the field`() throws {
    let request = try InventedRequests.access()
    let stage = try RequestStage.request(InventedRequests.answer(request))
    try stage.press("<F9>v<Enter>21-1-27<Tab>")
    stage.checkEverySize("VZ-05-te-laat", besides: RequestStage.goldens)
  }

  @Test func `establishing who asks has room for the way only`() throws {
    let request = try InventedRequests.access()
    let stage = try RequestStage.request(InventedRequests.answer(request))
    try stage.press("wie<Enter>")
    stage.checkEverySize("VZ-11", besides: RequestStage.goldens)
  }
}

extension GoldenRequestTests {
  @Test func `a new request begins with the pupil`() throws {
    let stage = try RequestStage.list()
    try stage.press("<F6>berg")
    stage.checkEverySize("VZ-03-leerling", besides: RequestStage.goldens)
  }

  @Test func `a new request shows what follows while it is typed`() throws {
    let preview = InventedRequests.preview(.entitled([]))
    let stage = try RequestStage.new(preview)
    try stage.press("<Enter>f<Enter>")
    stage.checkEverySize("VZ-03", besides: RequestStage.goldens)
  }

  @Test func `a new request by somebody who may not ask is registered all the same`() throws {
    var preview = InventedRequests.preview(
      .notEntitled(
        .noAuthority,
        instead: [.guardian(InventedRequests.mother), .samePerson(.parentInformation)]))
    preview.remarks = [.oral]
    let stage = try RequestStage.new(preview)
    try stage.press("<Enter>k<Enter>t<Enter>")
    stage.checkEverySize("VZ-03-gezag", besides: RequestStage.goldens)
  }

  @Test func `a correction asks for the field, both values and fact or opinion`() throws {
    let stage = try RequestStage.new(InventedRequests.preview(.entitled([])))
    try stage.press("c<Enter>f<Enter><Enter><Enter><Enter>c<Enter>t<Enter>")
    stage.checkEverySize("VZ-03-correctie", besides: RequestStage.goldens)
  }

  @Test func `a request that is open already must be linked or explained`() throws {
    var preview = InventedRequests.preview(.entitled([]))
    preview.doubles = [.same(RequestID(number: 31))]
    let stage = try RequestStage.new(preview)
    try stage.press("<Enter>f<F2>")
    stage.checkEverySize("VZ-03-dubbel", besides: RequestStage.goldens)
  }
}

extension GoldenRequestTests {
  @Test(arguments: [
    ("VZ-13", "t"), ("VZ-15", "i"), ("VZ-16", "a"), ("VZ-19", "i<Down>i"), ("VZ-20", "k"),
  ])
  func `a step is a small form`(code: String, keys: String) throws {
    let request = try InventedRequests.access()
    let stage = try RequestStage.request(InventedRequests.answer(request))
    try stage.press("<F9>\(keys)<Enter>")
    #expect(stage.shows(" \(code) "))
    stage.checkEverySize(code, besides: RequestStage.goldens)
  }

  @Test func `the FG advises and reminds, and does nothing else`() throws {
    let actor = RequestActor(account: InventedSchool.clerk, role: "FG")
    let request = try InventedRequests.access()
    let stage = try RequestStage.request(
      InventedRequests.answer(request, actor: actor), "FG")
    try stage.press("<F9>")
    stage.checkEverySize("VZ-02-fg", besides: RequestStage.goldens)
    try stage.press("<Enter>")
    stage.checkEverySize("VZ-17", besides: RequestStage.goldens)
  }

  @Test func `recipients are told one by one`() throws {
    let (request, facts) = try InventedRequests.told()
    let stage = try RequestStage.request(InventedRequests.answer(request, facts: facts))
    try stage.press("<F9><Enter>")
    stage.checkEverySize("VZ-21", besides: RequestStage.goldens)
  }

  @Test func `a recipient is written to from the case`() throws {
    let (request, facts) = try InventedRequests.told()
    let stage = try RequestStage.request(InventedRequests.answer(request, facts: facts))
    try stage.press("<F9>bb<Enter>")
    stage.checkEverySize("BR-03", besides: RequestStage.goldens)
  }
}
