import DossierCore
import DossierOffice
import Testing

/// R-X-3: a consent that ends opens a work list, and what is done stands in it.
struct ConsentTasksTests {
  private let scene: ConsentScene

  init() throws {
    scene = try ConsentScene()
  }

  private func end(_ purpose: ConsentPurposeCode) throws {
    try scene.office("ADM").perform(try scene.answer(purpose))
    try scene.office("ADM").perform(try scene.withdrawal(purpose))
  }

  @Test(
    arguments: [
      ("website", [.publication, .photos]), ("medisch", [.recipients, .erasure]),
      ("foto", [.photos, .erasure]), ("krant", [.photos, .recipients]),
    ] as [(ConsentPurposeCode, [ConsentFollowUp])])
  func `each withdrawal opens the list that the policy gives`(
    purpose: ConsentPurposeCode, followUps: [ConsentFollowUp]
  ) throws {
    #expect(try scene.tasks().isEmpty)
    try end(purpose)
    let task = try #require(try scene.tasks().first)
    #expect(task.purpose == purpose && task.open == followUps && task.steps == [])
    #expect(task.pupil == Scene.pupil && task.since == scene.today && task.days == 0)
    #expect(task.name?.contains("Berg") ?? false)
    #expect(task.state == .withdrawn)
    #expect(try scene.office("ADM").answer(TodayQuery()).consents.open == 1)
  }

  @Test func `a no on a new form ends a consent as a withdrawal does`() throws {
    try scene.office("ADM").perform(try scene.answer("website"))
    try scene.office("ADM").perform(try scene.answer("website", .refused))
    #expect(try scene.tasks().map(\.purpose) == ["website"])
    // Nothing rested on a consent that was never given.
    try scene.office("ADM").perform(try scene.answer("krant", .refused))
    #expect(try scene.tasks().map(\.purpose) == ["website"])
  }

  @Test func `the no of one parent opens the list, and the second one no other`() throws {
    let father = try scene.addFather()
    try scene.office("ADM").perform(try scene.answer("website"))
    var no = try scene.answer("website", .refused)
    no.giver = RequesterGiven(guardian: father)
    try scene.office("ADM").perform(no)
    #expect(try scene.tasks().map(\.state) == [.conflict])
    try scene.office("ADM").perform(try scene.answer("website", .refused))
    #expect(try scene.tasks().count == 1)
  }

  @Test func `what was done stands there with by whom, and the last part closes the list`() throws {
    try end("website")
    let task = try #require(try scene.tasks().first).task
    scene.today = scene.today.adding(days: 4)
    try scene.office("ADM").perform(
      HandleConsentTask(
        task: task, part: .publication, result: .done, note: "Foto van de site gehaald"))
    #expect(try scene.tasks().first?.open == [.photos])
    try scene.office("CLA").perform(
      HandleConsentTask(task: task, part: .photos, result: .nothingFound, note: "Geen foto's"))
    #expect(try scene.tasks().isEmpty)
    let handled = try #require(try scene.tasks(handled: true).first)
    #expect(handled.days == 4)
    #expect(handled.steps.map(\.note) == ["Foto van de site gehaald", "Geen foto's"])
    #expect(handled.steps.compactMap(\.by).count == 2)
    let lines = scene.store.journal.filter { $0.event == .consentTaskDone }
    #expect(
      lines.map(\.objects) == [
        [task.text, "publicatie", "gedaan"], [task.text, "fotos", "niets_gevonden"],
      ])
    #expect(lines.allSatisfy { $0.rule == "R-X-3" && $0.pupils == [Scene.pupil] })
  }

  @Test func `a part is done once, with words, and by who keeps the register`() throws {
    try end("website")
    let task = try #require(try scene.tasks().first).task
    func done(
      _ part: ConsentFollowUp = .photos, _ result: ConsentTaskResult = .done, _ note: String = "Weg"
    ) -> HandleConsentTask {
      HandleConsentTask(task: task, part: part, result: result, note: note)
    }
    #expect(try scene.refusal(done(.erasure)) == .consent(.notToBeDone(.erasure)))
    #expect(try scene.refusal(done(.photos, .otherGround)) == .consent(.noOtherGround(.photos)))
    #expect(try scene.refusal(done(.photos, .done, " ")) == .reasonMissing("R-X-3"))
    for role in ["LKR", "DIR", "FG"] as [RoleCode] {
      #expect(try scene.refusal(done(), by: role) != nil)
    }
    try scene.office("ADM").perform(done())
    #expect(try scene.refusal(done()) == .consent(.notToBeDone(.photos)))
    let other = HandleConsentTask(
      task: try scene.family.mother, part: .photos, result: .done, note: "Weg")
    #expect(try scene.refusal(other) == .notFound(.task))
  }

  @Test func `a teacher sees the lists of the own group only, another school none`() throws {
    try end("website")
    #expect(try scene.tasks(as: "LKR").count == 1)
    #expect(try scene.tasks(as: "FG").count == 1)
    try scene.family.scene.changeProfile("LKR") { $0.assignments[0].groups = [SampleBoard.group4] }
    scene.family.forgetSessions()
    #expect(try scene.tasks(as: "LKR").isEmpty)
    let elsewhere = try scene.office("ADM").answer(
      ConsentTasksQuery(school: SampleBoard.otherSchool))
    #expect(elsewhere.tasks.isEmpty)
  }

  @Test func `the view is in the journal with the pupils and without their names`() throws {
    try end("website")
    _ = try scene.tasks()
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .consentsViewed && line.pupils == [Scene.pupil] && line.count == 1)
  }

  @Test func `who turned sixteen is asked again, until the pupil has spoken`() throws {
    try scene.office("ADM").perform(try scene.answer("website"))
    scene.today = scene.today.adding(days: 5840)
    let sixteen = try scene.office("ADM").answer(ConsentTasksQuery()).sixteen
    #expect(sixteen.map(\.pupil) == [Scene.pupil])
    #expect(sixteen.first?.purposes == ["website"])
    #expect(sixteen.first?.since.parts.year == 2035)
    var own = try scene.answer("website")
    (own.giver, own.signed) = (RequesterGiven(), scene.today)
    try scene.office("ADM").perform(own)
    #expect(try scene.office("ADM").answer(ConsentTasksQuery()).sixteen.isEmpty)
  }
}
