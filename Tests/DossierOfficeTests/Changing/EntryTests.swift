import DossierCore
import DossierOffice
import Testing

struct EntryTests {
  @Test(.tags(.`R-O-3.1-1`))
  func `a correction keeps what was written, a withdrawal keeps it readable`() throws {
    let scene = try sceneWithPupil()
    let office = try scene.office("IB")
    let id = try #require(try office.perform(scene.entry("C10", of: Scene.pupil)).record)
    let correction = CorrectEntry(
      pupil: Scene.pupil, category: "C10", entry: id, seen: 1, date: scene.today,
      title: "Gesprek", text: "Beter.", reason: "Verkeerd vak")
    try office.perform(correction)
    #expect(throws: Refusal.stale) { try office.perform(correction) }
    var withdrawal = WithdrawEntry(
      pupil: Scene.pupil, category: "C10", entry: id, seen: 2, reason: "")
    #expect(throws: Refusal.reasonMissing("R-O-3.1-1")) { try office.perform(withdrawal) }
    withdrawal.reason = "Dubbel"
    try office.perform(withdrawal)
    withdrawal.seen = 3
    #expect(throws: Refusal.alreadyWithdrawn) { try office.perform(withdrawal) }
    let history = try office.answer(
      EntryHistoryQuery(pupil: Scene.pupil, category: "C10", entry: id))
    #expect(history.map(\.entry.text) == ["Beter.", "Beter.", "Besproken."])
  }

  @Test func `a report of tomorrow, or without words, is refused`() throws {
    let scene = try sceneWithPupil()
    let office = try scene.office("IB")
    var entry = scene.entry("C10", of: Scene.pupil)
    entry.date = scene.today.adding(days: 1)
    #expect(throws: Refusal.impossibleDate(.inFuture)) { try office.perform(entry) }
    entry = scene.entry("C10", of: Scene.pupil)
    (entry.title, entry.text) = ("", "a\u{0}b")
    do {
      try office.perform(entry)
      Issue.record("was not refused")
    } catch Refusal.invalid(let problems) {
      #expect(problems.map(\.field) == ["titel", "tekst"])
    }
  }

  @Test func `a document has bytes, at most 50 MB, whatever its size was said to be`() throws {
    let scene = try sceneWithPupil()
    let big = [UInt8](repeating: 1, count: 1024 * 1024)
    let limit = AddDocument.sizeLimit
    for (chunks, told, refusal) in [
      ([], 0, Refusal.documentEmpty), ([], 5, .documentEmpty),
      ([[1]], limit + 1, .documentTooLarge(limit: limit)),
      (Array(repeating: big, count: 51), 5, .documentTooLarge(limit: limit)),
    ] as [([[UInt8]], Int, Refusal)] {
      scene.stock(chunks, told: told)
      let office = try scene.office("IB")
      #expect(throws: refusal) { try office.perform(scene.document("C10", of: Scene.pupil)) }
      #expect(try scene.store.newest(DocumentDescription.self).isEmpty)
    }
  }

  @Test(.tags(.`R-O-3.1-1`))
  func `a removed document has no bytes any more, and says who removed it`() throws {
    let scene = try sceneWithPupil()
    scene.stock([[1, 2], [3]])
    let office = try scene.office("IB")
    let id = try #require(try office.perform(scene.document("C10", of: Scene.pupil)).record)
    let query = DocumentQuery(pupil: Scene.pupil, category: "C10", document: id)
    let reading = try office.answer(query)
    #expect(try (0..<reading.chunkCount).flatMap { try reading.chunk($0) } == [1, 2, 3])
    let removal = RemoveDocument(
      pupil: Scene.pupil, category: "C10", document: id, reason: "Verkeerde scan")
    try office.perform(removal)
    #expect(throws: Refusal.alreadyWithdrawn) { try office.answer(query) }
    #expect(throws: Refusal.alreadyWithdrawn) { try office.perform(removal) }
    #expect(
      try scene.store.newest(DocumentDescription.self).first?.removal?.by
        == SampleBoard.account("IB"))
  }

  private func sceneWithPupil() throws -> Scene {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    return scene
  }
}
