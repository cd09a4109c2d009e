import DossierCore
import DossierOffice
import Testing

struct JournalTests {
  @Test(.tags(.`R-X-6`, .`R-O-6.1-1`))
  func `each action and each view is one line, a refusal too, and a second look adds none`()
    throws
  {
    let scene = try sceneWithPupil()
    scene.board.milliseconds = 0
    let office = try scene.office("LKR")
    let before = scene.store.journal.count
    let query = DossierQuery(pupil: Scene.pupil, categories: ["C10"])
    _ = try office.answer(query)
    #expect(scene.store.journal.count == before + 1)
    #expect(scene.store.journal.last?.objects == ["C10"])
    _ = try office.answer(query)
    #expect(scene.store.journal.count == before + 1)
    scene.board.milliseconds += 60_000
    _ = try office.answer(query)
    #expect(scene.store.journal.count == before + 2)
    try office.perform(scene.entry("C10", of: Scene.pupil))
    #expect(scene.store.journal.count == before + 3)
    #expect(scene.store.journal.last?.event == .entryAdded)
    _ = Ending { try office.perform(scene.entry("C01", of: Scene.pupil)) }
    #expect(scene.store.journal.count == before + 4)
    #expect(scene.store.journal.last?.outcome == .refused)
    #expect(scene.store.journal.last?.rule == "R-I-1.3-2")
  }

  @Test(.tags(.`R-X-6`))
  func `what is written to a file has a line of its own, also right after it was looked at`() throws
  {
    let scene = try sceneWithPupil()
    let office = try scene.office("LKR")
    let query = DossierQuery(pupil: Scene.pupil, categories: ["C10"])
    _ = try office.answer(query)
    let before = scene.store.journal.count
    _ = try office.answerForFile(query)
    #expect(scene.store.journal.count == before + 1)
    #expect(scene.store.journal.last?.objects == ["C10"])
  }

  @Test(.tags(.`R-X-8`))
  func `a search writes which fields were filled and never what was typed`() throws {
    let scene = try sceneWithPupil()
    _ = try scene.office("CLA").answer(RosterQuery(search: "Geheimnaam"))
    let line = try #require(scene.store.journal.last)
    #expect(line.objects == ["leerlingen", "zoek"])
    #expect(!String(describing: line).contains("Geheimnaam"))
  }

  @Test(.tags(.`R-I-1.3-2`))
  func `what cannot be journalled is not shown and not changed`() throws {
    let scene = try sceneWithPupil()
    let office = try scene.office("LKR")
    scene.store.interfere = { operation in
      if operation == .journal || operation == .commit { throw ArchiveFault.diskFull }
    }
    let records = scene.store.everything.count
    #expect(throws: ArchiveFault.diskFull) {
      try office.answer(DossierQuery(pupil: Scene.pupil))
    }
    #expect(throws: ArchiveFault.diskFull) { try office.rosterView(RosterFilter(), rows: 10) }
    #expect(throws: ArchiveFault.diskFull) {
      try office.perform(scene.entry("C10", of: Scene.pupil))
    }
    #expect(scene.store.everything.count == records)
    scene.store.interfere = nil
    let before = scene.store.journal.count
    _ = try office.answer(DossierQuery(pupil: Scene.pupil))
    #expect(scene.store.journal.count == before + 1)
  }

  @Test(.tags(.`R-O-6.3-2`))
  func `the journal is read by whoever has the duty and the key, and that is a line too`() throws {
    let scene = try Scene(try BoardPolicy.read("oarsprong"))
    let query = JournalQuery(reason: .supervision, limit: 3)
    #expect(try scene.office("FG").answer(query).lines.count == 3)
    #expect(scene.store.journal.last?.event == .journalRead)
    #expect(scene.store.journal.last?.reason == "toezicht")
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-6.3-2")) {
      try scene.office("LKR").answer(query)
    }
  }

  @Test(.tags(.`R-O-6.3-2`))
  func `a search for one pupil says how far it looked, and goes on until nothing is left`() throws {
    let scene = try sceneWithPupil()
    let office = try scene.office("LKR")
    _ = try office.answer(DossierQuery(pupil: Scene.pupil))
    let seen = scene.store.journal.count
    // A batch beyond the limit of one look, all of them about others.
    let other = JournalEntry(
      time: office.clock.now(), event: .rosterViewed, action: .read, objects: ["leerlingen"])
    scene.store.journal += Array(repeating: other, count: JournalQuery.batches * 500 + 10)
    let officer = try scene.office("FG")
    var before: Int?
    var found: [JournalLineAnswer] = []
    var looks = 0
    repeat {
      let answer = try officer.answer(
        JournalQuery(reason: .request, before: before, pupil: Scene.pupil))
      #expect(answer.newest != nil)
      found += answer.lines
      before = answer.searchedTo
      looks += 1
      if looks == 1 {
        #expect(answer.hasOlder)
        #expect(answer.searchedSince != nil)
      }
      if !answer.hasOlder { break }
    } while looks < 5
    #expect(looks == 2)
    #expect(found.contains { $0.number == seen })
  }

  @Test(.tags(.`R-I-1.3-2`))
  func `a directeur reads no line about a pupil of another school, whoever looked`() throws {
    let scene = try Scene(try BoardPolicy.read("oarsprong"))
    try scene.enrol(Scene.pupil)
    try scene.enrol(Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup)
    let officer = try scene.office("FG")
    let pupils = [Scene.pupil, Scene.stranger]
    scene.store.journal += pupils.map { pupil in
      JournalEntry(
        time: officer.clock.now(), event: .dossierViewed, action: .read, account: officer.account,
        role: "FG", pupils: [pupil])
    }
    let query = JournalQuery(reason: .supervision)
    let seen = try scene.office("DIR").answer(query).lines.compactMap(\.entry)
      .filter { $0.account == officer.account }.flatMap(\.pupils)
    #expect(seen == [Scene.pupil])
    let all = try officer.answer(query).lines.compactMap(\.entry).flatMap(\.pupils)
    #expect(Set(all).isSuperset(of: pupils))
  }

  @Test(.tags(.`R-X-6`))
  func `opening Vandaag is a line of its own, not a look in the list of pupils`() throws {
    let scene = try sceneWithPupil()
    _ = try scene.office("ICT").answer(TodayQuery())
    #expect(scene.store.journal.last?.event == .todayViewed)
    #expect(scene.store.journal.last?.pupils == [])
  }

  private func sceneWithPupil() throws -> Scene {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    return scene
  }
}
