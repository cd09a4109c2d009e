import DossierCore
import DossierOffice
import Testing

/// R-X-3: the work list names who got what rested on the consent, and they are told.
struct ConsentRecipientsTests {
  private let scene: ConsentScene
  private let practice: RecordID
  private let other: RecordID

  init() throws {
    scene = try ConsentScene()
    practice = try scene.family.scene.expert("Praktijk De Wegwijzer")
    other = try scene.family.scene.expert("Huisartsen Ons Dorp")
  }

  /// A consent of which something rested, and then its withdrawal.
  private func end() throws -> ConsentTaskRow {
    let office = try scene.office("ADM")
    let word = try #require(try office.perform(try scene.answer("medisch")).record)
    let krant = try #require(try office.perform(try scene.answer("krant")).record)
    try scene.disclose("C10", to: practice, resting: [word])
    try scene.disclose("C07b", to: other)
    try scene.disclose("C10", to: other, resting: [krant])
    try scene.disclose("C07b", to: other, demand: RecordID(number: 9_002))
    try office.perform(try scene.withdrawal("medisch"))
    return try #require(try scene.tasks().first)
  }

  private func told(_ task: ConsentTaskRow, _ result: ConsentTaskResult) -> HandleConsentTask {
    HandleConsentTask(task: task.task, part: .recipients, result: result, note: "Gebeld")
  }

  @Test func `who got it on that word, and who got what it opened, stand there`() throws {
    let task = try end()
    #expect(
      Set(task.given.compactMap(\.name)) == ["Praktijk De Wegwijzer", "Huisartsen Ons Dorp"])
    #expect(task.given.count == 2)
    #expect(task.given.allSatisfy { $0.on == scene.today })
    #expect(scene.store.journal.last?.objects == ["C23", "werklijst", "C24"])
    // A teacher sees the work list, and not the register of disclosures.
    #expect(try scene.tasks(as: "LKR").map(\.given) == [[]])
  }

  @Test func `while there are, there was something to do`() throws {
    let task = try end()
    let refused = try scene.refusal(told(task, .nothingFound))
    #expect(refused == .consent(.recipientsFound(2)))
    #expect(refused?.rule == "R-X-3")
    try scene.office("ADM").perform(told(task, .done))
    #expect(try scene.tasks().first?.open == [.erasure])
  }

  @Test func `where nobody got anything, nothing need be told`() throws {
    try scene.office("ADM").perform(try scene.answer("medisch"))
    try scene.office("ADM").perform(try scene.withdrawal("medisch"))
    let task = try #require(try scene.tasks().first)
    #expect(task.given.isEmpty)
    try scene.office("ADM").perform(told(task, .nothingFound))
    #expect(try scene.tasks().first?.open == [.erasure])
  }

  @Test func `a freeze keeps no recipient from being told`() throws {
    let task = try end()
    try scene.family.scene.board.restrict(Scene.pupil, nil)
    #expect(try scene.tasks().first?.given == task.given)
    #expect(try scene.refusal(told(task, .nothingFound)) == .consent(.recipientsFound(2)))
    try scene.office("ADM").perform(told(task, .done))
  }
}
