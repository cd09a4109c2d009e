import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// A stack of forms, one pupil after the other.
@Suite struct ConsentStackTests {
  private static func entered(_ stage: Stage) -> [EnterConsentStack] {
    stage.desk.actions.compactMap { $0 as? EnterConsentStack }
  }

  @Test func `Enter takes a form and goes to the next`() throws {
    let stage = try ConsentStage.stack()
    try stage.press("<Enter>")
    let action = try #require(Self.entered(stage).first)
    let row = try #require(action.rows.first)
    #expect(action.signed == InventedConsents.day("2026-11-16"))
    #expect(action.place == "Map groep 5" && action.way == .written)
    #expect(row.giver.guardian == InventedConsents.mother)
    #expect(row.answers.count == 7 && row.answers.values.allSatisfy { $0 == .given })
    #expect(row.answers["medisch"] == nil, "only what stands on the form")
    #expect(stage.shows("> Berg, Łukasz"))
    #expect(stage.message.contains("1 vastgelegd, 5 te gaan."))
  }

  @Test func `where two can have signed it asks who`() throws {
    let stage = try ConsentStage.stack()
    try stage.press("<Down><Enter>")
    #expect(stage.shows("Wie heeft getekend?"))
    try stage.press("jansen<Enter>")
    #expect(Self.entered(stage).last?.rows.first?.giver.guardian == InventedConsents.father)
    try stage.press("<Up><Enter>")
    #expect(stage.shows("F. van den Berg") && !stage.shows("│> K. Jansen"))
    try stage.press("<Enter>")
    #expect(Self.entered(stage).last?.rows.first?.giver.guardian == InventedConsents.mother)
    #expect(stage.shows("2x vastgel."))
  }

  @Test func `a pupil of sixteen signs alone`() throws {
    let stage = try ConsentStage.stack()
    try stage.press("yi<Enter>")
    let row = try #require(Self.entered(stage).last?.rows.first)
    #expect(row.giver.guardian == nil && row.giver.name == nil)
  }

  @Test func `nobody who may answer means nothing to enter`() throws {
    let stage = try ConsentStage.stack()
    try stage.press("<End><Up><Enter>")
    #expect(Self.entered(stage).isEmpty)
    #expect(stage.message.contains("Niemand mag voor deze leerling nog antwoorden."))
    #expect(stage.shows("niemand mag tekenen"))
  }

  @Test func `a form that differs is entered as it is`() throws {
    let stage = try ConsentStage.stack()
    try stage.press("<Space>n<Down>-<Enter><Enter>")
    let answers = try #require(Self.entered(stage).last?.rows.first?.answers)
    #expect(answers["foto"] == .refused)
    #expect(answers["klasomgeving"] == nil)
    #expect(answers.count == 6)
  }

  @Test func `a refused form stays, with its reason, and stops no other`() throws {
    let stage = try ConsentStage.stack()
    stage.desk.next = [
      .performed(
        ActionOutcome(
          rows: [
            RowOutcome(pupil: InventedConsents.rows[0].pupil, refusal: .consent(.identical))
          ]))
    ]
    try stage.press("<Enter>")
    #expect(stage.shows("GEWEIGERD"))
    #expect(stage.shows("Ditzelfde antwoord staat er al."))
    #expect(stage.shows("> Berg, Aïcha"))
    try stage.press("zw<Enter>")
    #expect(stage.message.contains("1 vastgelegd, 1 geweigerd, 5 te gaan."))
  }

  @Test func `of a pupil who is frozen the no's are entered, and the page says that only they are`()
    throws
  {
    let stage = try ConsentStage.stack()
    let pupil = InventedConsents.rows[0].pupil
    stage.desk.next = [
      .performed(
        ActionOutcome(
          rows: [
            RowOutcome(pupil: pupil, records: [RecordID(number: 99)]),
            RowOutcome(
              pupil: pupil, refusal: .mayNotChange("C23", .restricted(by: RequestID(number: 31)))),
          ]))
    ]
    try stage.press("<Enter>")
    #expect(stage.shows("ALLEEN NEE") && !stage.shows("GEWEIGERD"))
    #expect(stage.shows("De antwoorden 'nee' zijn vastgelegd, 'ja' niet."))
  }

  @Test func `a failure of the store is explained and nothing counts as entered`() throws {
    let stage = try ConsentStage.stack()
    stage.desk.next = [.failed(.fault(.other("disk")))]
    try stage.press("<Enter><Enter>")
    #expect(stage.message.contains("0 vastgelegd, 6 te gaan."))
  }

  @Test func `one form can have another date`() throws {
    let stage = try ConsentStage.stack()
    try stage.press("<F9><Down><Down><Enter><Left><Enter>")
    #expect(stage.message.contains("getekend op 15-11-2026"))
    try stage.press("<Enter>")
    let signed = Self.entered(stage).last?.rows.first?.signed
    #expect(signed == InventedConsents.day("2026-11-15"))
  }
}
