import DossierCore
import DossierOffice
import Foundation
import Testing

/// R-O-1-1: the register of consents through the door.
struct ConsentRegisterTests {
  @Test func `a consent is kept with who, when, how, on which text and where it lies`() throws {
    let scene = try ConsentScene()
    let outcome = try scene.office("ADM").perform(try scene.answer("website"))
    let answer = try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil))
    let word = try #require(answer.history.first)
    #expect(answer.history.count == 1)
    #expect(word.record == outcome.record)
    #expect(word.purpose == "website")
    #expect(word.answer == .given)
    #expect(word.guardian == (try scene.family.mother))
    #expect(word.authority == .sole)
    #expect(word.signed == scene.today)
    #expect(word.way == .written)
    #expect(word.text == 1)
    #expect(word.place == "Map groep 3")
    #expect(word.entered == scene.today)
    let line = try #require(answer.lines.first { $0.purpose == "website" })
    #expect(line.state == .given)
    #expect(line.words == [word.record])
    #expect(answer.lines.filter { $0.state != .unanswered }.count == 1)
  }

  @Test func `every step is in the journal, without what was said on paper`() throws {
    let scene = try ConsentScene()
    try scene.office("ADM").perform(try scene.answer("website"))
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    _ = try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil))
    let lines = scene.family.store.journal.suffix(3)
    #expect(lines.map(\.event) == [.consentRecorded, .consentWithdrawn, .consentsViewed])
    #expect(lines.allSatisfy { $0.pupils == [Scene.pupil] && $0.rule == "R-O-1-1" })
    #expect(!lines.contains { $0.objects.contains("Map groep 3") })
  }

  @Test func `withdrawing asks for no more than giving, and a spoken word is enough`() throws {
    let required = { (parameters: [Parameter]) in Set(parameters.filter(\.isRequired).map(\.name)) }
    #expect(
      required(WithdrawConsent.parameters).isStrictSubset(of: required(RecordConsent.parameters)))
    let scene = try ConsentScene()
    try scene.office("ADM").perform(try scene.answer("website"))
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    #expect(try scene.state("website") == .withdrawn)
    let word = try #require(
      scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil)).history.first)
    #expect(word.way == .oral)
    #expect(word.signed == scene.today)
  }

  @Test func `a past day shows what held then and nothing later`() throws {
    let scene = try ConsentScene()
    let first = scene.today
    try scene.office("ADM").perform(try scene.answer("website"))
    scene.today = first.adding(days: 10)
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    #expect(try scene.state("website", on: first.adding(days: -1)) == .unanswered)
    #expect(try scene.state("website", on: first.adding(days: 9)) == .given)
    #expect(try scene.state("website", on: first.adding(days: 10)) == .withdrawn)
    let then = try scene.office("ADM").answer(
      ConsentsQuery(pupil: Scene.pupil, date: first.adding(days: 9)))
    #expect(then.history.map(\.answer) == [.given])
  }

  @Test func `the FG sees the state without a key of the dossiers, and no evidence`() throws {
    let scene = try ConsentScene()
    try scene.office("ADM").perform(try scene.answer("website"))
    #expect(try scene.state("website", as: "FG") == .given)
    let word = try #require(
      scene.office("FG").answer(ConsentsQuery(pupil: Scene.pupil)).history.first)
    #expect(word.place == nil)
    #expect(word.document == nil)
  }

  @Test func `a scan in the dossier is evidence, a removed or foreign one is not`() throws {
    let scene = try ConsentScene()
    var answer = try scene.answer("website", place: nil)
    answer.document = try scene.family.scan("C10")
    // The clerk may not see what lies in the notes, so it cannot be pointed at either.
    #expect(throws: Refusal.notFound(.document)) { try scene.office("ADM").perform(answer) }
    try scene.office("IB").perform(answer)
    answer.purpose = "krant"
    try scene.office("IB").perform(
      RemoveDocument(
        pupil: Scene.pupil, category: "C10", document: try scene.family.scan("C10"),
        reason: "Verkeerde scan"))
    #expect(throws: Refusal.notFound(.document)) { try scene.office("IB").perform(answer) }
    answer.document = try scene.family.mother
    #expect(throws: Refusal.notFound(.document)) { try scene.office("IB").perform(answer) }
  }

  @Test(arguments: ["LKR", "DIR", "ZC", "FG"] as [RoleCode])
  func `who may only look cannot record or withdraw`(role: RoleCode) throws {
    let scene = try ConsentScene()
    let puts = scene.family.store.puts
    #expect(throws: Refusal.self) {
      try scene.office(role).perform(try scene.answer("website"))
    }
    #expect(throws: Refusal.self) {
      try scene.office(role).perform(try scene.withdrawal("website"))
    }
    #expect(scene.family.store.puts == puts)
  }

  @Test(arguments: ["BES", "MT", "VTP", "ICT"] as [RoleCode])
  func `who has no cell sees nothing of the register`(role: RoleCode) throws {
    let scene = try ConsentScene()
    #expect(throws: Refusal.self) {
      try scene.office(role).answer(ConsentsQuery(pupil: Scene.pupil))
    }
    #expect(throws: Refusal.self) {
      try scene.office(role).answer(ConsentGroupQuery(group: SampleBoard.group3))
    }
  }

  @Test func `a pupil elsewhere answers as one that does not exist`() throws {
    let scene = try ConsentScene()
    try scene.family.scene.enrol(Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup)
    for pupil in [Scene.stranger, Scene.nobody] {
      var answer = try scene.answer("website")
      answer.pupil = pupil
      #expect(throws: Refusal.notFound(.pupil)) { try scene.office("ADM").perform(answer) }
      #expect(throws: Refusal.notFound(.pupil)) {
        try scene.office("ADM").answer(ConsentsQuery(pupil: pupil))
      }
    }
  }

  @Test(arguments: [
    "{}",
    #"{"pupil":"1","purpose":"website","giver":{},"signed":"2026-11-20","way":"schriftelijk"}"#,
    #"{"pupil":"1","purpose":"website","answer":"ja","signed":"2026-11-20","way":"schriftelijk"}"#,
    #"{"pupil":"1","purpose":"website","answer":"ja","giver":{},"way":"schriftelijk"}"#,
    #"{"pupil":"1","answer":"ja","giver":{},"signed":"2026-11-20","way":"schriftelijk"}"#,
    #"{"pupil":"1","purpose":"website","answer":"ja","giver":{},"signed":"2026-11-20"}"#,
  ])
  func `nothing is filled in beforehand`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(RecordConsent.self, from: Data(json.utf8))
    }
  }
}
