import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Long texts are read page by page; reports and documents go with a reason.
@Suite struct ReadingAndRemovingTests {
  private static func dossier() throws -> Stage {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>")
    return stage
  }

  private static let long = (1...40).map { "Regel \($0) van een lange tekst." }
    .joined(separator: "\n")

  @Test func `a value too long for a box is read page by page`() throws {
    let stage = try Self.dossier()
    stage.desk.next = [
      .answered([
        FieldVersion(
          version: 1, text: Self.long, author: "J. Smit", written: InventedSchool.today,
          source: .staff)
      ])
    ]
    try stage.press("tel<F9>g<Enter><Enter>")
    stage.checkEverySize("LZ-01")
    try stage.press("<End>")
    #expect(stage.shows("Regel 40 van") && !stage.shows("Regel 1 van"))
    try stage.press("<F3>")
    #expect(stage.shows("GS-01"))
  }

  @Test func `a report is corrected on a form with its old words`() throws {
    let stage = try Self.dossier()
    try stage.press("22-<F9>vvvv<Enter>")
    stage.checkEverySize("VS-03")
  }

  @Test func `a report is withdrawn with the version that was seen and a reason`() throws {
    let stage = try Self.dossier()
    try stage.press("22-<F9>vvvvv<Enter>")
    stage.checkEverySize("VS-04")
    try stage.press("<F2>")
    #expect(stage.desk.actions.isEmpty)
    try stage.press("Verkeerde leerling<F2>")
    let withdraw = try #require(stage.desk.actions.first as? WithdrawEntry)
    #expect(withdraw.entry == RecordID(number: 41) && withdraw.seen == 1)
    #expect(withdraw.reason == "Verkeerde leerling")
    #expect(stage.message.contains("Het verslag is ingetrokken.") && stage.shows("DS-01"))
  }

  @Test func `a document is added to a category that keeps documents`() throws {
    let stage = try Self.dossier()
    try stage.press("doc<Enter><F6>")
    stage.checkEverySize("DC-02")
    try stage.press("/home/j.smit/scan.pdf<Tab>Rapport groep 4<Tab><Tab>o<F2>")
    let add = try #require(stage.desk.actions.first as? AddDocument)
    #expect(add.pupil == InventedDossier.pupil && add.category == "C10")
    #expect(add.file == "/home/j.smit/scan.pdf" && add.title == "Rapport groep 4")
    #expect(add.source == .guardian)
    #expect(stage.message.contains("Het document is toegevoegd."))
  }

  @Test func `a document is removed with a reason`() throws {
    let stage = try Self.dossier()
    try stage.press("doc<Enter><F9>v<Enter>")
    stage.checkEverySize("DC-03")
    try stage.press("<F2>")
    #expect(stage.desk.actions.isEmpty)
    try stage.press("Dubbel<F2>")
    let remove = try #require(stage.desk.actions.first as? RemoveDocument)
    #expect(remove.document == RecordID(number: 42) && remove.category == "C10")
    #expect(remove.reason == "Dubbel")
    #expect(stage.message.contains("Het document is verwijderd."))
  }

  @Test func `a pupil is enrolled or leaves on a form with the day`() throws {
    let stage = try Self.dossier()
    try stage.press("<F9>i<Enter>")
    stage.checkEverySize("IS-01")
  }
}
