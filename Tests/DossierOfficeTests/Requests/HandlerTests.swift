import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-2: a request is given to somebody who can work on it, and never to nobody.
struct HandlerTests {
  private func assign(_ request: RequestID, to role: RoleCode, _ scene: RequestScene) throws {
    try scene.office("DIR").perform(
      AssignRequest(request: request, handler: SampleBoard.account(role)))
  }

  private func begun(_ kind: RequestKind = .access) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let text = kind == .question ? "Hoe lang bewaart u foto's?" : nil
    let request = try scene.register(WishGiven(kind: kind, text: text))
    try scene.office("ADM").perform(StartTreatment(request: request))
    return (scene, request)
  }

  @Test func `a colleague who works today and sees the school can be the handler`() throws {
    let (scene, request) = try begun()
    try assign(request, to: "CLA", scene)
    #expect(try scene.record(request).request.progress.handler == SampleBoard.account("CLA"))
  }

  @Test func `a role that ended, or that belongs to another school, is no handler`() throws {
    let changes: [(inout AccountProfile, CalendarDate) -> Void] = [
      { profile, today in profile.assignments[0].until = today.adding(days: -1) },
      { profile, today in profile.ends = today.adding(days: -1) },
      { profile, _ in profile.assignments[0].schools = [SampleBoard.otherSchool] },
    ]
    for (index, change) in changes.enumerated() {
      let (scene, request) = try begun()
      let today = scene.scene.today
      try scene.scene.changeProfile("CLA") { change(&$0, today) }
      #expect(throws: Refusal.self, "\(index)") { try assign(request, to: "CLA", scene) }
    }
  }

  @Test func `the FG handles a question and nothing else`() throws {
    let (scene, request) = try begun()
    #expect(throws: Refusal.roleMayNot("FG", "R-O-8.9-2")) {
      try assign(request, to: "FG", scene)
    }
    let (other, question) = try begun(.question)
    try assign(question, to: "FG", other)
  }

  @Test func `the work of a handler who left is everybody's`() throws {
    let (scene, request) = try begun()
    func isTask(_ role: RoleCode) throws -> Bool {
      try scene.office(role).answer(TasksQuery()).tasks.map(\.task).contains(.establishIdentity)
    }
    try assign(request, to: "CLA", scene)
    #expect(try isTask("CLA") && !isTask("ADM"))
    try scene.scene.changeProfile("CLA") { $0.isBlocked = true }
    scene.forgetSessions()
    #expect(try isTask("ADM") && isTask("DIR"))
  }
}
