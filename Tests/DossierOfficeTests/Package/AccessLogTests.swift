import DossierCore
import DossierOffice
import Testing

/// Who looked is told by day and function, and never what must not be known to exist.
struct AccessLogTests {
  private func log(_ scene: PackageScene, _ request: RequestID) throws -> AccessLog {
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    let head = try #require(
      scene.store.everything.last {
        (try? ContributedPart(opened: $0.body))?.content == .accessLog
      })
    return try AccessLog(stored: try #require(scene.store.documents[head.id]).flatMap { $0 })
  }

  @Test func `looking and changing are counted by day and function`() throws {
    let scene = try PackageScene()
    let day = scene.base.scene.today
    let request = try scene.request()
    let teacher = try scene.office("LKR")
    for category in ["C10", "C11", "C01"] as [CategoryCode] {
      _ = try teacher.answer(DossierQuery(pupil: Scene.pupil, categories: [category]))
    }
    _ = try scene.report("Gesprek", "Besproken.")
    let lines = try log(scene, request).lines.filter { ["LKR", "IB"].contains($0.role) }
    #expect(lines.map(\.act) == [.changed, .viewed])
    #expect(lines.map(\.role) == ["IB", "LKR"] && lines.map(\.count) == [1, 3])
    #expect(Set(lines.map(\.on)).count == 1 && lines[0].on <= day.adding(days: 1))
  }

  @Test func `another pupil, a refusal and the request itself are not in it`() throws {
    let scene = try PackageScene()
    try scene.base.scene.enrol(Scene.stranger)
    let request = try scene.request()
    let office = try scene.office("ICT")
    #expect(throws: (any Error).self) { try office.answer(DossierQuery(pupil: Scene.pupil)) }
    _ = try scene.office("DIR").answer(DossierQuery(pupil: Scene.stranger))
    _ = try scene.office("ADM").answer(RequestQuery(request: request))
    let roles = Set(try log(scene, request).lines.map(\.role))
    #expect(roles.isDisjoint(with: ["ICT", "DIR", "ADM"]))
  }

  @Test(
    arguments: [
      (.restrictedViewed, .viewed), (.packageRead, .viewed), (.statementAdded, .changed),
      (.dataErased, .changed),
    ] as [(JournalEvent, AccessLog.Act)])
  func `a look at what was frozen, a package that was read, a statement and an erasure are told`(
    event: JournalEvent, act: AccessLog.Act
  ) throws {
    let scene = try PackageScene()
    let request = try scene.request()
    let entry = JournalEntry(
      time: Moment(milliseconds: scene.base.scene.board.milliseconds), event: event,
      action: .read, account: SampleBoard.account("IB"), role: "IB", pupils: [Scene.pupil],
      objects: ["C13"])
    try scene.store.journal(try JournalCoding.bytes(of: entry))
    let lines = try log(scene, request).lines.filter { $0.role == "IB" }
    #expect(lines.map(\.act) == [act])
  }

  @Test func `a look at what must not be known to exist leaves no line`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    func line(_ role: RoleCode, _ event: JournalEvent, _ objects: [String]) throws {
      let entry = JournalEntry(
        time: Moment(milliseconds: scene.base.scene.board.milliseconds), event: event,
        action: .read, account: SampleBoard.account(role), role: role, pupils: [Scene.pupil],
        objects: objects)
      try scene.store.journal(try JournalCoding.bytes(of: entry))
    }
    try line("IB", .entryAdded, ["C26", "0000000000001"])
    try line("VTP", .dossierViewed, ["C01", "C29"])
    try line("DIR", .dossierViewed, ["C01", "C26"])
    let lines = try log(scene, request).lines
    #expect(!lines.contains { $0.role == "IB" })
    #expect(lines.contains { $0.role == "DIR" })
    // Let in pupil by pupil to what is hidden: that the confidant looked would tell.
    #expect(!lines.contains { $0.role == "VTP" } && lines.contains { $0.role == nil })
  }

  @Test func `supplying it again replaces it, and the journal tells who did`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    _ = try log(scene, request)
    _ = try log(scene, request)
    #expect(try scene.parts().count == 1)
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .journalRead && line.role == "FG" && line.pupils == [Scene.pupil])
  }
}
